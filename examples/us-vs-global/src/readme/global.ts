import { shopCredentials } from '@twinshore/core';
import { createGlobalShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createGlobalTransport } from '@twinshore/transport-global';

const app = { key: process.env.GLOBAL_APP_KEY ?? '', secret: process.env.GLOBAL_APP_SECRET ?? '' };
const tokens = { accessToken: process.env.GLOBAL_ACCESS_TOKEN ?? '' };
const credentials = shopCredentials({ region: 'global', app, tokens, seller: 'acme' });
const shop = createGlobalShop(createGlobalTransport({ credentials }), { orders });
for await (const order of shop.orders.search({ order_status: 'AWAITING_SHIPMENT' })) {
  console.log(order.id, String(order.buyer_email)); // 576… [global:buyer.email]
}
