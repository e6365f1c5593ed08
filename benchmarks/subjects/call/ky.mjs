import ky from 'ky';
import { ORDER_SEARCH_TARGET } from '../../documents/order-search.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

/** Bare ky as its documentation shows it: an instance, `json` out, `json()` in, its own retry and timeout. */
export function prepare({ origin }) {
  const client = ky.create({ prefixUrl: origin, headers: { 'x-tts-access-token': ACCESS_TOKEN } });
  const path = ORDER_SEARCH_TARGET.slice(1);

  return orderSearchSubject((document) => {
    return client.post(path, { json: document }).json();
  });
}
