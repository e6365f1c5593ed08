import { defineOperation, type Grant, type Region, type TokenStore, type Transport } from '@twinshore/core';
import * as z from 'zod';
import {
  createCreatorAuthorization,
  createPartnerAuthorization,
  createShopAuthorization,
  readAuthorizationState,
} from '../authorization.ts';
import { affiliate } from '../generated/affiliate/index.ts';
import { fulfillment } from '../generated/fulfillment/index.ts';
import { getOrders202309, orders } from '../generated/orders/index.ts';
import { getOrdersOutputSchema } from '../generated/orders/schemas.ts';
import { createGlobalShop, createUsShop, type Shop, shopFamily, type UsShop } from '../index.ts';
import { createShopWebhooks } from '../webhooks.ts';

// The README shows the bodies of these functions; a test holds the two together.

// #region clients
export async function shipBothWays(
  usTransport: Transport<'us'>,
  globalTransport: Transport<'global'>,
  shopId: string,
  parcelOf: (orderId: string) => { tracking_number: string; shipping_provider_id: string },
) {
  const us = createUsShop(usTransport, { orders, fulfillment });
  for await (const order of us.orders.search({ order_status: 'AWAITING_SHIPMENT' })) {
    if (order.shipping_type !== 'TIKTOK') continue; // labels are for what TikTok ships
    const { package_id } = await us.fulfillment.packages.create({ ship_type: '1', order_id: order.id }); // buys the label
    console.log(order.id, package_id, String(order.recipient_address)); // 5764… 1153… [us:buyer.address]
  }

  const global = createGlobalShop(globalTransport, { orders, fulfillment }, { shop: shopId });
  for await (const order of global.orders.search({ order_status: 'AWAITING_SHIPMENT' })) {
    const package_id = order.packages?.[0]?.id; // exists since payment
    if (!package_id) continue;
    if (order.shipping_type === 'TIKTOK') {
      await global.fulfillment.packages.ship({ package_id, handover_method: 'DROP_OFF' });
    } else {
      const self_shipment = parcelOf(order.id); // { tracking_number, shipping_provider_id } of your carrier
      await global.fulfillment.packages.ship({ package_id, self_shipment });
    }
  }
}
// #endregion

// #region both
export function labelOf(shop: Shop<{ fulfillment: typeof fulfillment }>, orderId: string, packageId: string) {
  return shop.region === 'us'
    ? shop.fulfillment.packages.create({ ship_type: '1', order_id: orderId })
    : shop.fulfillment.packages.ship({ package_id: packageId });
}
// #endregion

// #region versions
export async function inAnOlderVersion(shop: UsShop<{ orders: typeof orders }>, ids: readonly string[]) {
  const older = await shop.orders.get({ ids }, { apiVersion: '202309' });
  const same = await shop.request(getOrders202309, { ids }); // any operation, with the options of the client
  return [older.orders, same.orders];
}
// #endregion

// #region authorization
export async function authorize(
  transport: Transport<'us'>,
  app: { key: string; secret: string },
  serviceId: string,
  store: TokenStore,
  visit: (url: string) => Promise<string>,
): Promise<Grant> {
  const authorization = createShopAuthorization({ transport, app, serviceId });

  const { url, state } = authorization.authorizeUrl({ returnTo: '/settings' });
  const callbackUrl = await visit(url); // keep the state in the browser's session meanwhile

  const grant = await authorization.exchangeCode({ callbackUrl, expectedState: state, store });
  console.log(grant.regions, readAuthorizationState(state)?.returnTo); // [ 'us' ] /settings
  return grant; // grant.credentials('us') is what a transport takes
}
// #endregion

// #region accounts
export async function letOthersIn(
  transport: Transport<'us'>,
  app: { key: string; secret: string },
  serviceId: string,
  visitBy: (to: {
    url: string;
    state: string;
  }) => Promise<{ callbackUrl: string; expectedState: string; store: TokenStore }>,
) {
  const agencies = createPartnerAuthorization({ transport, app, serviceId });
  const agency = await agencies.exchangeCode(await visitBy(agencies.authorizeUrl()));
  console.log(agency.assets.map(({ id, name }) => `${id} ${name}`)); // [ 'US:600001 Home Supplies', … ]

  const creators = createCreatorAuthorization({ transport, app }); // their page takes the app's key
  const creator = await creators.exchangeCode(await visitBy(creators.authorizeUrl()));
  return [agency.credentials('us'), creator.credentials('us', { declared: true })]; // for createUsTransport()
}
// #endregion

// #region affiliate
export async function actForThem(transport: Transport<'us'>) {
  const { partner, creator } = createUsShop(transport, { affiliate }).affiliate;
  const campaigns = await partner.campaigns.list({}, { asset: 'US:600001' });
  return { campaigns: campaigns.items, profile: await creator.profile.get() };
}
// #endregion

// #region webhooks
export function receive(
  env: Readonly<Record<'US_KEY' | 'US_SECRET' | 'GLOBAL_KEY' | 'GLOBAL_SECRET', string>>,
  request: { rawBody: Uint8Array; headers: { authorization?: string } },
  regionOfShop: ReadonlyMap<string, Region>,
) {
  const webhooks = createShopWebhooks({
    us: { key: env.US_KEY, secret: env.US_SECRET },
    global: { key: env.GLOBAL_KEY, secret: env.GLOBAL_SECRET },
    regionOfShop, // which side your shops are on, such as new Map([['7494049642642441621', 'global']])
  });

  const webhook = webhooks.parse({ body: request.rawBody, signature: request.headers.authorization });
  if (webhook.event === 'order-status-change') {
    console.log(webhook.region, webhook.shop_id, webhook.data.order_id, webhook.data.order_status);
  }
  return webhook;
}
// #endregion

// #region newer
export function newerCall(transport: Transport<'us'>) {
  const schemas = {
    us: { input: z.strictObject({ month: z.string() }), output: z.looseObject({ score: z.string() }) },
  };
  const performance = defineOperation<{ us: { input: { month: string }; output: { score: string } } }>({
    id: 'shop.performance.score',
    summary: 'Reads the performance score of a shop.',
    family: shopFamily,
    surface: 'shop.api',
    method: 'GET',
    path: '/performance/202606/score',
    identifier: 'shop_cipher',
    authentication: 'token',
    availability: {
      us: { available: true, confidence: 'inferred' },
      global: { available: false, reason: 'The score exists in the US only.', confidence: 'inferred' },
    },
    schemas: async () => schemas,
    provenance: { source: 'our guess', observed: '2026-11', confidence: 'inferred' },
  });
  return transport.send(performance, { month: '2026-10' }); // signed, locked to the US, validated
}
// #endregion

// #region schemas
export function parseStored(text: string) {
  const stored = z.object({ answer: getOrdersOutputSchema, seen: z.iso.datetime() });
  return stored.parse(JSON.parse(text));
}
// #endregion
