import { ORDER_SEARCH_TARGET } from '../../documents/order-search.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';
import { createPostJson } from './post-json.mjs';

/** The floor. */
export function prepare({ origin }) {
  const headers = { 'x-tts-access-token': ACCESS_TOKEN };
  return orderSearchSubject(createPostJson({ origin, path: ORDER_SEARCH_TARGET, headers }));
}
