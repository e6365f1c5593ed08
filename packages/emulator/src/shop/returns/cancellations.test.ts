import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cents, globalShop, usShop } from '../../__fixtures__/sdk-shop.ts';
import { receiveWebhooks } from '../../__fixtures__/webhook-receiver.ts';
import { type StartedPlatform, startPlatform } from '../../platform/start-platform.ts';
import type { OrderStatus } from '../../world/order.ts';

const HOUR_MS = 3_600_000;
const OUT_OF_STOCK = 'seller_cancel_reason_out_of_stock';
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

function place(shop: string, to: OrderStatus, units = 1) {
  const { id } = platform.admin.createOrder({ shop, units });
  if (to !== 'UNPAID') platform.admin.advanceOrder(id, to);
  return id;
}

async function told(orderId: string) {
  await platform.admin.idle();
  return receiver.received
    .map(({ body }) => JSON.parse(body))
    .filter((one) => one.type === 11 && one.data.order_id === orderId)
    .map(({ data }) => [data.cancellations_role, data.cancel_status]);
}

describe('cancellations', () => {
  it('by the seller end the order, pay the buyer back to the cent and free the stock', async () => {
    const { shop, seeded } = await usShop(platform);
    const id = place(seeded.id, 'AWAITING_SHIPMENT', 3);
    const created = await shop.returns.cancellations.create({ order_id: id, cancel_reason: OUT_OF_STOCK });
    expect(created).toMatchObject({ cancel_status: 'CANCELLATION_REQUEST_SUCCESS' });
    const [order] = await shop.orders.get([id]);
    expect(order).toMatchObject({
      status: 'CANCELLED',
      cancellation_initiator: 'SELLER',
      cancel_reason: OUT_OF_STOCK,
    });
    const found = [];
    for await (const one of shop.returns.cancellations.search({ order_ids: [id] })) found.push(one);
    const [cancellation] = found;
    expect(cents(cancellation?.refund_amount?.refund_total)).toBe(cents(order?.payment?.total_amount));
    const lines = cancellation?.cancel_line_items ?? [];
    expect(lines).toHaveLength(3);
    expect(lines.reduce((sum, line) => sum + cents(line.refund_amount?.refund_total), 0)).toBe(
      cents(cancellation?.refund_amount?.refund_total),
    );
    await platform.clock.advance(HOUR_MS);
    expect(await told(id)).toEqual([
      ['SELLER', 'CANCELLATION_REQUEST_SUCCESS'],
      ['SELLER', 'CANCELLATION_REQUEST_COMPLETE'],
    ]);
    await expect(
      shop.returns.cancellations.create({ order_id: id, cancel_reason: OUT_OF_STOCK }),
    ).rejects.toMatchObject({ apiCode: 25001051 });
  });

  it('may be of a part in the US and the UK, when something is out of stock', async () => {
    const { shop, seeded } = await usShop(platform);
    const id = place(seeded.id, 'AWAITING_SHIPMENT', 2);
    const [before] = await shop.orders.get([id]);
    const first = before?.line_items?.[0]?.id ?? '';
    const cancel = (cancel_reason: string) =>
      shop.returns.cancellations.create({ order_id: id, order_line_item_ids: [first], cancel_reason });
    await expect(cancel('seller_cancel_reason_wrong_price')).rejects.toMatchObject({ apiCode: 25005010 });
    await cancel(OUT_OF_STOCK);
    const [after] = await shop.orders.get([id]);
    expect(after?.status).toBe('AWAITING_SHIPMENT');
    expect(after?.line_items?.map((item) => item.display_status)).toEqual(['CANCELLED', 'AWAITING_SHIPMENT']);
    await expect(cancel(OUT_OF_STOCK)).rejects.toMatchObject({ apiCode: 25001011 });
    const found = [];
    for await (const one of shop.returns.cancellations.search({ order_ids: [id] })) found.push(one);
    expect(found[0]?.refund_amount?.refund_shipping_fee).toBe('0.00');

    const vn = await globalShop(platform, 'VN');
    const other = place(vn.seeded.id, 'AWAITING_SHIPMENT', 2);
    const [vietnamese] = await vn.shop.orders.get([other]);
    await expect(
      vn.shop.returns.cancellations.create({
        order_id: other,
        order_line_item_ids: [vietnamese?.line_items?.[0]?.id ?? ''],
        cancel_reason: OUT_OF_STOCK,
      }),
    ).rejects.toMatchObject({ apiCode: 25005010 });
  });

  it('asked by a buyer wait for the seller, who may agree', async () => {
    const { shop, seeded } = await usShop(platform);
    const id = place(seeded.id, 'AWAITING_SHIPMENT');
    const asked = platform.admin.askToCancel(id);
    expect(asked.status).toBe('CANCELLATION_REQUEST_PENDING');
    expect((await shop.orders.get([id]))[0]).toMatchObject({
      status: 'AWAITING_SHIPMENT',
      is_buyer_request_cancel: true,
    });
    const asking: string[] = [];
    for await (const order of shop.orders.search({ is_buyer_request_cancel: true }))
      asking.push(order.id ?? '');
    expect(asking).toEqual([id]);
    await expect(shop.fulfillment.packages.create({ order_id: id })).rejects.toMatchObject({
      apiCode: 21011007,
    });

    await shop.returns.cancellations.approve({ cancel_id: asked.id, idempotency_key: 'once' });
    expect((await shop.orders.get([id]))[0]).toMatchObject({
      status: 'CANCELLED',
      cancellation_initiator: 'BUYER',
    });
    // The same key again changes nothing; another key is told that it is too late.
    await shop.returns.cancellations.approve({ cancel_id: asked.id, idempotency_key: 'once' });
    await expect(
      shop.returns.cancellations.approve({ cancel_id: asked.id, idempotency_key: 'twice' }),
    ).rejects.toMatchObject({ apiCode: 25011012 });
    expect(await told(id)).toEqual([
      ['BUYER', 'CANCELLATION_REQUEST_PENDING'],
      ['BUYER', 'CANCELLATION_REQUEST_SUCCESS'],
    ]);
  });

  it('asked by a buyer may be refused with a listed reason, after which the order goes on', async () => {
    const { shop, seeded } = await globalShop(platform, 'GB');
    const id = place(seeded.id, 'AWAITING_SHIPMENT');
    const asked = platform.admin.askToCancel(id);
    const { reasons } = await shop.returns.rejectReasons({ return_or_cancel_id: asked.id });
    const reject = (reject_reason: string) =>
      shop.returns.cancellations.reject({ cancel_id: asked.id, reject_reason });
    await expect(reject('because')).rejects.toMatchObject({ apiCode: 25001014 });
    await reject(reasons?.[0]?.name ?? '');
    await expect(reject(reasons?.[0]?.name ?? '')).rejects.toMatchObject({ apiCode: 25011011 });
    const [order] = await shop.orders.get([id]);
    expect(order).toMatchObject({ status: 'AWAITING_SHIPMENT', is_buyer_request_cancel: false });
    await shop.fulfillment.packages.ship({ package_id: order?.packages?.[0]?.id ?? '' });
    expect((await shop.orders.get([id]))[0]?.status).toBe('AWAITING_COLLECTION');
  });

  it('are granted when the seller does not answer, and at once while the order is held', async () => {
    const { shop, seeded } = await usShop(platform);
    const slow = place(seeded.id, 'AWAITING_SHIPMENT');
    platform.admin.askToCancel(slow);
    await platform.clock.advance(47 * HOUR_MS);
    expect((await shop.orders.get([slow]))[0]?.status).toBe('AWAITING_SHIPMENT');
    await platform.clock.advance(HOUR_MS);
    expect((await shop.orders.get([slow]))[0]?.status).toBe('CANCELLED');
    const held = place(seeded.id, 'ON_HOLD');
    expect(platform.admin.askToCancel(held).status).toBe('CANCELLATION_REQUEST_SUCCESS');
    expect((await shop.orders.get([held]))[0]?.status).toBe('CANCELLED');
    const unpaid = place(seeded.id, 'UNPAID');
    platform.admin.askToCancel(unpaid);
    const found = [];
    for await (const one of shop.returns.cancellations.search({ order_ids: [unpaid] })) found.push(one);
    expect(found[0]?.refund_amount?.refund_total).toBe('0.00');
  });

  it('are refused when the order is too far, the reason does not fit, or the order is not the shop’s', async () => {
    const { shop, seeded } = await usShop(platform);
    const gb = await globalShop(platform, 'GB');
    const cancel = (order_id: string, cancel_reason = OUT_OF_STOCK) =>
      shop.returns.cancellations.create({ order_id, cancel_reason });
    await expect(cancel(place(seeded.id, 'IN_TRANSIT'))).rejects.toMatchObject({ apiCode: 25001045 });
    const waiting = place(seeded.id, 'AWAITING_SHIPMENT');
    await expect(cancel(waiting, 'made_up')).rejects.toMatchObject({ apiCode: 25001014 });
    await expect(
      cancel(waiting, 'ecom_order_to_ship_canceled_reason_no_longer_needed'),
    ).rejects.toMatchObject({ apiCode: 25001015 });
    await expect(cancel(waiting, 'seller_cancel_unpaid_reason_out_of_stock')).rejects.toMatchObject({
      apiCode: 25001021,
    });
    await expect(cancel('1')).rejects.toMatchObject({ apiCode: 25007006 });
    await expect(cancel(place(gb.seeded.id, 'AWAITING_SHIPMENT'))).rejects.toMatchObject({
      apiCode: 25020005,
    });
    // Waiting for the carrier: in the US only.
    const collected = place(gb.seeded.id, 'AWAITING_COLLECTION');
    await expect(
      gb.shop.returns.cancellations.create({ order_id: collected, cancel_reason: `${OUT_OF_STOCK}_uk` }),
    ).rejects.toMatchObject({ apiCode: 25001045 });
    await cancel(place(seeded.id, 'AWAITING_COLLECTION'));
  });
});
