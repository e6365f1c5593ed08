import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connected, connect } from '../__fixtures__/connect.ts';
import { callShop } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

const HOUR = 3600_000;
let platform: StartedPlatform;

beforeEach(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } });
});
afterEach(() => platform.close());

const detail = async (client: Connected, id: string) =>
  (await callShop(client, 'GET', '/order/202507/orders', { query: { ids: id } })).data.orders[0];
const place = (client: Connected, options: object = {}) =>
  platform.admin.createOrder({ shop: client.shop.id, ...options }).id;
const paid = (client: Connected, options: object = {}) => {
  const id = place(client, options);
  platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
  return id;
};
const buyLabel = (client: Connected, body: object) =>
  callShop(client, 'POST', '/fulfillment/202512/packages', { body });
const ship = (client: Connected, packageId: string, body: object = {}) =>
  callShop(client, 'POST', `/fulfillment/202309/packages/${packageId}/ship`, { body });
const label = (client: Connected, packageId: string, query: Record<string, string> = {}) =>
  callShop(client, 'GET', `/fulfillment/202309/packages/${packageId}/shipping_documents`, {
    query: { document_type: 'SHIPPING_LABEL', ...query },
  });

describe('the way of a US order', () => {
  it('leads through the remorse hour, a bought label, and time, to completion', async () => {
    const us = await connect(platform, 'US');
    const id = place(us, { units: 2 });
    platform.admin.advanceOrder(id);
    const held = await detail(us, id);
    expect(held).toMatchObject({ status: 'ON_HOLD', is_on_hold_order: true });
    expect(held).not.toHaveProperty('packages');
    expect(held).not.toHaveProperty('recipient_address');

    await platform.clock.advance(HOUR - 1);
    expect((await detail(us, id)).status).toBe('ON_HOLD');
    await platform.clock.advance(1);
    const settled = await detail(us, id);
    expect(settled.status).toBe('AWAITING_SHIPMENT');
    expect(settled.line_items[0]).not.toHaveProperty('package_id');
    expect(settled).toHaveProperty('recipient_address');

    const services = await callShop(us, 'POST', `/fulfillment/202309/orders/${id}/shipping_services/query`, {
      body: { weight: { value: '1.5', unit: 'POUND' } },
    });
    expect(services.data).toMatchObject({ order_id: id, weight: { value: '1.5', unit: 'POUND' } });
    const [service] = services.data.shipping_services;
    const bought = await buyLabel(us, { order_id: id, shipping_service_id: service.id });
    expect(bought.data).toMatchObject({ shipping_service_info: { id: service.id, currency: 'USD' } });

    const shipped = await detail(us, id);
    expect(shipped).toMatchObject({
      status: 'AWAITING_COLLECTION',
      packages: [{ id: bought.data.package_id }],
    });
    expect(shipped.line_items[1]).toMatchObject({ package_id: bought.data.package_id });

    const document = await label(us, bought.data.package_id);
    expect(document.data).toMatchObject({ tracking_number: expect.any(String) });
    expect(new URL(document.data.doc_url).origin).toBe(platform.origins.us['shop.files']);

    for (const [ms, status] of [
      [24 * HOUR, 'IN_TRANSIT'],
      [72 * HOUR, 'DELIVERED'],
    ] as const) {
      await platform.clock.advance(ms);
      expect((await detail(us, id)).status).toBe(status);
    }
    const renewed = await connect(platform, 'US');
    await platform.clock.advance(7 * 24 * HOUR - 1000);
    expect((await detail(renewed, id)).status).toBe('DELIVERED');
    await platform.clock.advance(1000);
    expect((await detail(await connect(platform, 'US'), id)).status).toBe('COMPLETED');
  });

  it('may go in parts', async () => {
    const us = await connect(platform, 'US');
    const id = paid(us, { units: 2 });
    const [first, second] = (await detail(us, id)).line_items;
    const part = await buyLabel(us, { order_id: id, order_line_item: [{ order_line_id: first.id }] });
    expect(part.code).toBe(0);
    const partly = await detail(us, id);
    expect(partly.status).toBe('PARTIALLY_SHIPPING');
    expect(partly.line_items.map((item: { display_status: string }) => item.display_status)).toEqual([
      'AWAITING_COLLECTION',
      'AWAITING_SHIPMENT',
    ]);
    expect((await buyLabel(us, { order_id: id })).code).toBe(21011048);
    expect((await buyLabel(us, { order_line_item: [{ order_line_id: first.id }] })).code).toBe(21011020);
    expect((await buyLabel(us, { order_line_item: [{ order_line_id: second.id }] })).code).toBe(0);
    expect((await detail(us, id)).status).toBe('AWAITING_COLLECTION');
  });

  it('is refused where it does not fit', async () => {
    const us = await connect(platform, 'US');
    const done = paid(us);
    await buyLabel(us, { order_id: done });
    expect((await buyLabel(us, { order_id: done })).code).toBe(21011020);
    expect(
      (await callShop(us, 'POST', `/fulfillment/202309/orders/${done}/shipping_services/query`, { body: {} }))
        .code,
    ).toBe(21011006);
    expect((await buyLabel(us, { order_id: place(us) })).code).toBe(21011003);
    expect((await buyLabel(us, { order_id: paid(us, { shipping: 'fulfilled-by-tiktok' }) })).code).toBe(
      21008025,
    );
    expect((await buyLabel(us, { order_id: paid(us), shipping_service_id: '7208' })).code).toBe(21011037);
    expect((await buyLabel(us, { order_id: '576900000000000001' })).code).toBe(21008111);
    expect((await buyLabel(us, {})).code).toBe(21001001);
    const several = { order_list_ids: [paid(us), paid(us)] };
    expect((await buyLabel(us, several)).code).toBe(21011029);
    expect(await ship(us, '1153000000000000001')).toMatchObject({ status: 400, code: 36009004 });
  });
});

