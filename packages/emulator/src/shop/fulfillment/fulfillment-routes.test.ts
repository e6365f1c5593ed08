import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { globalShop, usShop } from '../../__fixtures__/sdk-shop.ts';
import { receiveWebhooks } from '../../__fixtures__/webhook-receiver.ts';
import { type StartedPlatform, startPlatform } from '../../platform/start-platform.ts';

const HOUR_MS = 3_600_000;
let platform: StartedPlatform;
let receiver: Awaited<ReturnType<typeof receiveWebhooks>>;
beforeEach(async () => {
  receiver = await receiveWebhooks();
  platform = await startPlatform({
    clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true },
    webhooks: [{ url: receiver.url }],
  });
});
afterEach(async () => {
  await platform.close();
  await receiver.close();
});

async function regrouped() {
  await platform.admin.idle();
  return receiver.received
    .map(({ body }) => JSON.parse(body))
    .filter((one) => one.type === 4)
    .map(({ data }) => [data.sc_type, data.package_list.length]);
}

const waiting = (
  shop: string,
  options: { shipping?: 'seller' | 'tiktok'; units?: number; buyerOf?: string } = {},
) => {
  const { id } = platform.admin.createOrder({ shop, shipping: 'seller', ...options });
  platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
  return id;
};

describe('what a US seller ships', () => {
  it('is marked unit by unit, found, tracked, and corrected once in 72 hours', async () => {
    const { shop, seeded } = await usShop(platform);
    const id = waiting(seeded.id, { units: 2 });
    const [order] = await shop.orders.get([id]);
    const [first = '', second = ''] = order?.line_items?.map((item) => item.id ?? '') ?? [];
    const { shipping_providers } = await shop.logistics.shippingProviders.list({
      delivery_option_id: order?.delivery_option_id ?? '',
    });
    const [carrier, other] = shipping_providers ?? [];
    const mark = (unit: string, tracking_number: string) =>
      shop.fulfillment.orders.markShipped({
        order_id: id,
        order_line_item_ids: [unit],
        tracking_number,
        shipping_provider_id: carrier?.id ?? '',
      });
    const marked = await mark(first, 'US1000000001');
    expect((await shop.orders.get([id]))[0]?.status).toBe('PARTIALLY_SHIPPING');
    await expect(mark(first, 'US1000000002')).rejects.toMatchObject({ apiCode: 21011029 });
    await expect(mark(second, '!!')).rejects.toMatchObject({ apiCode: 21011022 });
    await mark(second, 'US1000000003');
    expect((await shop.orders.get([id]))[0]).toMatchObject({
      status: 'AWAITING_COLLECTION',
      split_or_combine_tag: 'SPLIT',
      line_items: [{ tracking_number: 'US1000000001' }, { tracking_number: 'US1000000003' }],
    });
    expect(await regrouped()).toEqual([['SPLIT', 1]]);

    const update = (tracking_number: string) =>
      shop.fulfillment.packages.updateShipping({
        package_id: marked.package_id ?? '',
        tracking_number,
        shipping_provider_id: other?.id ?? '',
      });
    await expect(
      shop.fulfillment.orders.updateShipping({
        order_id: id,
        tracking_number: 'US1000000009',
        shipping_provider_id: other?.id ?? '',
      }),
    ).rejects.toMatchObject({ apiCode: 21011049 });
    await expect(update('US1000000003')).rejects.toMatchObject({ apiCode: 21011025 });
    await update('US1000000004');
    expect(await shop.fulfillment.packages.get({ package_id: marked.package_id ?? '' })).toMatchObject({
      tracking_number: 'US1000000004',
      shipping_provider_name: other?.name,
    });
    await expect(update('US1000000005')).rejects.toMatchObject({ apiCode: 21011051 });

    const found: string[] = [];
    for await (const one of shop.fulfillment.packages.search({ package_status: 'PROCESSING' }))
      found.push(one.tracking_number ?? '');
    expect(found).toEqual(expect.arrayContaining(['US1000000004', 'US1000000003']));
    platform.admin.advanceOrder(id, 'DELIVERED');
    const { tracking } = await shop.fulfillment.orders.tracking({ order_id: id });
    expect(tracking).toHaveLength(3);
  });

  it('can no longer be corrected after 72 hours, before it is shipped, or when TikTok ships', async () => {
    const { shop, seeded } = await usShop(platform);
    platform.admin.setKnobs({ collectionMs: 200 * HOUR_MS });
    const id = waiting(seeded.id);
    const to = { tracking_number: 'US2000000001', shipping_provider_id: '1' };
    await expect(shop.fulfillment.orders.updateShipping({ order_id: id, ...to })).rejects.toMatchObject({
      apiCode: 21011043,
    });
    await shop.fulfillment.orders.markShipped({ order_id: id, ...to });
    await platform.clock.advance(72 * HOUR_MS + 1000);
    await expect(
      shop.fulfillment.orders.updateShipping({ order_id: id, ...to, tracking_number: 'US2000000002' }),
    ).rejects.toMatchObject({ apiCode: 21011050 });
    const byTikTok = waiting(seeded.id, { shipping: 'tiktok' });
    await expect(shop.fulfillment.orders.markShipped({ order_id: byTikTok, ...to })).rejects.toMatchObject({
      apiCode: 21011004,
    });
  });

  it('travels under one number for one buyer only', async () => {
    const { shop, seeded } = await usShop(platform);
    const first = waiting(seeded.id);
    const again = waiting(seeded.id, { buyerOf: first });
    const stranger = waiting(seeded.id);
    const mark = (order_id: string) =>
      shop.fulfillment.orders.markShipped({
        order_id,
        tracking_number: 'US3000000001',
        shipping_provider_id: '1',
      });
    const { package_id } = await mark(first);
    expect((await mark(again)).package_id).toBe(package_id);
    await expect(mark(stranger)).rejects.toMatchObject({ apiCode: 21011025 });
    expect((await shop.orders.get([again]))[0]?.split_or_combine_tag).toBe('COMBINED');
    expect(await regrouped()).toEqual([['COMBINE', 1]]);
  });
});

