import { kyEngine } from '@twinshore/transport/ky';
import { orderSearchSubject } from './order-search-subject.mjs';
import { createBenchmarkShop } from './us-shop.mjs';

/** Ours on the fetch engine, which under Node is for those who ask for it. */
export function prepare({ origin }) {
  const shop = createBenchmarkShop(origin, kyEngine());
  return orderSearchSubject((document) => shop.orders.search({ page_size: 20, ...document }));
}