describe.each(['GB', 'VN'] as const)('the way of an order in %s', (market) => {
  it('begins with a package at payment and goes on by shipping it', async () => {
    const client = await connect(platform, market);
    const id = place(client);
    expect(await detail(client, id)).not.toHaveProperty('packages');
    platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
    const order = await detail(client, id);
    const [{ id: packageId }] = order.packages;
    // A local British shop sees the package at its line items only once it was shipped.
    expect('package_id' in order.line_items[0]).toBe(market !== 'GB');
    expect((await label(client, packageId)).code).toBe(21023035);

    const slots = await callShop(
      client,
      'GET',
      `/fulfillment/202309/packages/${packageId}/handover_time_slots`,
    );
    expect(slots.data).toMatchObject({ can_pickup: true, can_drop_off: true });
    const { avaliable: _, ...slot } = slots.data.pickup_slots[1];
    expect(
      (
        await ship(client, packageId, {
          handover_method: 'PICKUP',
          pickup_slot: { start_time: 1, end_time: 2 },
        })
      ).code,
    ).toBe(21001001);
    expect((await ship(client, packageId, { handover_method: 'PICKUP', pickup_slot: slot })).code).toBe(0);

    const parcel = (await callShop(client, 'GET', `/fulfillment/202309/packages/${packageId}`)).data;
    expect(parcel).toMatchObject({
      package_id: packageId,
      package_status: 'PROCESSING',
      handover_method: 'PICKUP',
      pickup_slot: slot,
      orders: [{ id }],
    });
    expect((await detail(client, id)).line_items[0].package_id).toBe(packageId);
    expect((await ship(client, packageId)).code).toBe(21011020);

    await platform.clock.advance(24 * HOUR);
    expect((await detail(client, id)).status).toBe('IN_TRANSIT');
    expect(
      (await callShop(client, 'GET', `/fulfillment/202309/packages/${packageId}`)).data.package_status,
    ).toBe('FULFILLING');
    expect((await label(client, packageId)).code).toBe(21042102);
  });

  it('is refused where it does not fit', async () => {
    const client = await connect(platform, market);
    const packageOf = async (id: string) => (await detail(client, id)).packages[0].id;
    const held = place(client);
    platform.admin.advanceOrder(held, 'ON_HOLD');
    expect((await ship(client, await packageOf(held))).code).toBe(21011003);
    const fbt = await packageOf(paid(client, { shipping: 'fulfilled-by-tiktok' }));
    expect((await ship(client, fbt)).code).toBe(21008025);
    expect((await label(client, fbt)).code).toBe(21008043);
    expect((await ship(client, '1153000000000000001')).code).toBe(21011001);
    const cancelled = paid(client);
    const cancelledPackage = await packageOf(cancelled);
    platform.admin.advanceOrder(cancelled, 'CANCELLED');
    expect((await label(client, cancelledPackage)).code).toBe(21023059);
    expect((await ship(client, cancelledPackage)).code).toBe(21011003);
  });

  it('takes the seller’s own tracking number for a seller’s shipment', async () => {
    const client = await connect(platform, market);
    const packageOf = async (id: string) => (await detail(client, id)).packages[0].id;
    const own = (tracking_number: string) => ({
      self_shipment: { tracking_number, shipping_provider_id: '7117' },
    });
    const first = await packageOf(paid(client, { shipping: 'seller' }));
    expect(await ship(client, first)).toMatchObject({
      code: 21011022,
      message: expect.stringContaining('tracking number and a shipping provider are needed'),
    });
    expect((await ship(client, first, own('?'))).code).toBe(21011022);
    expect((await ship(client, first, own('TRACK-0001'))).code).toBe(0);
    const second = await packageOf(paid(client, { shipping: 'seller' }));
    expect((await ship(client, second, own('TRACK-0001'))).code).toBe(21011025);
    expect((await label(client, first)).code).toBe(21008017);
  });
});

