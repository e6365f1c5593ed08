import { createHmac } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connect, theOne } from '../__fixtures__/connect.ts';
import { callShop } from '../__fixtures__/shop-client.ts';
import { receiveWebhooks } from '../__fixtures__/webhook-receiver.ts';
import type { SeededShop } from '../platform/platform-seed.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';
import { WEBHOOK_CATALOGUE } from './webhook-catalogue.ts';

const MINUTE = 60_000;
let platform: StartedPlatform;
let receiver: Awaited<ReturnType<typeof receiveWebhooks>>;
let shop: SeededShop;

beforeEach(async () => {
  receiver = await receiveWebhooks();
  platform = await startPlatform({
    clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true },
    webhooks: [{ url: receiver.url }],
  });
  shop = theOne(platform.seed.shops, ({ market, app }) => market === 'US' && app === 'us');
});
afterEach(async () => {
  await platform.close();
  await receiver.close();
});

const bodies = () => receiver.received.map(({ body }) => JSON.parse(body));
const secretOf = (app: string) => theOne(platform.seed.apps, ({ name }) => name === app);
const signature = (app: string, body: string) => {
  const { key, secret } = secretOf(app);
  return createHmac('sha256', secret)
    .update(key + body)
    .digest('hex');
};

describe('webhooks', () => {
  it('tell every step of an order, signed, in order', async () => {
    const { id } = platform.admin.createOrder({ shop: shop.id });
    platform.admin.advanceOrder(id, 'COMPLETED');
    await platform.admin.idle();
    expect(bodies().map(({ data }) => data.order_status)).toEqual([
      'ON_HOLD',
      'AWAITING_SHIPMENT',
      'AWAITING_COLLECTION',
      'IN_TRANSIT',
      'DELIVERED',
      'COMPLETED',
    ]);
    expect(bodies()[0]).toEqual({
      type: 1,
      tts_notification_id: expect.stringMatching(/^\d{19}$/),
      shop_id: shop.id,
      timestamp: platform.clock.seconds(),
      data: {
        order_id: id,
        order_status: 'ON_HOLD',
        is_on_hold_order: true,
        update_time: platform.clock.seconds(),
      },
    });
    for (const { headers, body } of receiver.received) {
      expect(headers.authorization).toBe(signature('us', body));
      expect(headers['content-type']).toBe('application/json');
    }
  });

  it('are signed with the secret of the seller’s own app', async () => {
    const gb = theOne(platform.seed.shops, ({ market, app }) => market === 'GB' && app === 'global');
    platform.admin.trigger('ORDER_STATUS_CHANGE', { shop: gb.id });
    await platform.admin.idle();
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    expect(headers.authorization).toBe(signature('global', body));
  });

  it('call a cancelled order CANCEL', async () => {
    const { id } = platform.admin.createOrder({ shop: shop.id });
    platform.admin.advanceOrder(id, 'CANCELLED');
    await platform.admin.idle();
    expect(bodies().find(({ type }) => type === 1)?.data.order_status).toBe('CANCEL');
  });

  it('tell of a split package and of a grant that was taken back', async () => {
    const us = await connect(platform, 'US');
    const { id } = platform.admin.createOrder({ shop: shop.id, units: 2 });
    platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
    const order = (await callShop(us, 'GET', '/order/202507/orders', { query: { ids: id } })).data.orders[0];
    await callShop(us, 'POST', '/fulfillment/202512/packages', {
      body: { order_id: id, order_line_item: [{ order_line_id: order.line_items[0].id }] },
    });
    platform.admin.deauthorize(us.seller.name);
    await platform.admin.idle();
    expect(bodies().slice(2)).toMatchObject([
      { type: 4, data: { sc_type: 'SPLIT', package_list: [{ order_id_list: [id] }] } },
      { type: 6, shop_id: shop.id },
    ]);
  });

  it('warn daily from the thirtieth day before a grant ends', async () => {
    await connect(platform, 'US');
    await platform.clock.advance(335 * 24 * 60 * MINUTE - 1);
    const warnings = () => bodies().filter(({ type }) => type === 7);
    expect(warnings()).toHaveLength(0);
    await platform.clock.advance(2 * 24 * 60 * MINUTE + 1);
    expect(warnings()).toHaveLength(3);
    expect(warnings()[0].data.expiration_time).toMatch(/^\d{10}$/);
  });

  it.each(WEBHOOK_CATALOGUE)('can be triggered: $type $event', async ({ type, event, subject }) => {
    platform.admin.trigger(event);
    platform.admin.trigger(type, { data: { extra: 1 } });
    await platform.admin.idle();
    expect(bodies()).toMatchObject([
      { type, [subject]: expect.any(String) },
      { type, data: { extra: 1 } },
    ]);
    expect(receiver.received[0]?.headers.authorization).toBe(
      signature('us', receiver.received[0]?.body ?? ''),
    );
  });

  it('carry product ids as bare numbers in kinds 5, 16 and 37, and as strings elsewhere', async () => {
    for (const kind of [5, 16, 37, 15]) platform.admin.trigger(kind);
    await platform.admin.idle();
    const bare = receiver.received.map(({ body }) => /"product_id":\d{19}\D/.test(body));
    expect(bare).toEqual([true, true, true, false]);
    platform.admin.setKnobs({ webhookNumericIds: [] });
    platform.admin.trigger(5);
    await platform.admin.idle();
    expect(receiver.received[4]?.body).toMatch(/"product_id":"\d{19}"/);
  });

  it('refuse unknown kinds and shops', () => {
    expect(() => platform.admin.trigger('nothing')).toThrow(/There is no webhook 'nothing'/);
    expect(() => platform.admin.trigger(1, { shop: '7' })).toThrow(/no shop 7/);
  });
});

