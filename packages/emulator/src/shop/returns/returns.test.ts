import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cents, globalShop, usShop } from '../../__fixtures__/sdk-shop.ts';
import { receiveWebhooks } from '../../__fixtures__/webhook-receiver.ts';
import { type StartedPlatform, startPlatform } from '../../platform/start-platform.ts';
import type { OrderStatus } from '../../world/order.ts';

const DAY_MS = 24 * 3_600_000;
const DAMAGED = 'ecom_order_delivered_refund_reason_damaged_seller';
let platform: StartedPlatform;
let receiver: Awaited<ReturnType<typeof receiveWebhooks>>;
let us: Awaited<ReturnType<typeof usShop>>;
beforeEach(async () => {
  receiver = await receiveWebhooks();
  platform = await startPlatform({
    clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true },
    knobs: { accessTokenLifeSeconds: 400 * 24 * 3600, completionMs: 100 * DAY_MS },
    webhooks: [{ url: receiver.url }],
  });
  us = await usShop(platform);
});
afterEach(async () => {
  await platform.close();
  await receiver.close();
});

function place(shop: string, to: OrderStatus = 'DELIVERED', units = 1) {
  const { id } = platform.admin.createOrder({ shop, units });
  platform.admin.advanceOrder(id, to);
  return id;
}

async function theReturn(order: string) {
  for await (const one of us.shop.returns.search({ order_ids: [order] })) return one;
  throw new Error('There is no return.');
}

async function told(id: string) {
  await platform.admin.idle();
  return receiver.received
    .map(({ body }) => JSON.parse(body))
    .filter((one) => one.type === 12 && one.data.return_id === id)
    .map(({ data }) => data.return_status);
}

