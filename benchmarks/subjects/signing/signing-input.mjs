import { createOrderSearches, ORDER_SEARCH_PATH } from '../../documents/order-search.mjs';
import { createRandom } from '../../documents/random.mjs';
import { APP, SHOP } from '../../documents/shop.mjs';

/** What is signed: order search with eight query parameters and a body of 1 KB, as object and as the text sent. */
export function createSigningInputs() {
  const random = createRandom(5);
  return createOrderSearches().map((document) => ({
    secret: APP.secret,
    path: ORDER_SEARCH_PATH,
    query: {
      app_key: APP.key,
      timestamp: String(random.between(1_767_000_000, 1_790_000_000)),
      shop_cipher: SHOP.cipher,
      page_size: '20',
      page_token: random.word(40),
      sort_field: 'create_time',
      sort_order: 'ASC',
      version: '202309',
    },
    document,
    body: JSON.stringify(document),
  }));
}