describe('the retry schedule', () => {
  const attempts = () => platform.admin.deliveries()[0]?.attempts.length;

  it('tries again after 2 min, 30 min, 3 h and 12 h, then never', async () => {
    receiver.answerWith(500);
    platform.admin.trigger(1);
    await platform.admin.idle();
    expect(attempts()).toBe(1);
    for (const [index, wait] of [2 * MINUTE, 30 * MINUTE, 180 * MINUTE, 720 * MINUTE].entries()) {
      await platform.clock.advance(wait - 1);
      expect(attempts()).toBe(index + 1);
      await platform.clock.advance(1);
      expect(attempts()).toBe(index + 2);
    }
    expect(platform.admin.deliveries()[0]?.state).toBe('dropped');
    await platform.clock.advance(1000 * MINUTE);
    expect(attempts()).toBe(5);
    const { body } = platform.admin.deliveries()[0] ?? {};
    expect(receiver.received.filter((one) => one.body === body)).toHaveLength(5);
  });

  it('ends with the first 200', async () => {
    receiver.answerWith(503);
    platform.admin.trigger(1);
    await platform.admin.idle();
    receiver.answerWith(200);
    await platform.clock.advance(1000 * MINUTE);
    expect(platform.admin.deliveries()[0]).toMatchObject({
      state: 'delivered',
      attempts: [
        { status: 503, error: undefined },
        { status: 200, error: undefined },
      ],
    });
  });

  it('takes 204 and redirects for failures, unless the knob lets 204 pass', async () => {
    receiver.answerWith(204);
    platform.admin.trigger(1);
    await platform.admin.idle();
    expect(platform.admin.deliveries()[0]?.state).toBe('pending');
    platform.admin.setKnobs({ webhookAcceptsAny2xx: true });
    platform.admin.trigger(1);
    await platform.admin.idle();
    expect(platform.admin.deliveries()[1]?.state).toBe('delivered');
  });

  it('gives up on a receiver that does not answer in time', async () => {
    // A good answer that comes after the limit counts as none.
    platform.admin.setKnobs({ webhookAnswerMs: 50 });
    receiver.answerWith('late');
    platform.admin.trigger(1);
    await platform.admin.idle();
    expect(platform.admin.deliveries()[0]).toMatchObject({
      state: 'pending',
      attempts: [{ status: undefined, error: 'no answer within 50 ms' }],
    });
  });

  it('tells why nothing answered', async () => {
    await receiver.close();
    platform.admin.trigger(1);
    await platform.admin.idle();
    expect(platform.admin.deliveries()[0]?.attempts).toMatchObject([{ error: 'ECONNREFUSED' }]);
  });
});

