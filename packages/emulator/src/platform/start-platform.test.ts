import { afterEach, describe, expect, it } from 'vitest';
import { authorize, callShop } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from './start-platform.ts';

let platform: StartedPlatform;
afterEach(() => platform?.close());

describe('a started platform', () => {
  it('leads from a code to the orders of a shop, over real ports', async () => {
    platform = await startPlatform();
    const app = platform.seed.apps.find(({ name }) => name === 'us')!;
    const seller = platform.seed.sellers.find((one) => one.app === 'us')!;
    const client = await authorize(app, seller.codes[0]!, platform.origins.us);

    const shops = await callShop(client, 'GET', '/authorization/202309/shops');
    expect(shops).toMatchObject({ status: 200, code: 0, message: 'Success' });
    expect(shops.data.shops).toEqual([
      expect.objectContaining({ region: 'US', seller_type: 'LOCAL', cipher: expect.stringMatching(/^TTP_/) }),
    ]);

    client.cipher = shops.data.shops[0].cipher;
    const orders = await callShop(client, 'POST', '/order/202309/orders/search', {
      query: { page_size: '5' },
      body: { order_status: 'AWAITING_SHIPMENT' },
    });
    expect(orders.data.total_count).toBe(3);
    expect(orders.data.orders.map((order: { status: string }) => order.status)).toEqual(
      Array(3).fill('AWAITING_SHIPMENT'),
    );
  });
});
