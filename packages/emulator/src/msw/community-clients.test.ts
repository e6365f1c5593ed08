import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Market } from '@twinshore/core';
import { authCodeToken, TikTokClient } from 'tiktok-shop-client';
import { TikTokShopSDK } from 'tiktok-shop-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { setupPlatform } from './setup-platform.ts';

// biome-ignore lint/suspicious/noExplicitAny: these clients have types of their own, some of them wrong
type Loose = any;

const HOUR_MS = 3_600_000;

/** A platform at the real hosts, which both clients have hard-coded, with the seller of a market. */
function platformOf(market: Market) {
  const platform = setupPlatform();
  const name = market === 'US' ? 'us' : 'global';
  const app = theOne(platform.seed.apps, (one) => one.name === name);
  const seller = theOne(
    platform.seed.sellers,
    (one) => one.app === name && one.shops.some((shop) => shop.market === market),
  );
  const outcomes = () => platform.admin.requests().map(({ operation, code }) => `${operation} ${code}`);
  return { platform, app, seller, outcomes };
}

const goods = (market: Market) => ({
  title: 'Enamel mug with a blue rim and a lid',
  description: '<p>Keeps tea warm.</p>',
  category_id: '600001',
  main_images: [{ uri: 'tos-sample/c668cdf70b7f483c94dbe' }],
  package_weight: { value: '1.32', unit: market === 'US' ? 'POUND' : 'KILOGRAM' },
});

/** tiktok-shop-sdk 1.0.3 as it is on npm: somebody else's reading of the same documents. */
describe.each([
  { market: 'US', currency: 'USD' },
  { market: 'GB', currency: 'GBP' },
  { market: 'VN', currency: 'VND' },
] as const)('tiktok-shop-sdk in $market', ({ market, currency }) => {
  const { platform, app, seller, outcomes } = platformOf(market);
  const sdk: Loose = new TikTokShopSDK({ appKey: app.key, appSecret: app.secret });
  beforeAll(() => platform.listen());
  afterAll(() => platform.close());

  it('exchanges a code and lists shops', async () => {
    const token = await sdk.auth.getAccessToken({
      auth_code: seller.codes[0] ?? '',
      grant_type: 'authorized_code',
    });
    expect(token.data).toMatchObject({ seller_name: seller.name, access_token: expect.any(String) });
    sdk.setAccessToken(token.data.access_token);
    const { data } = await sdk.shop.getAuthorizedShops();
    const shop = theOne(
      data.shops as { region: string; id: string; cipher: string }[],
      (one) => one.region === market,
    );
    expect(shop).toMatchObject({ id: seller.shops[0]?.id, seller_type: 'LOCAL' });
    sdk.setShopCipher(shop.cipher);
    expect(outcomes()).toEqual(['shop.token.get 0', 'shop.authorization.shops 0']);
  });

  it('reads orders, their prices and their packages', async () => {
    platform.admin.clearJournals();
    const list = await sdk.order.getOrderList({
      query: { page_size: 5 },
      body: { order_status: 'AWAITING_SHIPMENT' },
    });
    const found = list.data.orders as { id: string; status: string }[];
    expect(found.map(({ status }) => status)).toEqual(Array(3).fill('AWAITING_SHIPMENT'));
    const ids = found.slice(0, 2).map(({ id }) => id);
    const details = await sdk.order.getOrderDetail({ ids: ids.join(',') });
    expect(details.data.orders.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(details.data.orders[0].line_items).not.toHaveLength(0);
    const price = await sdk.order.getPriceDetail({ order_id: ids[0] });
    expect(price.data).toMatchObject({ currency, total: expect.stringMatching(/^\d/) });
    expect(outcomes()).toEqual([
      'shop.orders.search 0',
      'shop.orders.get@202309 0',
      'shop.orders.price_detail 0',
    ]);
  });

  it('pages through orders until the end', async () => {
    const seen: string[] = [];
    let token = '';
    do {
      const page: Loose = await sdk.order.getOrderList({
        query: { page_size: 4, ...(token === '' ? {} : { page_token: token }) },
        // Without a filter it sends `{}` and signs nothing, which the gateway refuses unless a knob says otherwise.
        body: { create_time_ge: 0 },
      });
      seen.push(...page.data.orders.map(({ id }: { id: string }) => id));
      token = page.data.next_page_token;
    } while (token !== '');
    expect(new Set(seen)).toEqual(new Set(seller.shops[0]?.orders.map(({ id }) => id)));
  });

  it('creates a product, prices and stocks it, takes it off sale and away', async () => {
    platform.admin.clearJournals();
    const price = (amount: string) => ({ amount, currency });
    const created = await sdk.product.createProduct({
      ...goods(market),
      ...(market === 'GB' ? {} : { category_version: 'v2' }),
      skus: [{ seller_sku: 'MUG', price: price('12'), inventory: [{ quantity: 25 }] }],
    });
    const { product_id, skus } = created.data;
    const read = async () => (await sdk.product.getProduct({ product_id, query: {} })).data;
    expect((await read()).status).toBe('PENDING');
    await platform.clock.advance(HOUR_MS);
    // The client signs by the real time.
    platform.admin.setKnobs({ timestampPastSeconds: 2 * 3600 });
    expect(await read()).toMatchObject({ status: 'ACTIVATE', skus: [{ inventory: [{ quantity: 25 }] }] });

    const [{ id }] = skus;
    await sdk.product.updateProductPrice({ product_id, body: { skus: [{ id, price: price('15') }] } });
    await sdk.product.updateProductInventory({
      product_id,
      body: { skus: [{ id, inventory: [{ quantity: 7 }] }] },
    });
    const [sku] = (await read()).skus;
    expect(Number(sku.price.tax_exclusive_price)).toBe(15);
    const stock = await sdk.product.searchInventory({ product_ids: [product_id] });
    expect(stock.data.inventory[0].skus[0].total_available_quantity).toBe(7);

    await sdk.product.deactivateProducts({ product_ids: [product_id] });
    expect((await read()).status).toBe('SELLER_DEACTIVATED');
    const listed = await sdk.product.searchProducts({
      query: { page_size: 10 },
      body: { status: 'SELLER_DEACTIVATED' },
    });
    expect(listed.data.products.map((one: { id: string }) => one.id)).toContain(product_id);
    await sdk.product.deleteProducts({ product_ids: [product_id] });
    expect(outcomes().at(-1)).toBe('shop.products.delete 0');
    expect(outcomes().every((outcome) => outcome.endsWith(' 0'))).toBe(true);
  });

  it('reads what nothing in the world stands behind', async () => {
    platform.admin.clearJournals();
    const categories = await sdk.product.getCategories({ locale: 'en-US' });
    expect(categories.data.categories[0]).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      is_leaf: expect.any(Boolean),
    });
    const [{ id }] = categories.data.categories;
    expect(
      (await sdk.product.getAttributes({ category_id: id, query: {} })).data.attributes,
    ).not.toHaveLength(0);
    expect((await sdk.promotion.searchActivity({ page_size: 10 })).data.activities).not.toHaveLength(0);
    expect(outcomes().every((outcome) => outcome.endsWith(' 0'))).toBe(true);
  });
});

