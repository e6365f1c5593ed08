import type { Region } from '@twinshore/core';
import { type FoundOrder, foundOrders } from './found-order.ts';
import { isSorted } from './is-sorted.ts';
import type { OrderReader } from './order-reader.ts';
import { sweepSecond } from './sweep-second.ts';

/** Orders of a part of a window, and where the next part begins. */
export interface SweptPart<R extends Region> {
  readonly found: readonly FoundOrder<R>[];
  readonly next: number;
}

/**
 * Reads the first part of a window of `update_time`, from `start` to before `end`, oldest first.
 *
 * A later page is never asked for: while it is on its way an order of an earlier page may change and leave the window,
 * the rest moves up, and an order that stands at the edge is on no page. So a window that holds more than one page is
 * cut where the page ends, and what follows is a window of its own, without a token. One answer shows one moment.
 * Only a single second that holds more than a page has to be paged.
 */
export async function sweepWindow<R extends Region>(
  reader: OrderReader<R>,
  start: number,
  end: number,
  pageSize: number,
): Promise<SweptPart<R>> {
  for (let before = end; ; ) {
    const page = await reader.search({
      sort_field: 'update_time',
      sort_order: 'ASC',
      update_time_ge: start,
      update_time_lt: before,
      page_size: pageSize,
    });
    const found = foundOrders(page, reader.region);
    if (page.nextCursor === undefined) return { found: found.sort(byTime), next: before };
    if (before - start <= 1) {
      return { found: await sweepSecond(reader, start, pageSize), next: before };
    }
    const last = found.at(-1)?.time ?? start;
    if (isSorted(found) && last > start) {
      // The last second may go on behind the page.
      return { found: found.filter(({ time }) => time < last), next: last };
    }
    before = isSorted(found) ? start + 1 : start + Math.floor((before - start) / 2);
  }
}

function byTime(one: FoundOrder<Region>, other: FoundOrder<Region>): number {
  return one.time - other.time;
}
