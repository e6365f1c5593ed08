import axios from 'axios';
import { ORDER_SEARCH_TARGET } from '../../documents/order-search.mjs';
import { ACCESS_TOKEN } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

export function prepare({ origin }) {
  const client = axios.create({ baseURL: origin, headers: { 'x-tts-access-token': ACCESS_TOKEN } });

  return orderSearchSubject(async (document) => {
    const response = await client.post(ORDER_SEARCH_TARGET, document);
    return response.data;
  });
}
