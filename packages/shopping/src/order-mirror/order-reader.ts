import type { Page, Region } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';
import type { SearchOrdersFilter } from '../generated/orders/search-orders.ts';

/** The two calls a mirror reads with. */
export interface OrderReader<R extends Region> {
  readonly region: R;
  /** One page. */
  search(filter: SearchOrdersFilter<R>): Promise<Page<Order<R>>>;
  /** Up to 50 orders; those the platform does not know are left out. */
  get(ids: readonly string[]): Promise<readonly Order<R>[]>;
}
