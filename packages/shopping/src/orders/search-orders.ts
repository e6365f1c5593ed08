import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import { ORDER_LABELS } from './order-labels.ts';
import type { OrderSearchInput, OrderSearchOutput } from './order-search.ts';

/**
 * What an order search takes and gives, by side.
 *
 * @public
 */
export interface SearchOrdersShapes {
  readonly us: { readonly input: OrderSearchInput<'us'>; readonly output: OrderSearchOutput<'us'> };
  readonly global: {
    readonly input: OrderSearchInput<'global'>;
    readonly output: OrderSearchOutput<'global'>;
  };
}

/**
 * Lists the orders of a shop that fit a filter, page by page.
 *
 * @public
 */
export const searchOrders = defineOperation<SearchOrdersShapes>({
  id: 'shop.orders.search',
  summary: 'Lists the orders of a shop that fit a filter, page by page.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'POST',
  path: '/order/202309/orders/search',
  apiVersion: '202309',
  parameters: { page_size: 'query', page_token: 'query', sort_field: 'query', sort_order: 'query' },
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () => import('./search-orders.schema.ts').then(({ searchOrdersSchemas }) => searchOrdersSchemas),
  effect: 'read',
  paging: {
    cursor: 'page_token',
    next: 'next_page_token',
    items: 'orders',
    size: { name: 'page_size', max: 100, default: 20 },
    total: 'total_count',
  },
  labels: { request: [{ path: 'buyer_user_id', label: 'buyer.id' }], response: ORDER_LABELS },
  scopes: ['seller.order.info'],
  lifeCycle: { since: '2023-09' },
  provenance: OPEN_API_DESCRIPTION,
});