describe('labels', () => {
  it('show the recipient in full, on the host of their side, for 24 hours', async () => {
    const us = await connect(platform, 'US');
    platform.admin.setKnobs({ us: { accessTokenLifeSeconds: 1e6 } });
    const id = paid(us, { shipping: 'tiktok' });
    const { package_id } = (await buyLabel(us, { order_id: id })).data;
    const { doc_url } = (await label(us, package_id)).data;
    const pdf = await fetch(doc_url);
    expect(pdf.headers.get('content-type')).toBe('application/pdf');
    const text = await pdf.text();
    expect(text).toMatch(/^%PDF-1\.4/);
    const { recipient_address } = await detail(us, id);
    expect(recipient_address.address_line1).toBe('***');
    expect(text).toContain(recipient_address.name);
    expect(text).toMatch(/Flat US\d+/);

    const zpl = await fetch((await label(us, package_id, { document_format: 'ZPL' })).data.doc_url);
    expect(await zpl.text()).toMatch(/^\^XA/);

    expect((await fetch(doc_url.replace('SHIPPING_LABEL', 'PACKING_SLIP'))).status).toBe(403);
    expect(
      (await fetch(doc_url.replace(platform.origins.us['shop.files'], platform.origins.global['shop.files'])))
        .status,
    ).toBe(404);
    await platform.clock.advance(24 * HOUR);
    expect((await fetch(doc_url)).status).toBe(403);
  });
});

describe('moving an order by hand', () => {
  it('cancels early orders only; in the US also those that wait for the carrier', async () => {
    const us = await connect(platform, 'US');
    const gb = await connect(platform, 'GB');
    for (const client of [us, gb]) {
      const id = paid(client);
      platform.admin.advanceOrder(id);
      if (client === us) expect(platform.admin.advanceOrder(id, 'CANCELLED').status).toBe('CANCELLED');
      else expect(() => platform.admin.advanceOrder(id, 'CANCELLED')).toThrow(RangeError);
    }
  });

  it('skips the hold where the knob says there is none', async () => {
    platform.admin.setKnobs({ onHoldMarkets: ['US'] });
    const vn = await connect(platform, 'VN');
    const id = place(vn);
    expect(platform.admin.advanceOrder(id).status).toBe('AWAITING_SHIPMENT');
  });

  it('refuses to go back', async () => {
    const us = await connect(platform, 'US');
    const id = paid(us);
    expect(() => platform.admin.advanceOrder(id, 'ON_HOLD')).toThrow(/cannot become ON_HOLD/);
  });

  it('leaves an unpaid order to be cancelled in time', async () => {
    const us = await connect(platform, 'US');
    const id = place(us);
    await platform.clock.advance(48 * HOUR);
    expect(await detail(us, id)).toMatchObject({ status: 'CANCELLED', cancellation_initiator: 'SYSTEM' });
  });
});
