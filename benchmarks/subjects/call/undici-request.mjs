import { request } from 'undici';
import { ORDER_SEARCH_TARGET } from '../../documents/order-search.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

/** undici.request with its default dispatcher. */
export function prepare({ origin }) {
  const url = origin + ORDER_SEARCH_TARGET;
  const headers = { 'content-type': 'application/json', 'x-tts-access-token': ACCESS_TOKEN };

  return orderSearchSubject(async (document) => {
    const { body } = await request(url, { method: 'POST', headers, body: JSON.stringify(document) });
    return body.json();
  });
}
