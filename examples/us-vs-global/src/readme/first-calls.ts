import { eventCredentials } from '@twinshore/core';
import { startPlatform } from '@twinshore/emulator';
import { createEvents } from '@twinshore/pixel/server';
import { createGlobalShop } from '@twinshore/shopping';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { fulfillment } from '@twinshore/shopping/fulfillment';
import { orders } from '@twinshore/shopping/orders';
import { createGlobalTransport } from '@twinshore/transport-global';

// A platform of your own, on free ports. Against the real one, leave `endpoints` out and bring your app.
const platform = await startPlatform();
const endpoints = platform.endpoints('global');
const app = platform.seed.apps.find(({ name }) => name === 'global')!;

// 1. A seller authorizes the app. In life they decide in their browser; here the platform decides for them.
const authorizing = createGlobalTransport({ app, endpoints });
const authorization = createShopAuthorization({ transport: authorizing, app, serviceId: app.serviceId });
const { url, state } = authorization.authorizeUrl();
console.log('send the seller to', url);
const { parameters } = platform.admin.authorize({ serviceId: app.serviceId, state });
const callbackUrl = `https://app.example/callback?${new URLSearchParams(parameters).toString()}`;
const grant = await authorization.exchangeCode({ callbackUrl, expectedState: state });

// 2. The orders that wait, and what one of them costs.
const transport = createGlobalTransport({ credentials: grant.credentials('global'), endpoints });
const shop = createGlobalShop(transport, { orders, fulfillment });
const { items } = await shop.orders.search({ order_status: 'AWAITING_SHIPMENT', shipping_type: 'TIKTOK' });
const order = items[0]!;
const price = await shop.orders.priceDetail({ order_id: order.id });
console.log('order', order.id, 'of', String(order.buyer_email), 'for', price.total, price.currency);

// 3. Hand its package over.
await shop.fulfillment.packages.ship({ package_id: order.packages![0]!.id!, handover_method: 'DROP_OFF' });
console.log('now it is', (await shop.orders.get(order.id)).status);

// 4. Tell the Events API of the purchase. The e-mail is hashed without being opened.
const pixel = platform.seed.eventSources.find(({ region }) => region === 'global')!;
const credentials = eventCredentials({
  region: 'global',
  accessToken: pixel.accessToken,
  sources: [pixel.pixelCode],
});
const events = createEvents(createGlobalTransport({ credentials, endpoints }), {
  source: 'web',
  sourceId: pixel.pixelCode,
});
const { accepted } = await events.track({
  event: 'Purchase',
  event_id: order.id,
  page: { url: 'https://shop.example/thanks' },
  user: { email: order.buyer_email ?? undefined },
  properties: { currency: 'GBP', value: Number(order.payment?.total_amount) },
});
console.log('events accepted', accepted);

// 5. Open personal data, with a purpose. A transport that was given `evidence` keeps it in the record.
const email = await order.buyer_email?.reveal({ purpose: 'answer a question of the buyer' });
console.log('the address behind it is', email?.replace(/^[^@]+/, '…'));

await platform.close();
