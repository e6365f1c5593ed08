import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connected, connect } from '../__fixtures__/connect.ts';
import { callShop } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

const SEARCH = '/order/202309/orders/search';
let platform: StartedPlatform;
let us: Connected;
let gb: Connected;
let vn: Connected;

beforeAll(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } });
  platform.admin.setKnobs({ quota: { limit: 10_000, intervalSeconds: 1 } });
  [us, gb, vn] = [
    await connect(platform, 'US'),
    await connect(platform, 'GB'),
    await connect(platform, 'VN'),
  ];
});
afterAll(() => platform.close());

const search = (client: Connected, query: Record<string, string> = {}, body: object = {}) =>
  callShop(client, 'POST', SEARCH, { query: { page_size: '100', ...query }, body });
const idsOf = (orders: { id: string }[]) => orders.map(({ id }) => id);

describe('order search', () => {
  it('gives every order once, page by page', async () => {
    const seen: string[] = [];
    let token: string | undefined;
    do {
      const reply = await search(us, {
        page_size: '4',
        ...(token === undefined ? {} : { page_token: token }),
      });
      expect(reply.data.total_count).toBe(us.shop.orders.length);
      seen.push(...idsOf(reply.data.orders));
      token = reply.data.next_page_token || undefined;
    } while (token !== undefined);
    expect(seen).toHaveLength(us.shop.orders.length);
    expect(new Set(seen)).toEqual(new Set(idsOf([...us.shop.orders])));
  });

  it('binds a page token to its query', async () => {
    const first = await search(us, { page_size: '2' });
    const page_token = first.data.next_page_token;
    expect((await search(us, { page_size: '2', page_token })).code).toBe(0);
    expect(await search(us, { page_size: '2', page_token }, { order_status: 'COMPLETED' })).toMatchObject({
      code: 36009004,
      message: expect.stringContaining('page_token'),
    });
    expect((await search(gb, { page_size: '2', page_token })).code).toBe(36009004);
    expect((await search(us, { page_token: 'bWFkZSB1cA==' })).code).toBe(36009004);
  });

  it('goes on after the last order even when a new one comes between', async () => {
    const first = await search(vn, { page_size: '3', sort_order: 'DESC' });
    platform.admin.createOrder({ shop: vn.shop.id });
    const second = await search(vn, {
      page_size: '100',
      sort_order: 'DESC',
      page_token: first.data.next_page_token,
    });
    expect(idsOf(second.data.orders)).not.toEqual(expect.arrayContaining(idsOf(first.data.orders)));
    expect(first.data.orders.length + second.data.orders.length).toBe(vn.shop.orders.length);
  });

  it.each([
    { field: 'create_time', order: 'ASC' },
    { field: 'create_time', order: 'DESC' },
    { field: 'update_time', order: 'ASC' },
    { field: 'update_time', order: 'DESC' },
  ])('sorts by $field $order', async ({ field, order }) => {
    const { orders } = (await search(us, { sort_field: field, sort_order: order })).data;
    const times = orders.map((one: Record<string, number>) => one[field]);
    const sorted = [...times].sort((one, other) => (order === 'ASC' ? one - other : other - one));
    expect(times).toEqual(sorted);
    expect(new Set(times).size).toBeGreaterThan(1);
  });

  it('filters', async () => {
    const { orders: all } = (await search(us)).data;
    const matching = async (body: object) => idsOf((await search(us, {}, body)).data.orders).sort();
    const where = (
      fits: (order: {
        status: string;
        shipping_type: string;
        create_time: number;
        update_time: number;
      }) => boolean,
    ) => idsOf(all.filter(fits)).sort();
    expect(await matching({ order_status: 'IN_TRANSIT' })).toEqual(
      where(({ status }) => status === 'IN_TRANSIT'),
    );
    expect(await matching({ shipping_type: 'SELLER' })).toEqual(
      where((one) => one.shipping_type === 'SELLER'),
    );
    const middle = all[5].create_time;
    expect(await matching({ create_time_ge: middle })).toEqual(where((one) => one.create_time >= middle));
    expect(await matching({ create_time_lt: middle })).toEqual(where((one) => one.create_time < middle));
    const updated = all[5].update_time;
    expect(await matching({ update_time_ge: updated, update_time_lt: updated + 1 })).toEqual(
      where((one) => one.update_time === updated),
    );
    expect(await matching({ buyer_user_id: all[0].user_id })).toEqual([all[0].id]);
    expect(await matching({ warehouse_ids: ['1'] })).toEqual([]);
    expect(await matching({ is_buyer_request_cancel: true })).toEqual([]);
  });
});

