import { shopCredentials } from '@twinshore/core';
import { createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';

export async function firstCall({ app, tokens, endpoints }) {
  const credentials = shopCredentials({ region: 'us', app, tokens, seller: 'consumer' });
  const shop = createUsShop(createUsTransport({ credentials, endpoints }), { orders });
  const { items } = await shop.orders.search({ order_status: 'AWAITING_SHIPMENT' });
  return items.map(({ id, buyer_email }) => `${id} ${String(buyer_email)}`);
}
