import { ORDER_SEARCH_TARGET } from '../../documents/order-search.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

/** The fetch that comes with Node. */
export function prepare({ origin }) {
  const url = origin + ORDER_SEARCH_TARGET;
  const headers = { 'content-type': 'application/json', 'x-tts-access-token': ACCESS_TOKEN };

  return orderSearchSubject(async (document) => {
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(document) });
    return response.json();
  });
}