describe('order detail', () => {
  it('gives the orders that were asked for and leaves unknown ids out', async () => {
    const [one, other] = idsOf([...us.shop.orders]);
    const reply = await callShop(us, 'GET', '/order/202507/orders', {
      query: { ids: `${one},${other},999` },
    });
    expect(idsOf(reply.data.orders)).toEqual([one, other]);
  });

  it('refuses unknown ids when the knob says so', async () => {
    platform.admin.setKnobs({ unknownOrderIds: 'refuse', foreignOrderCode: 25007006 });
    const reply = await callShop(us, 'GET', '/order/202507/orders', { query: { ids: '999' } });
    expect(reply).toMatchObject({ code: 25007006, data: null });
    platform.admin.setKnobs({ unknownOrderIds: 'leave-out', foreignOrderCode: 21008111 });
  });

  it('refuses an order of another shop, more than 50 ids, and none', async () => {
    const detail = (ids: string) => callShop(us, 'GET', '/order/202507/orders', { query: { ids } });
    expect(await detail(gb.shop.orders[0]?.id ?? '')).toMatchObject({ code: 21008111, data: null });
    expect((await detail(Array.from({ length: 51 }, (_, index) => 1000 + index).join(','))).code).toBe(
      36009004,
    );
    expect((await detail('')).code).toBe(36009004);
  });

  it('has ids that no JSON number can hold, money and taxes as strings, times in seconds', async () => {
    const [id] = idsOf([...us.shop.orders]);
    const reply = await callShop(us, 'GET', '/order/202507/orders', { query: { ids: id } });
    const [order] = reply.data.orders;
    for (const value of [order.id, order.user_id, order.line_items[0].id, order.line_items[0].sku_id]) {
      expect(value).toMatch(/^\d{17,19}$/);
      expect(String(Number(value))).not.toBe(value);
    }
    expect(order.payment).toMatchObject({
      currency: 'USD',
      total_amount: expect.stringMatching(/^\d+\.\d\d$/),
    });
    expect(order.line_items[0].item_tax[0]).toMatchObject({ tax_type: 'SALES_TAX' });
    expect(String(order.create_time)).toMatch(/^\d{10}$/);
    expect(order.buyer_email).toMatch(/@scs2\.tiktok\.com$/);
  });

  it('writes money without decimals where the currency has none, and no tax on top', async () => {
    const reply = await callShop(vn, 'GET', '/order/202507/orders', {
      query: { ids: vn.shop.orders[0]?.id },
    });
    const [order] = reply.data.orders;
    expect(order.payment.total_amount).toMatch(/^\d+$/);
    expect(order.payment).not.toHaveProperty('tax');
    expect(order.line_items[0]).not.toHaveProperty('item_tax');
  });

  it('is there in the older version as well', async () => {
    const query = { ids: us.shop.orders[0]?.id };
    const older = (await callShop(us, 'GET', '/order/202309/orders', { query })).data.orders[0];
    const newer = (await callShop(us, 'GET', '/order/202507/orders', { query })).data.orders[0];
    expect(older).toHaveProperty('fulfillment_priority_level');
    expect(newer).not.toHaveProperty('fulfillment_priority_level');
    expect(newer).toHaveProperty('payment_method_code');
  });

  it('shows no address before the order is settled', async () => {
    const unpaid = us.shop.orders.find(({ status }) => status === 'UNPAID');
    const reply = await callShop(us, 'GET', '/order/202507/orders', { query: { ids: unpaid?.id } });
    expect(reply.data.orders[0]).not.toHaveProperty('recipient_address');
  });
});

describe('price detail', () => {
  it('adds up', async () => {
    const [id] = idsOf([...us.shop.orders].slice(1));
    const price = (await callShop(us, 'GET', `/order/202407/orders/${id}/price_detail`)).data;
    const cents = (text: string) => Math.round(Number(text) * 100);
    expect(cents(price.total)).toBe(
      cents(price.subtotal) + cents(price.shipping_sale_price) + cents(price.tax_amount),
    );
    const lines = price.line_items.reduce(
      (sum: number, one: { subtotal: string }) => sum + cents(one.subtotal),
      0,
    );
    expect(lines).toBe(cents(price.subtotal));
  });

  it('is refused for an order of another shop', async () => {
    const id = gb.shop.orders[0]?.id;
    expect(await callShop(us, 'GET', `/order/202407/orders/${id}/price_detail`)).toMatchObject({
      code: 21008111,
    });
  });
});

describe('product search', () => {
  const products = (client: Connected, body: object = {}, query: Record<string, string> = {}) =>
    callShop(client, 'POST', '/product/202502/products/search', {
      query: { page_size: '100', ...query },
      body,
    });

  it('filters and pages', async () => {
    const all = (await products(us)).data.products;
    expect(all).toHaveLength(4);
    expect((await products(us, { status: 'ACTIVATE' })).data.total_count).toBe(3);
    expect(idsOf((await products(us, { seller_skus: ['US-1S'] })).data.products)).toHaveLength(1);
    expect(idsOf((await products(us, { sku_ids: [all[0].skus[1].id] })).data.products)).toEqual([all[0].id]);
    expect((await products(us, { create_time_le: 1 })).data.total_count).toBe(0);
    const first = await products(us, {}, { page_size: '3' });
    const rest = await products(us, {}, { page_size: '3', page_token: first.data.next_page_token });
    expect([...idsOf(first.data.products), ...idsOf(rest.data.products)]).toEqual(idsOf(all));
    expect(rest.data.next_page_token).toBe('');
  });

  it('has fields of the US in the US only', async () => {
    const [inUs] = (await products(us)).data.products;
    const [inVn] = (await products(vn)).data.products;
    expect(inUs).toHaveProperty('listing_quality_tier');
    expect(inUs.skus[0]).toHaveProperty('list_price');
    expect(inVn).not.toHaveProperty('listing_quality_tier');
    expect(inVn.skus[0].price.tax_exclusive_price).toMatch(/^\d+$/);
  });
});
