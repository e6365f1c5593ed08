import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { PriceDetail } from './price-detail.ts';

/**
 * What reading a price takes and gives, by side.
 *
 * @public
 */
export interface GetPriceDetailShapes {
  readonly us: { readonly input: GetPriceDetailInput; readonly output: PriceDetail };
  readonly global: { readonly input: GetPriceDetailInput; readonly output: PriceDetail };
}

/**
 * Which order's price to read.
 *
 * @public
 */
export interface GetPriceDetailInput {
  readonly order_id: string;
}

/**
 * Says how the price of an order and of each of its units is made up.
 *
 * @public
 */
export const getPriceDetail = defineOperation<GetPriceDetailShapes>({
  id: 'shop.orders.price_detail',
  summary: 'Says how the price of an order and of each of its units is made up.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'GET',
  path: '/order/202407/orders/{order_id}/price_detail',
  apiVersion: '202407',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () =>
    import('./get-price-detail.schema.ts').then(({ getPriceDetailSchemas }) => getPriceDetailSchemas),
  scopes: ['seller.order.info'],
  lifeCycle: { since: '2024-07' },
  provenance: OPEN_API_DESCRIPTION,
});
