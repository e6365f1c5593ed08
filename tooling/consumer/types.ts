import { type Resident, shopCredentials } from '@twinshore/core';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';

const app = { key: 'key', secret: 'secret' };
const credentials = shopCredentials({
  region: 'us',
  app,
  tokens: { accessToken: 'TTP_token' },
  seller: 'consumer',
});
const transport = createUsTransport({ credentials });
const shop = createUsShop(transport, { orders });

export async function firstEmail(): Promise<Resident<'us', string> | null | undefined> {
  const { items } = await shop.orders.search({ order_status: 'AWAITING_SHIPMENT' });
  return items[0]?.buyer_email;
}

// @ts-expect-error a transport of the US side makes no client of the global one
createGlobalShop(transport, { orders });
