import { kyEngine } from '@twinshore/transport/ky';
import { orderSearchSubject } from './order-search-subject.mjs';
import { createBenchmarkShop } from './us-shop.mjs';

/** Ours on the fetch engine, which under Node is for those who ask for it. */
export function prepare({ origin }) {
  const shop = createBenchmarkShop(origin, kyEngine());
  return orderSearchSubject(
    (filter) => shop.orders.search(filter),
    (page) => page.items[0].id,
  );
}
