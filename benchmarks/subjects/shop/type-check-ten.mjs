import { typeCheck } from './type-check.mjs';

typeCheck(`
  import { createUsShop } from '@twinshore/shopping';
  import { affiliate } from '@twinshore/shopping/affiliate';
  import { analytics } from '@twinshore/shopping/analytics';
  import { customerService } from '@twinshore/shopping/customer-service';
  import { finance } from '@twinshore/shopping/finance';
  import { fulfillment } from '@twinshore/shopping/fulfillment';
  import { logistics } from '@twinshore/shopping/logistics';
  import { orders } from '@twinshore/shopping/orders';
  import { products } from '@twinshore/shopping/products';
  import { promotions } from '@twinshore/shopping/promotions';
  import { returns } from '@twinshore/shopping/returns';
  import { createUsTransport } from '@twinshore/transport-us';

  const shop = createUsShop(createUsTransport({}), {
    affiliate, analytics, customerService, finance, fulfillment, logistics, orders, products, promotions, returns,
  });
  export const page = await shop.orders.search({ order_status: 'AWAITING_SHIPMENT' });
  export const found = await shop.products.search({ status: 'ACTIVATE' });
  export const box = await shop.fulfillment.packages.get({ package_id: '1' });
  export const back = await shop.returns.search({});
  export const sheets = await shop.finance.statements.list({ sort_field: 'statement_time' });
  export const houses = await shop.logistics.warehouses.list();
  export const talks = await shop.customerService.conversations.list({});
  export const made = await shop.affiliate.seller.orders.search({});
`);
