import { orderSearchSubject } from './order-search-subject.mjs';
import { createBenchmarkShop } from './us-shop.mjs';

/** Ours on the default engine, node:http. */
export function prepare({ origin }) {
  const shop = createBenchmarkShop(origin);
  return orderSearchSubject(
    (filter) => shop.orders.search(filter),
    (page) => page.items[0].id,
  );
}
