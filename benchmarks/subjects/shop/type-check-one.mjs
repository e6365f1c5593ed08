import { typeCheck } from './type-check.mjs';

typeCheck(`
  import { createUsShop } from '@twinshore/shopping';
  import { orders } from '@twinshore/shopping/orders';
  import { createUsTransport } from '@twinshore/transport-us';

  const shop = createUsShop(createUsTransport({}), { orders });
  export const page = await shop.orders.search({ order_status: 'AWAITING_SHIPMENT' });
`);
