import { orderSearchSubject } from './order-search-subject.mjs';
import { createBenchmarkShop } from './us-shop.mjs';

/** Ours on the default engine, node:http. */
export function prepare({ origin }) {
  const shop = createBenchmarkShop(origin);
  return orderSearchSubject((document) => shop.orders.search({ page_size: 20, ...document }));
}