describe('returns', () => {
  it('pay back what was paid, unit by unit, and never more', async () => {
    const { shop, seeded } = us;
    const id = place(seeded.id, 'DELIVERED', 2);
    const [order] = await shop.orders.get([id]);
    const [first, second] = order?.line_items?.map((item) => item.id ?? '') ?? [];
    const total = async (units: string[]) => {
      const { order_refund_amount } = await shop.returns.refunds.calculate({
        order_id: id,
        request_type: 'REFUND',
        order_line_item_ids: units,
      });
      return cents(order_refund_amount?.refund_total);
    };
    const paid = cents(order?.payment?.total_amount);
    const shipping = cents(order?.payment?.shipping_fee);
    const one = await total([first ?? '']);
    expect(one + (await total([second ?? '']))).toBe(paid - shipping);
    expect(await total([first ?? '', second ?? ''])).toBe(paid);

    const refund = (units: string[], key: string, refund_total?: string) =>
      shop.returns.create({
        order_id: id,
        return_type: 'REFUND',
        return_reason: DAMAGED,
        order_line_item_ids: units,
        idempotency_key: key,
        ...(refund_total === undefined ? {} : { refund_total, currency: 'USD' }),
      });
    await expect(refund([first ?? ''], 'a', ((one + 1) / 100).toFixed(2))).rejects.toMatchObject({
      apiCode: 25005005,
    });
    const created = await refund([first ?? ''], 'b');
    expect(await refund([first ?? ''], 'b')).toEqual(created);
    await expect(refund([first ?? ''], 'c')).rejects.toMatchObject({ apiCode: 25001010 });
    await shop.returns.approve({ return_id: created.return_id ?? '', decision: 'APPROVE_REFUND' });
    await platform.clock.advance(3_600_000);
    expect(await theReturn(id)).toMatchObject({ return_status: 'RETURN_OR_REFUND_REQUEST_COMPLETE' });
    // With the last unit comes the shipping, and then there is nothing left.
    expect(await total([second ?? ''])).toBe(paid - one);
    const last = await refund([second ?? ''], 'd');
    await shop.returns.approve({ return_id: last.return_id ?? '', decision: 'APPROVE_REFUND' });
    await expect(refund([first ?? ''], 'e')).rejects.toMatchObject({ apiCode: 25005005 });
  });

  it('of goods wait until they came back', async () => {
    const { shop, seeded } = us;
    const id = place(seeded.id);
    const asked = platform.admin.askToReturn(id, { type: 'RETURN_AND_REFUND', note: 'Too small' });
    const approve = (decision: 'APPROVE_RETURN' | 'APPROVE_REFUND' | 'APPROVE_RECEIVED_PACKAGE') =>
      shop.returns.approve({ return_id: asked.id, decision });
    expect((await theReturn(id)).seller_next_action_response).toMatchObject([
      { action: 'SELLER_RESPOND_RETURN' },
    ]);
    await expect(approve('APPROVE_REFUND')).rejects.toMatchObject({ apiCode: 25020004 });
    await expect(approve('APPROVE_RECEIVED_PACKAGE')).rejects.toMatchObject({ apiCode: 25011012 });
    await approve('APPROVE_RETURN');
    platform.admin.stepReturn(asked.id, 'ship');
    expect(await theReturn(id)).toMatchObject({
      return_status: 'BUYER_SHIPPED_ITEM',
      return_tracking_number: expect.any(String),
      seller_next_action_response: [{ action: 'SELLER_RESPOND_RECEIVE_PACKAGE' }],
    });
    await approve('APPROVE_RECEIVED_PACKAGE');
    await platform.clock.advance(3_600_000);
    expect(await told(asked.id)).toEqual([
      'RETURN_OR_REFUND_REQUEST_PENDING',
      'AWAITING_BUYER_SHIP',
      'BUYER_SHIPPED_ITEM',
      'RETURN_OR_REFUND_REQUEST_SUCCESS',
      'RETURN_OR_REFUND_REQUEST_COMPLETE',
    ]);
    const { records } = await shop.returns.records({ return_id: asked.id });
    expect(records?.map(({ role }) => role)).toEqual(['BUYER', 'SELLER', 'BUYER', 'SELLER', 'SYSTEM']);
  });

  it('restock what came back where the knob says so', async () => {
    platform.admin.setKnobs({ returnRestocks: true });
    const { shop, seeded } = us;
    const id = place(seeded.id);
    const [order] = await shop.orders.get([id]);
    const sku = order?.line_items?.[0]?.sku_id ?? '';
    const stock = async () =>
      (await shop.products.inventory.search({ sku_ids: [sku] })).inventory?.[0]?.skus?.[0]
        ?.total_available_quantity;
    const before = (await stock()) ?? 0;
    const asked = platform.admin.askToReturn(id, { type: 'RETURN_AND_REFUND' });
    await shop.returns.approve({ return_id: asked.id, decision: 'APPROVE_RETURN' });
    platform.admin.stepReturn(asked.id, 'ship');
    expect(await stock()).toBe(before);
    await shop.returns.approve({ return_id: asked.id, decision: 'APPROVE_RECEIVED_PACKAGE' });
    expect(await stock()).toBe(before + 1);
  });

  it('may end with a part of the money, if the buyer takes it', async () => {
    const { shop, seeded } = us;
    const id = place(seeded.id);
    const asked = platform.admin.askToReturn(id, { type: 'REFUND' });
    const offer = (amount: string) =>
      shop.returns.approve({
        return_id: asked.id,
        decision: 'OFFER_PARTIAL_REFUND',
        partial_refund: { amount, currency: 'USD' },
      });
    await expect(offer('9999.00')).rejects.toMatchObject({ apiCode: 25005005 });
    await offer('2.00');
    expect((await theReturn(id)).return_status).toBe('AWAITING_BUYER_RESPONSE');
    platform.admin.stepReturn(asked.id, 'decline-offer');
    expect(await theReturn(id)).toMatchObject({
      return_status: 'RETURN_OR_REFUND_REQUEST_PENDING',
      buyer_rejected_partial_refund: true,
    });
    await offer('3.01');
    platform.admin.stepReturn(asked.id, 'accept-offer');
    const { refund_amount: refund, return_status } = await theReturn(id);
    expect(return_status).toBe('RETURN_OR_REFUND_REQUEST_SUCCESS');
    expect(cents(refund?.refund_total)).toBe(301);
    expect(
      cents(refund?.refund_subtotal) + cents(refund?.refund_tax) + cents(refund?.refund_shipping_fee),
    ).toBe(301);
  });

  it('can be refused with a listed reason, given up, and replaced by other goods', async () => {
    const { shop, seeded } = us;
    const refused = platform.admin.askToReturn(place(seeded.id), { type: 'REFUND' });
    const { reasons } = await shop.returns.rejectReasons({ return_or_cancel_id: refused.id });
    const reject = (reject_reason: string, decision: 'REJECT_REFUND' | 'REJECT_RETURN' = 'REJECT_REFUND') =>
      shop.returns.reject({ return_id: refused.id, decision, reject_reason });
    await expect(reject('no')).rejects.toMatchObject({ apiCode: 25001014 });
    await expect(reject(reasons?.[0]?.name ?? '', 'REJECT_RETURN')).rejects.toMatchObject({
      apiCode: 25020004,
    });
    await reject(reasons?.[0]?.name ?? '');
    await expect(reject(reasons?.[0]?.name ?? '')).rejects.toMatchObject({ apiCode: 25020010 });
    expect(await told(refused.id)).toEqual([
      'RETURN_OR_REFUND_REQUEST_PENDING',
      'REFUND_OR_RETURN_REQUEST_REJECT',
    ]);

    const given = platform.admin.askToReturn(place(seeded.id), { type: 'RETURN_AND_REFUND' });
    expect(platform.admin.stepReturn(given.id, 'withdraw').status).toBe('RETURN_OR_REFUND_REQUEST_CANCEL');
    expect(() => platform.admin.stepReturn(given.id, 'ship')).toThrow(RangeError);

    const original = place(seeded.id);
    const [before] = await shop.orders.get([original]);
    const swap = platform.admin.askToReturn(original, { type: 'REPLACEMENT' });
    const known = new Set<string>();
    for await (const order of shop.orders.search({})) known.add(order.id ?? '');
    await shop.returns.approve({ return_id: swap.id, decision: 'APPROVE_REPLACEMENT' });
    const added = [];
    for await (const order of shop.orders.search({})) if (!known.has(order.id ?? '')) added.push(order);
    expect(added).toMatchObject([
      {
        is_replacement_order: true,
        status: 'AWAITING_SHIPMENT',
        line_items: [{ sku_id: before?.line_items?.[0]?.sku_id }],
        payment: { total_amount: '0.00' },
      },
    ]);
  });

  it('pay back where there are no other goods', async () => {
    const { shop, seeded } = us;
    const id = place(seeded.id);
    const [order] = await shop.orders.get([id]);
    const { product_id, sku_id } = order?.line_items?.[0] ?? {};
    await shop.products.inventory.update({
      product_id: product_id ?? '',
      skus: [{ id: sku_id ?? '', inventory: [{ quantity: 0 }] }],
    });
    const swap = platform.admin.askToReturn(id, { type: 'REPLACEMENT' });
    await expect(
      shop.returns.approve({ return_id: swap.id, decision: 'APPROVE_REPLACEMENT' }),
    ).rejects.toMatchObject({ apiCode: 25011012 });
    expect((await theReturn(id)).return_status).toBe('REPLACEMENT_REQUEST_PENDING');
    await platform.clock.advance(2 * DAY_MS);
    expect((await theReturn(id)).return_status).toBe('REPLACEMENT_REQUEST_REFUND_SUCCESS');
  });

  it('go on by themselves when nobody answers', async () => {
    const { seeded } = us;
    const refund = platform.admin.askToReturn(place(seeded.id), { type: 'REFUND' });
    const goods = platform.admin.askToReturn(place(seeded.id), { type: 'RETURN_AND_REFUND' });
    await platform.clock.advance(3 * DAY_MS);
    expect(await told(refund.id)).toEqual([
      'RETURN_OR_REFUND_REQUEST_PENDING',
      'RETURN_OR_REFUND_REQUEST_SUCCESS',
      'RETURN_OR_REFUND_REQUEST_COMPLETE',
    ]);
    await platform.clock.advance(10 * DAY_MS);
    expect(await told(goods.id)).toEqual([
      'RETURN_OR_REFUND_REQUEST_PENDING',
      'AWAITING_BUYER_SHIP',
      'RETURN_OR_REFUND_REQUEST_CANCEL',
    ]);
  });

  it('are refused too early, too late, and to sellers where the market has no such reason', async () => {
    const { shop, seeded } = us;
    const create = (order_id: string, return_type: 'REFUND' | 'RETURN_AND_REFUND', return_reason: string) =>
      shop.returns.create({ order_id, return_type, return_reason });
    const early = place(seeded.id, 'AWAITING_SHIPMENT');
    await expect(create(early, 'REFUND', DAMAGED)).rejects.toMatchObject({ apiCode: 25001003 });
    const onTheWay = place(seeded.id, 'IN_TRANSIT');
    await expect(
      create(onTheWay, 'RETURN_AND_REFUND', 'ecom_order_delivered_refund_and_return_reason_damaged_seller'),
    ).rejects.toMatchObject({ apiCode: 25001003 });
    const old = place(seeded.id);
    await platform.clock.advance(31 * DAY_MS);
    await expect(create(old, 'REFUND', DAMAGED)).rejects.toMatchObject({ apiCode: 25001003 });

    const vn = await globalShop(platform, 'VN');
    const abroad = place(vn.seeded.id);
    await expect(
      vn.shop.returns.create({ order_id: abroad, return_type: 'REFUND', return_reason: DAMAGED }),
    ).rejects.toMatchObject({ apiCode: 25001015 });
    const eligible = async (user: 'BUYER' | 'SELLER') => {
      const { sku_eligibility } = await vn.shop.returns.eligibility({
        order_id: abroad,
        initiate_aftersale_user: user,
      });
      return sku_eligibility?.[0]?.line_item_eligibility?.map((one) => [one.request_type, one.eligible]);
    };
    expect(await eligible('BUYER')).toEqual([
      ['CANCEL', false],
      ['REFUND', true],
      ['RETURN_AND_REFUND', true],
    ]);
    expect(await eligible('SELLER')).toEqual([
      ['CANCEL', false],
      ['REFUND', false],
      ['RETURN_AND_REFUND', false],
    ]);
  });
});
