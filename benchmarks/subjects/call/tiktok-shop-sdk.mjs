import { TikTokShopSDK } from 'tiktok-shop-sdk';
import { ACCESS_TOKEN, APP, SHOP } from '../../documents/shop.mjs';
import { orderSearchSubject } from './order-search-subject.mjs';

/** The community Shop client. Its host cannot be set, so the fetch it calls is given another address. */
export function prepare({ origin }) {
  const realFetch = globalThis.fetch;
  globalThis.fetch = (url, init) =>
    realFetch(url.replace('https://open-api.tiktokglobalshop.com', origin), init);
  const sdk = new TikTokShopSDK({ appKey: APP.key, appSecret: APP.secret });
  sdk.setAccessToken(ACCESS_TOKEN);
  sdk.setShopCipher(SHOP.cipher);

  return orderSearchSubject((document) =>
    sdk.order.getOrderList({ query: { page_size: 20 }, body: document }),
  );
}
