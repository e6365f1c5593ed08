import { type Page, type Region, ResponseInvalidError } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';

/** An order as a search showed it, with its `update_time` in seconds since 1970. */
export interface FoundOrder<R extends Region> {
  readonly id: string;
  readonly time: number;
  readonly order: Order<R>;
}

/**
 * The orders of a page that was asked for by `update_time`.
 *
 * @throws ResponseInvalidError `response.invalid` for an order without `update_time`: its place is not known
 */
export function foundOrders<R extends Region>(page: Page<Order<R>>, region: R): FoundOrder<R>[] {
  return page.items.map((order) => {
    const { id, update_time: time } = order;
    if (typeof time === 'number') return { id, time, order };
    throw new ResponseInvalidError({
      region,
      operation: 'shop.orders.search',
      message: `Order ${id} has no update_time, so that a mirror cannot tell whether it changed. Report it to the platform.`,
      issues: [{ message: 'is missing', path: ['orders', 'update_time'] }],
    });
  });
}
