import { TikTokShopSDK } from 'tiktok-shop-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { setupPlatform } from './setup-platform.ts';

/**
 * tiktok-shop-sdk 1.0.3 as it is on npm: somebody else's reading of the same documents, with its hosts hard-coded.
 */
describe.each([
  { app: 'us', market: 'US' },
  { app: 'global', market: 'GB' },
  { app: 'global', market: 'VN' },
])('the community client in $market', ({ app, market }) => {
  const platform = setupPlatform();
  beforeAll(() => platform.listen());
  afterAll(() => platform.close());

  it('exchanges a code, lists shops, orders and order details', async () => {
    const { key, secret } = theOne(platform.seed.apps, ({ name }) => name === app);
    const seller = theOne(
      platform.seed.sellers,
      (one) => one.app === app && one.shops.some((shop) => shop.market === market),
    );
    const sdk = new TikTokShopSDK({ appKey: key, appSecret: secret });

    const token = await sdk.auth.getAccessToken({
      auth_code: seller.codes[0] ?? '',
      grant_type: 'authorized_code',
    });
    expect(token.data).toMatchObject({ seller_name: seller.name, access_token: expect.any(String) });
    sdk.setAccessToken(token.data?.access_token ?? '');

    const { data: authorized } = await sdk.shop.getAuthorizedShops();
    const shop = theOne(authorized?.shops ?? [], ({ region }) => region === market);
    expect(shop).toMatchObject({ id: seller.shops[0]?.id, seller_type: 'LOCAL' });
    sdk.setShopCipher(shop.cipher);

    const list = await sdk.order.getOrderList({
      query: { page_size: 5 },
      body: { order_status: 'AWAITING_SHIPMENT' },
    } as never);
    const found = (list.data as unknown as { orders: { id: string; status: string }[] }).orders;
    expect(found.map(({ status }) => status)).toEqual(Array(3).fill('AWAITING_SHIPMENT'));

    const ids = found.slice(0, 2).map(({ id }) => id);
    const details = await sdk.order.getOrderDetail({ ids: ids.join(',') } as never);
    const read = (details.data as unknown as { orders: { id: string; line_items: unknown[] }[] }).orders;
    expect(read.map(({ id }) => id)).toEqual(ids);
    expect(read[0]?.line_items).not.toHaveLength(0);

    const calls = platform.admin.requests().map(({ operation, code }) => [operation, code]);
    expect(calls).toEqual([
      ['shop.token.get', 0],
      ['shop.authorization.shops', 0],
      ['shop.orders.search', 0],
      ['shop.orders.get@202309', 0],
    ]);
  });
});