/** tiktok-shop-client 1.0.23 as it is on npm. Its own checks know no `category_version`, so it creates goods in GB. */
describe('tiktok-shop-client', () => {
  const { platform, app, seller, outcomes } = platformOf('GB');
  const folder = mkdtempSync(join(tmpdir(), 'twinshore-'));
  let client: Loose;
  beforeAll(() => platform.listen());
  afterAll(() => {
    platform.close();
    rmSync(folder, { recursive: true });
  });

  it('exchanges a code and lists shops', async () => {
    // It checks one spelling of the key and sends the other.
    const config: Loose = {
      app_key: app.key,
      app_secret: app.secret,
      appKey: app.key,
      appSecret: app.secret,
    };
    const token: Loose = await authCodeToken(config, seller.codes[0] ?? '');
    client = TikTokClient({
      appKey: app.key,
      appSecret: app.secret,
      accessToken: token.data.access_token,
    } as Loose);
    const { data } = await client.getShops();
    const shop = theOne(
      data.shops as { id: string; cipher: string; region: string }[],
      ({ region }) => region === 'GB',
    );
    client.setShop({ shopCipher: shop.cipher, shopId: shop.id });
    expect(outcomes()).toEqual(['shop.token.get 0', 'shop.authorization.shops 0']);
  });

  it('reads the orders of a status', async () => {
    platform.admin.clearJournals();
    const { data } = await client.getOrders({ order_status: 'AWAITING_SHIPMENT' });
    expect(data.orders.map(({ status }: { status: string }) => status)).toEqual(
      Array(3).fill('AWAITING_SHIPMENT'),
    );
    expect(outcomes()).toEqual(['shop.orders.search 0']);
  });

  it('creates a product, stocks it, takes it off sale, away and back', async () => {
    platform.admin.clearJournals();
    const picture = join(folder, 'mug.png');
    writeFileSync(picture, 'a picture');
    const image = await client.addImage(createReadStream(picture));
    expect(image.data.uri).toMatch(/^tos-/);
    const recommended = await client.recommendCategory({ product_title: 'Mug', description: 'For tea' });
    expect(recommended.data.leaf_category_id).toMatch(/^\d+$/);
    const warehouses = await client.getWarehouses();
    const warehouse = warehouses.data.warehouses[0].id;
    const created = await client.addProduct({
      ...goods('GB'),
      main_images: [{ uri: image.data.uri, width: 600, height: 600 }],
      skus: [{ inventory: [{ warehouse_id: warehouse, quantity: 25 }] }],
    });
    const { product_id, skus } = created.data;
    const read = async () => (await client.getProduct(product_id)).data;
    expect((await read()).status).toBe('PENDING');
    await platform.clock.advance(HOUR_MS);
    platform.admin.setKnobs({ timestampPastSeconds: 2 * 3600 });
    expect((await read()).status).toBe('ACTIVATE');
    await client.updateProductInventory(product_id, [{ id: skus[0].id, inventory: [{ quantity: 7 }] }]);
    const stock = await client.searchInventory({ product_ids: [product_id] });
    expect(stock.data.inventory[0].skus[0].total_available_quantity).toBe(7);
    await client.deactivateProducts([product_id]);
    expect((await read()).status).toBe('SELLER_DEACTIVATED');
    await client.deleteProducts([product_id]);
    await client.recoverProducts([product_id]);
    expect((await read()).status).toBe('SELLER_DEACTIVATED');
    expect(outcomes().every((outcome) => outcome.endsWith(' 0'))).toBe(true);
  });

  it('reads categories, their attributes and brands', async () => {
    platform.admin.clearJournals();
    const { data } = await client.getCategories();
    const [{ id }] = data.categories;
    expect((await client.getCategoryAttributes(id)).data.attributes).not.toHaveLength(0);
    expect((await client.getBrands('Teasel')).data.brands).not.toHaveLength(0);
    expect(outcomes()).toEqual([
      'shop.products.categories.list 0',
      'shop.products.categories.attributes.list 0',
      'shop.products.brands.list 0',
    ]);
  });
});
