import { shopCredentials } from '@twinshore/core';
import { createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';

const app = { key: process.env.US_APP_KEY ?? '', secret: process.env.US_APP_SECRET ?? '' };
const tokens = { accessToken: process.env.US_ACCESS_TOKEN ?? '' };
const credentials = shopCredentials({ region: 'us', app, tokens, seller: 'acme' });
const shop = createUsShop(createUsTransport({ credentials }), { orders });
for await (const order of shop.orders.search({ order_status: 'AWAITING_SHIPMENT' })) {
  console.log(order.id, String(order.buyer_email)); // 576… [us:buyer.email]
}