describe('what is shipped in Southeast Asia', () => {
  it('is taken apart by variant before it is shipped', async () => {
    const { shop, seeded } = await globalShop(platform, 'VN');
    const skus: string[] = [];
    for await (const product of shop.products.search({ status: 'ACTIVATE' })) {
      for (const sku of product.skus ?? []) skus.push(sku.id ?? '');
    }
    const [one = '', other = ''] = skus;
    const { id } = platform.admin.createOrder({
      shop: seeded.id,
      items: [{ sku: one, units: 2 }, { sku: other }],
    });
    platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
    const [order] = await shop.orders.get([id]);
    const units = order?.line_items?.map((item) => item.id ?? '') ?? [];
    expect(
      (await shop.fulfillment.orders.splitAttributes({ order_ids: [id] })).split_attributes,
    ).toMatchObject([{ can_split: true, must_split: false }]);
    const split = (groups: string[][]) =>
      shop.fulfillment.orders.split({
        order_id: id,
        splittable_groups: groups.map((order_line_item_ids, index) => ({
          id: `${index}`,
          order_line_item_ids,
        })),
      });
    await expect(split([[units[0] ?? ''], units.slice(1)])).rejects.toMatchObject({ apiCode: 21011035 });
    const { packages } = await split([units.slice(0, 2), units.slice(2)]);
    expect(packages?.map((one) => one.splittable_group_id)).toEqual(['0', '1']);
    expect(await regrouped()).toEqual([['SPLIT', 2]]);

    await shop.fulfillment.packages.ship({ package_id: packages?.[0]?.id ?? '' });
    expect((await shop.orders.get([id]))[0]?.status).toBe('PARTIALLY_SHIPPING');
    const { errors } = await shop.fulfillment.packages.shipBatch({
      packages: packages?.map((one) => ({ id: one.id ?? '' })) ?? [],
    });
    expect(errors).toMatchObject([{ code: 21011020, detail: { package_id: packages?.[0]?.id } }]);
    expect((await shop.orders.get([id]))[0]?.status).toBe('AWAITING_COLLECTION');
    expect(
      (await shop.fulfillment.orders.splitAttributes({ order_ids: [id] })).split_attributes,
    ).toMatchObject([{ can_split: false, reason: expect.any(String) }]);
  });

  it('goes together for one buyer, and apart again', async () => {
    const { shop, seeded } = await globalShop(platform, 'VN');
    const first = waiting(seeded.id, { shipping: 'tiktok' });
    const again = waiting(seeded.id, { shipping: 'tiktok', buyerOf: first });
    const stranger = waiting(seeded.id, { shipping: 'tiktok' });
    const offered = [];
    for await (const one of shop.fulfillment.packages.searchCombinable({})) offered.push(one.order_ids);
    expect(offered).toEqual([[first, again]]);
    const combine = (order_ids: string[]) =>
      shop.fulfillment.packages.combine({ combinable_packages: [{ id: '1', order_ids }] });
    expect((await combine([first, stranger])).errors).toMatchObject([{ code: 21011031 }]);
    const { packages } = await combine([first, again]);
    expect(packages).toMatchObject([{ order_ids: [first, again] }]);
    const package_id = packages?.[0]?.id ?? '';
    expect(await shop.fulfillment.packages.get({ package_id })).toMatchObject({
      split_and_combine_tag: 'COMBINE',
    });
    const apart = await shop.fulfillment.packages.uncombine({ package_id, order_ids: [again] });
    expect(apart.packages?.map((one) => one.order_ids)).toEqual([[again], [first]]);
    expect(await regrouped()).toEqual([
      ['COMBINE', 1],
      ['CANCEL_COMBINE', 2],
    ]);
  });
});
