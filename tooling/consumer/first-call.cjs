const { shopCredentials } = require('@twinshore/core');
const { createUsShop } = require('@twinshore/shopping');
const { orders } = require('@twinshore/shopping/orders');
const { createUsTransport } = require('@twinshore/transport-us');

exports.firstCall = async ({ app, tokens, endpoints }) => {
  const credentials = shopCredentials({ region: 'us', app, tokens, seller: 'consumer' });
  const shop = createUsShop(createUsTransport({ credentials, endpoints }), { orders });
  const { items } = await shop.orders.search({ order_status: 'AWAITING_SHIPMENT' });
  return items.map(({ id, buyer_email }) => `${id} ${String(buyer_email)}`);
};
