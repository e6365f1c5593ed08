import type { Region } from '@twinshore/core';
import { foundOrders } from './found-order.ts';
import { isSorted } from './is-sorted.ts';
import type { OrderReader } from './order-reader.ts';

/**
 * Where the next order is, from a moment on: long times without any would otherwise be read window by window.
 */
export async function skipEmptyTime<R extends Region>(
  reader: OrderReader<R>,
  start: number,
  end: number,
  pageSize: number,
): Promise<number> {
  const page = await reader.search({
    sort_field: 'update_time',
    sort_order: 'ASC',
    update_time_ge: start,
    update_time_lt: end,
    page_size: pageSize,
  });
  const found = foundOrders(page, reader.region);
  const [first] = found;
  return first !== undefined && isSorted(found) ? first.time : start;
}