describe('faults of webhooks', () => {
  it('lost', async () => {
    platform.admin.addFault({ kind: 'webhook-lost' });
    platform.admin.trigger(13);
    platform.admin.trigger(14);
    await platform.clock.advance(1000 * MINUTE);
    expect(
      bodies()
        .map(({ type }) => type)
        .filter((type) => type > 1),
    ).toEqual([14]);
    expect(platform.admin.deliveries()[0]?.state).toBe('lost');
  });

  it('duplicated, under one notification id', async () => {
    platform.admin.addFault({ kind: 'webhook-duplicated' });
    platform.admin.trigger(1);
    await platform.admin.idle();
    const ids = bodies().map((body) => body.tts_notification_id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('reordered', async () => {
    platform.admin.addFault({ kind: 'webhook-reordered', match: { webhook: 1 } });
    platform.admin.trigger(1);
    platform.admin.trigger(3);
    platform.admin.trigger(5);
    await platform.admin.idle();
    expect(bodies().map(({ type }) => type)).toEqual([3, 1, 5]);
  });

  it('reordered without a successor: late at last', async () => {
    platform.admin.addFault({ kind: 'webhook-reordered' });
    platform.admin.trigger(1);
    await platform.admin.idle();
    expect(receiver.received).toHaveLength(0);
    await platform.clock.advance(5 * MINUTE);
    expect(receiver.received).toHaveLength(1);
  });

  it('delayed', async () => {
    platform.admin.addFault({ kind: 'webhook-delayed', ms: MINUTE });
    platform.admin.trigger(1);
    await platform.clock.advance(MINUTE - 1);
    expect(receiver.received).toHaveLength(0);
    await platform.clock.advance(1);
    expect(receiver.received).toHaveLength(1);
  });

  it('with one flipped bit, so that the signature no longer fits', async () => {
    platform.admin.addFault({ kind: 'webhook-flipped-bit' });
    platform.admin.trigger(1);
    platform.admin.trigger(1);
    await platform.admin.idle();
    const fits = receiver.received.map(({ headers, bytes }) => {
      const { key, secret } = secretOf('us');
      return headers.authorization === createHmac('sha256', secret).update(key).update(bytes).digest('hex');
    });
    expect(fits).toEqual([false, true]);
  });
});

describe('addresses that a shop registers', () => {
  const PATH = '/event/202309/webhooks';

  it('are kept by kind, shown, replaced and removed', async () => {
    const us = await connect(platform, 'US');
    const put = (address: string) =>
      callShop(us, 'PUT', PATH, { body: { event_type: 'ORDER_STATUS_CHANGE', address } });
    expect((await put('https://hooks.example/one')).code).toBe(0);
    expect((await put('https://hooks.example/two')).code).toBe(0);
    const listed = await callShop(us, 'GET', PATH);
    expect(listed.data).toMatchObject({
      total_count: 1,
      webhooks: [{ event_type: 'ORDER_STATUS_CHANGE', address: 'https://hooks.example/two' }],
    });
    await callShop(us, 'DELETE', PATH, { body: { event_type: 'ORDER_STATUS_CHANGE' } });
    expect((await callShop(us, 'GET', PATH)).data.total_count).toBe(0);
    expect((await callShop(us, 'PUT', PATH, { body: { event_type: 'ORDER_STATUS_CHANGE' } })).code).toBe(
      36009004,
    );
  });

  it.each([
    'http://hooks.example/',
    'https://hooks.example:8443/',
    'https://192.0.2.1/',
    `https://hooks.example/${'x'.repeat(255)}`,
    'nothing',
  ])('may not be %s', async (address) => {
    const us = await connect(platform, 'US');
    const reply = await callShop(us, 'PUT', PATH, { body: { event_type: 'NEW_MESSAGE', address } });
    expect(reply).toMatchObject({ code: 36009004, message: expect.stringContaining('address') });
  });

  it('come before the app’s own, unless the knob says both', async () => {
    const us = await connect(platform, 'US');
    const own = await receiveWebhooks();
    platform.admin.setKnobs({ webhookAddressRule: 'any' });
    await callShop(us, 'PUT', PATH, { body: { event_type: 'ORDER_STATUS_CHANGE', address: own.url } });
    platform.admin.trigger(1, { shop: shop.id });
    platform.admin.trigger(3, { shop: shop.id });
    await platform.admin.idle();
    expect([own.received.length, receiver.received.length]).toEqual([1, 1]);
    platform.admin.setKnobs({ webhookPrecedence: 'both' });
    platform.admin.trigger(1, { shop: shop.id });
    await platform.admin.idle();
    expect([own.received.length, receiver.received.length]).toEqual([2, 2]);
    await own.close();
  });
});
