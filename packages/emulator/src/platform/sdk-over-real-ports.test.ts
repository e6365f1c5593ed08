import { eventCredentials } from '@twinshore/core';
import { createEvents } from '@twinshore/pixel/server';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { fulfillment } from '@twinshore/shopping/fulfillment';
import { orders } from '@twinshore/shopping/orders';
import { products } from '@twinshore/shopping/products';
import { createShopWebhooks } from '@twinshore/shopping/webhooks';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, describe, expect, it } from 'vitest';
import { theOne } from '../__fixtures__/connect.ts';
import { receiveWebhooks } from '../__fixtures__/webhook-receiver.ts';
import { type StartedPlatform, startPlatform } from './start-platform.ts';
import type { Topology } from './topology.ts';

let platform: StartedPlatform;
let receiver: Awaited<ReturnType<typeof receiveWebhooks>>;
afterEach(async () => {
  await platform.close();
  await receiver.close();
});

async function start(topology: Topology): Promise<void> {
  receiver = await receiveWebhooks();
  platform = await startPlatform({ topology, webhooks: [{ url: receiver.url }] });
}

const appOf = (name: string) => theOne(platform.seed.apps, (one) => one.name === name);
const sellerOf = (app: string, market: string) =>
  theOne(platform.seed.sellers, (one) => one.app === app && one.shops[0]?.market === market);
const code = (seller: { readonly name: string; readonly openId: string }, app: string, state: string) => {
  const { serviceId } = appOf(app);
  const { parameters } = platform.admin.authorize({ serviceId, seller: seller.openId, state });
  return { code: parameters.code ?? '', state: parameters.state ?? '', expectedState: state };
};
const placed = (shop: string) => {
  const { id } = platform.admin.createOrder({ shop });
  platform.admin.advanceOrder(id, 'AWAITING_SHIPMENT');
  return id;
};

/** What arrived, read with the SDK's own receiver. */
async function webhooksOf(orderId: string) {
  await platform.admin.idle();
  const webhooks = createShopWebhooks({ us: appOf('us'), global: appOf('global') });
  return receiver.received
    .map(({ body, headers }) => webhooks.parse({ body, signature: headers.authorization ?? '' }))
    .filter((one) => 'order_id' in one.data && one.data.order_id === orderId);
}

describe.each(['today', 'split'] as const)('the SDK against the platform, %s', (topology) => {
  it('ships a US order by buying its label', async () => {
    await start(topology);
    const endpoints = platform.endpoints('us');
    const app = appOf('us');
    const seller = sellerOf('us', 'US');
    const authorization = createShopAuthorization({
      transport: createUsTransport({ app, endpoints }),
      app,
      serviceId: app.serviceId,
    });
    const { state } = authorization.authorizeUrl();
    const grant = await authorization.exchangeCode(code(seller, 'us', state));
    const transport = createUsTransport({ credentials: grant.credentials('us'), endpoints });
    const shop = createUsShop(transport, { orders, products, fulfillment });

    const id = placed(seller.shops[0]?.id ?? '');
    const { shipping_services } = await shop.fulfillment.shippingServices.query({ order_id: id });
    const created = await shop.fulfillment.packages.create({
      order_id: id,
      shipping_service_id: shipping_services?.[0]?.id ?? '',
    });
    const document = await shop.fulfillment.packages.shippingDocument({
      package_id: created.package_id ?? '',
      document_type: 'SHIPPING_LABEL',
    });
    const file = await transport.download(document.doc_url as never);
    expect(new TextDecoder().decode(file.bytes)).toContain('%PDF');
    platform.admin.advanceOrder(id, 'DELIVERED');
    const [order] = await shop.orders.get([id]);
    expect(order?.status).toBe('DELIVERED');
    expect(
      (await webhooksOf(id)).map(({ region, data }) => [region, 'order_status' in data && data.order_status]),
    ).toEqual([
      ['us', 'ON_HOLD'],
      ['us', 'AWAITING_SHIPMENT'],
      ['us', 'AWAITING_COLLECTION'],
      ['us', 'IN_TRANSIT'],
      ['us', 'DELIVERED'],
    ]);
    const found: string[] = [];
    for await (const product of shop.products.search({ status: 'ACTIVATE', page_size: 2 }))
      found.push(product.id);
    expect(found).toHaveLength(3);
  });

  it.each(['GB', 'VN'])('ships an order in %s by handing its package over', async (market) => {
    await start(topology);
    const endpoints = platform.endpoints('global');
    const app = appOf('global');
    const seller = sellerOf('global', market);
    const authorization = createShopAuthorization({
      transport: createGlobalTransport({ app, endpoints }),
      app,
      serviceId: app.serviceId,
    });
    const { state } = authorization.authorizeUrl();
    const grant = await authorization.exchangeCode(code(seller, 'global', state));
    const transport = createGlobalTransport({ credentials: grant.credentials('global'), endpoints });
    const shop = createGlobalShop(transport, { orders, fulfillment });

    const id = placed(seller.shops[0]?.id ?? '');
    const [order] = await shop.orders.get([id]);
    const packageId = order?.packages?.[0]?.id ?? '';
    const { pickup_slots } = await shop.fulfillment.packages.handoverTimeSlots({ package_id: packageId });
    const { start_time, end_time } = pickup_slots?.[0] ?? {};
    await shop.fulfillment.packages.ship({
      package_id: packageId,
      handover_method: 'PICKUP',
      pickup_slot: { start_time: start_time ?? 0, end_time: end_time ?? 0 },
    });
    const parcel = await shop.fulfillment.packages.get({ package_id: packageId });
    expect(parcel).toMatchObject({ handover_method: 'PICKUP' });
    const price = await shop.orders.priceDetail({ order_id: id });
    expect(price.total).toMatch(/^\d/);
    expect((await webhooksOf(id)).at(-1)).toMatchObject({
      region: 'global',
      data: { order_status: 'AWAITING_COLLECTION' },
    });
  });

  it('sends an event from each side', async () => {
    await start(topology);
    const [us, global] = platform.seed.eventSources;
    for (const [transport, source] of [
      [
        createUsTransport({
          endpoints: platform.endpoints('us'),
          credentials: eventCredentials({
            region: 'us',
            accessToken: us?.accessToken ?? '',
            sources: [us?.pixelCode ?? ''],
          }),
        }),
        us,
      ],
      [
        createGlobalTransport({
          endpoints: platform.endpoints('global'),
          credentials: eventCredentials({
            region: 'global',
            accessToken: global?.accessToken ?? '',
            sources: [global?.pixelCode ?? ''],
          }),
        }),
        global,
      ],
    ] as const) {
      const events = createEvents(transport as ReturnType<typeof createUsTransport>, {
        source: 'web',
        sourceId: source?.pixelCode ?? '',
      });
      await events.track({
        event: 'Purchase',
        event_id: 'order-1',
        event_time: platform.clock.seconds(),
        page: { url: 'https://shop.example/' },
        user: { email: 'canary@example.com' },
        properties: { value: 1, currency: 'USD' },
      });
    }
    expect(
      platform.admin.events().map(({ region, outcome, unhashed }) => [region, outcome, unhashed]),
    ).toEqual([
      ['us', 'accepted', []],
      ['global', 'accepted', []],
    ]);
  });
});
