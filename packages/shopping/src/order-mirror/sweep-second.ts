import { ApiError, PagingLoopError, type Region, ResponseInvalidError } from '@twinshore/core';
import { type FoundOrder, foundOrders } from './found-order.ts';
import type { OrderReader } from './order-reader.ts';

const MOST_PASSES = 8;

/**
 * Reads the orders that changed in one second, of which there are more than a page.
 *
 * It goes through the pages until it came to the end with the same orders as the time before. That is a proof: an order is
 * missed only when one that was seen before left the second meanwhile, and that one is not there the next time.
 *
 * A token that ran out, or that leads round in a circle, makes it begin again.
 *
 * @throws ResponseInvalidError `response.unsettled` when no two times agree
 */
export async function sweepSecond<R extends Region>(
  reader: OrderReader<R>,
  second: number,
  pageSize: number,
): Promise<readonly FoundOrder<R>[]> {
  let before: ReadonlyMap<string, FoundOrder<R>> | undefined;
  for (let pass = 1; pass <= MOST_PASSES; pass += 1) {
    const found = await passThrough(reader, second, pageSize);
    if (found === undefined) continue;
    if (before !== undefined && isSame(found, before)) return [...found.values()];
    before = found;
  }
  throw new ResponseInvalidError({
    code: 'response.unsettled',
    retryable: true,
    region: reader.region,
    operation: 'shop.orders.search',
    message: `The orders of second ${second} were read ${MOST_PASSES} times, and no two times in a row gave the same. Raise 'pageSize', so that fewer pages have to fit together.`,
  });
}

async function passThrough<R extends Region>(
  reader: OrderReader<R>,
  second: number,
  pageSize: number,
): Promise<ReadonlyMap<string, FoundOrder<R>> | undefined> {
  const found = new Map<string, FoundOrder<R>>();
  const used = new Set<string>();
  for (let token: string | undefined; ; ) {
    try {
      const page = await reader.search({
        sort_field: 'update_time',
        sort_order: 'ASC',
        update_time_ge: second,
        update_time_lt: second + 1,
        page_size: pageSize,
        page_token: token,
      });
      for (const one of foundOrders(page, reader.region)) found.set(one.id, one);
      if (page.nextCursor === undefined) return found;
      if (used.has(page.nextCursor)) return undefined;
      token = page.nextCursor;
      used.add(token);
    } catch (error) {
      // Without a token it is the call that is refused, and not the token.
      if (token === undefined || !isRefusedToken(error)) throw error;
      return undefined;
    }
  }
}

function isRefusedToken(error: unknown): boolean {
  return (ApiError.isInstance(error) && !error.retryable) || PagingLoopError.isInstance(error);
}

function isSame(one: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>): boolean {
  return one.size === other.size && [...one.keys()].every((id) => other.has(id));
}
