import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { Order } from './order.ts';
import { ORDER_LABELS } from './order-labels.ts';

/**
 * What reading orders takes and gives, by side.
 *
 * @public
 */
export interface GetOrdersShapes {
  readonly us: {
    readonly input: GetOrdersInput;
    readonly output: { readonly orders?: readonly Order<'us'>[] | null };
  };
  readonly global: {
    readonly input: GetOrdersInput;
    readonly output: { readonly orders?: readonly Order<'global'>[] | null };
  };
}

/**
 * Which orders to read: 1 to 50 ids.
 *
 * @public
 */
export interface GetOrdersInput {
  readonly ids: readonly string[];
}

/**
 * Reads up to 50 orders by their ids.
 *
 * @public
 */
export const getOrders = defineOperation<GetOrdersShapes>({
  id: 'shop.orders.get',
  summary: 'Reads up to 50 orders by their ids.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'GET',
  path: '/order/202507/orders',
  apiVersion: '202507',
  parameters: { ids: 'query' },
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () => import('./get-orders.schema.ts').then(({ getOrdersSchemas }) => getOrdersSchemas),
  labels: {
    request: [],
    response: [
      ...ORDER_LABELS,
      { path: 'orders[].channel_entity_national_registry_id', label: 'business-contact.registry_id' },
      { path: 'orders[].payment_auth_code', label: 'buyer.payment_code' },
    ],
  },
  scopes: ['seller.order.info'],
  lifeCycle: { since: '2025-07' },
  provenance: OPEN_API_DESCRIPTION,
});
