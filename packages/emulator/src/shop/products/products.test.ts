import type { SearchProductsFilter } from '@twinshore/shopping/products';
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

const mug = {
  title: 'Enamel mug with a blue rim and a lid',
  description: '<p>Keeps tea warm.</p>',
  category_id: '600001',
  category_version: 'v2' as const,
  main_images: [{ uri: 'tos-maliva-i-o3syd03w52-us/c668cdf70b7f483c94dbe' }],
  package_weight: { value: '1.32', unit: 'POUND' as const },
  skus: [
    {
      seller_sku: 'MUG-BLUE',
      price: { amount: '12.50', currency: 'USD' as const },
      inventory: [{ quantity: 25 }],
    },
  ],
};

async function told(type: number) {
  await platform.admin.idle();
  return receiver.received.map(({ body }) => JSON.parse(body)).filter((one) => one.type === type);
}

describe('products', () => {
  it('go from the audit on sale, off it, away and back', async () => {
    const { shop } = await usShop(platform);
    const { product_id, skus } = await shop.products.create(mug);
    const statusOf = async () => (await shop.products.get({ product_id })).status;
    expect(skus?.[0]).toMatchObject({ seller_sku: 'MUG-BLUE' });
    expect(await statusOf()).toBe('PENDING');
    await platform.clock.advance(HOUR_MS);
    expect(await shop.products.get({ product_id })).toMatchObject({
      status: 'ACTIVATE',
      audit: { status: 'APPROVED' },
      title: mug.title,
      skus: [{ price: { tax_exclusive_price: '12.50', currency: 'USD' }, inventory: [{ quantity: 25 }] }],
    });
    expect((await shop.products.deactivate({ product_ids: [product_id] })).errors).toEqual([]);
    expect(await statusOf()).toBe('SELLER_DEACTIVATED');
    expect((await shop.products.deactivate({ product_ids: [product_id] })).errors).toMatchObject([
      { code: 12052901, detail: { product_id } },
    ]);
    await shop.products.activate({ product_ids: [product_id] });
    expect(await statusOf()).toBe('PENDING');
    await platform.clock.advance(HOUR_MS);
    expect(await statusOf()).toBe('ACTIVATE');
    await shop.products.delete({ product_ids: [product_id] });
    await expect(statusOf()).rejects.toMatchObject({ apiCode: 12052032 });
    await shop.products.recover({ product_ids: [product_id] });
    expect(await statusOf()).toBe('SELLER_DEACTIVATED');

    expect((await told(5)).map(({ data }) => data.status)).toEqual([
      'PENDING',
      'ACTIVATE',
      'SELLER_DEACTIVATED',
      'PENDING',
      'ACTIVATE',
      'DELETED',
      'SELLER_DEACTIVATED',
    ]);
    expect(await told(16)).toHaveLength(1);
    expect((await told(37)).map(({ data }) => data.audit.status)).toEqual([
      'AUDITING',
      'APPROVED',
      'AUDITING',
      'APPROVED',
    ]);
  });

  it('are made once for one idempotency key', async () => {
    const { shop } = await usShop(platform);
    const count = async () => {
      const ids: string[] = [];
      for await (const { id } of shop.products.search({})) ids.push(id);
      return ids.length;
    };
    const before = await count();
    const first = await shop.products.create({ ...mug, idempotency_key: 'mug-1' });
    const second = await shop.products.create({ ...mug, idempotency_key: 'mug-1' });
    expect(second).toEqual(first);
    expect(await count()).toBe(before + 1);
    expect((await shop.products.create({ ...mug, idempotency_key: 'mug-2' })).product_id).not.toBe(
      first.product_id,
    );

    platform.admin.setKnobs({ idempotencyMismatch: 'refuse' });
    await expect(
      shop.products.create({ ...mug, title: 'Another mug', idempotency_key: 'mug-1' }),
    ).rejects.toMatchObject({ apiCode: 36009004 });
    await platform.clock.advance(24 * HOUR_MS);
    expect((await shop.products.create({ ...mug, idempotency_key: 'mug-1' })).product_id).not.toBe(
      first.product_id,
    );
  });

  it('need the category tree of their market', async () => {
    const { shop } = await usShop(platform);
    const { category_version: _, ...unversioned } = mug;
    await expect(shop.products.create(unversioned)).rejects.toMatchObject({ apiCode: 12052217 });
    await expect(shop.products.create({ ...mug, category_version: 'v1' })).rejects.toMatchObject({
      apiCode: 12052217,
    });
    const { shop: british } = await globalShop(platform, 'GB');
    const inPounds = {
      ...unversioned,
      package_weight: { value: '1.32', unit: 'KILOGRAM' as const },
      skus: [
        {
          seller_sku: 'MUG',
          price: { amount: '9.99', currency: 'GBP' as const },
          inventory: [{ quantity: 1 }],
        },
      ],
    };
    expect((await british.products.create(inPounds)).product_id).toMatch(/^\d+$/);
  });

  it('fail their audit, and keep what is on sale while an edit waits or fails', async () => {
    const { shop } = await usShop(platform);
    platform.admin.setKnobs({ productAudit: 'by-hand' });
    const { product_id } = await shop.products.create(mug);
    expect(platform.admin.judgeProduct(product_id, 'fail', 'Blurred picture')).toMatchObject({
      status: 'FAILED',
      audit: 'FAILED',
    });
    expect((await shop.products.get({ product_id })).audit_failed_reasons).toMatchObject([
      { reasons: ['Blurred picture'] },
    ]);
    await shop.products.edit({ ...mug, product_id });
    platform.admin.judgeProduct(product_id, 'approve');

    const edited = await shop.products.partialEdit({ product_id, title: 'Enamel mug, green' });
    expect(edited.audit?.status).toBe('AUDITING');
    expect(await shop.products.get({ product_id })).toMatchObject({ status: 'ACTIVATE', title: mug.title });
    expect((await shop.products.get({ product_id, return_under_review_version: true })).title).toBe(
      'Enamel mug, green',
    );
    platform.admin.judgeProduct(product_id, 'fail');
    expect(await shop.products.get({ product_id })).toMatchObject({ status: 'ACTIVATE', title: mug.title });
    await shop.products.partialEdit({ product_id, title: 'Enamel mug, red' });
    platform.admin.judgeProduct(product_id, 'approve');
    expect(await shop.products.get({ product_id })).toMatchObject({
      title: 'Enamel mug, red',
      description: mug.description,
    });
    expect(() => platform.admin.judgeProduct(product_id, 'approve')).toThrow(RangeError);
  });

  it('keep drafts apart until they are listed', async () => {
    const { shop } = await usShop(platform);
    const { product_id } = await shop.products.create({ ...mug, save_mode: 'AS_DRAFT' });
    expect(await shop.products.get({ product_id })).toMatchObject({ status: 'DRAFT', has_draft: true });
    await platform.clock.advance(2 * HOUR_MS);
    expect((await shop.products.get({ product_id })).status).toBe('DRAFT');
    await shop.products.edit({ ...mug, product_id });
    await platform.clock.advance(HOUR_MS);
    await shop.products.partialEdit({ product_id, title: 'Later mug', save_mode: 'AS_DRAFT' });
    expect(await shop.products.get({ product_id })).toMatchObject({ status: 'ACTIVATE', title: mug.title });
    expect((await shop.products.get({ product_id, return_draft_version: true })).title).toBe('Later mug');
  });

  it('change price and stock at once, and refuse what is wrong', async () => {
    const { shop, seeded } = await usShop(platform);
    const { product_id, skus } = await shop.products.create(mug);
    const id = skus?.[0]?.id ?? '';
    await expect(
      shop.products.prices.update({
        product_id,
        skus: [{ id, price: { amount: '13.00', currency: 'USD' } }],
      }),
    ).rejects.toMatchObject({ apiCode: 12052901 });
    await platform.clock.advance(HOUR_MS);
    await shop.products.prices.update({
      product_id,
      skus: [{ id, price: { amount: '13.00', currency: 'USD' } }],
    });
    const updated = await shop.products.inventory.update({
      product_id,
      skus: [{ id, inventory: [{ quantity: 3 }] }],
    });
    expect(updated.errors).toEqual([]);
    expect(await shop.products.get({ product_id })).toMatchObject({
      status: 'ACTIVATE',
      audit: { status: 'APPROVED' },
      skus: [{ price: { tax_exclusive_price: '13.00' }, inventory: [{ quantity: 3 }] }],
    });
    await expect(
      shop.products.prices.update({
        product_id,
        skus: [{ id, price: { amount: '1.999', currency: 'USD' } }],
      }),
    ).rejects.toMatchObject({ apiCode: 12052023 });
    const wrong = await shop.products.inventory.update({
      product_id,
      skus: [{ id, inventory: [{ warehouse_id: '7', quantity: 3 }] }],
    });
    expect(wrong.errors).toMatchObject([
      { code: 12052990, detail: { sku_id: id, extra_errors: [{ code: 12052097 }] } },
    ]);

    platform.admin.judgeProduct(product_id, 'freeze', 'Recalled');
    await expect(
      shop.products.inventory.update({ product_id, skus: [{ id, inventory: [{ quantity: 4 }] }] }),
    ).rejects.toMatchObject({ apiCode: 12052901 });
    expect((await shop.products.delete({ product_ids: [product_id] })).errors).toMatchObject([
      { code: 12052901 },
    ]);
    expect((await told(5)).at(-1)?.data).toMatchObject({ status: 'FREEZE', suspended_reason: 'Recalled' });
    expect(seeded.market).toBe('US');
  });

  it('are found by state, seller SKU and time, and those of other shops are not', async () => {
    const { shop } = await usShop(platform);
    const { shop: british } = await globalShop(platform, 'GB');
    const { product_id } = await shop.products.create(mug);
    const found = async (filter: SearchProductsFilter<'us'>) => {
      const ids: string[] = [];
      for await (const { id } of shop.products.search(filter)) ids.push(id);
      return ids;
    };
    expect(await found({ seller_skus: ['MUG-BLUE'] })).toEqual([product_id]);
    expect(await found({ status: 'PENDING' })).toEqual([product_id]);
    expect(await found({ audit_status: ['AUDITING'] })).toEqual([product_id]);
    expect(await found({ create_time_ge: platform.clock.seconds() })).toEqual([product_id]);
    expect(await found({ update_time_le: platform.clock.seconds() - 1, status: 'PENDING' })).toEqual([]);
    await expect(british.products.get({ product_id })).rejects.toMatchObject({ apiCode: 12052048 });
    expect((await british.products.delete({ product_ids: [product_id] })).errors).toMatchObject([
      { code: 12052048 },
    ]);
    await expect(
      shop.products.activate({ product_ids: Array.from({ length: 21 }, (_, n) => `1${n}`) }),
    ).rejects.toMatchObject({ code: expect.any(String) });
  });

  it('hold stock for orders, give it back, and tell when it runs low', async () => {
    const { shop, seeded } = await usShop(platform);
    const { product_id, skus } = await shop.products.create(mug);
    await platform.clock.advance(HOUR_MS);
    const sku = skus?.[0]?.id ?? '';
    const stock = async () => {
      const { inventory } = await shop.products.inventory.search({ sku_ids: [sku] });
      const [one] = inventory?.[0]?.skus ?? [];
      return [one?.total_available_quantity, one?.total_committed_quantity];
    };
    expect(await stock()).toEqual([25, 0]);
    const order = platform.admin.createOrder({ shop: seeded.id, items: [{ sku, units: 15 }] });
    expect(await stock()).toEqual([10, 15]);
    expect((await told(27)).map(({ data }) => data.current_inventory_status)).toEqual(['LOW_STOCK']);
    platform.admin.advanceOrder(order.id, 'CANCELLED');
    expect(await stock()).toEqual([25, 0]);
    const sent = platform.admin.createOrder({ shop: seeded.id, items: [{ sku, units: 2 }] });
    platform.admin.advanceOrder(sent.id, 'AWAITING_COLLECTION');
    expect(await stock()).toEqual([23, 2]);
    platform.admin.advanceOrder(sent.id, 'IN_TRANSIT');
    expect(await stock()).toEqual([23, 0]);
    expect(() => platform.admin.createOrder({ shop: seeded.id, items: [{ sku, units: 24 }] })).toThrow(
      /only 23/,
    );
    expect(product_id).toMatch(/^\d+$/);
  });
});
