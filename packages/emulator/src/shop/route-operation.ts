import type { Availability } from '@twinshore/core';
import type { RouteOperation } from '../gateway/shop-route.ts';

/** Both sides, all markets. */
export const EVERYWHERE: Availability = {
  us: { available: true, confidence: 'documented' },
  global: { available: true, confidence: 'documented' },
};

/** The facts of an operation by its id. */
export function routeOperation(id: string): RouteOperation {
  const found = OPERATIONS.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`There is no operation '${id}' in the catalogue.`);
  return found;
}

const US_ONLY: Availability = {
  us: { available: true, confidence: 'documented' },
  global: { available: false, reason: 'labels are bought in the US only', confidence: 'documented' },
};
const NOT_US: Availability = {
  us: { available: false, reason: 'a package does not exist before its label', confidence: 'documented' },
  global: { available: true, confidence: 'documented' },
};

const OPERATIONS: readonly RouteOperation[] = [
  {
    id: 'shop.authorization.shops',
    method: 'GET',
    path: '/authorization/202309/shops',
    parameters: {},
    identifier: 'none',
    availability: EVERYWHERE,
    scopes: ['seller.authorization.info'],
  },
  {
    id: 'shop.orders.search',
    method: 'POST',
    path: '/order/202309/orders/search',
    parameters: { page_size: 'query', page_token: 'query', sort_field: 'query', sort_order: 'query' },
    identifier: 'shop_cipher',
    availability: EVERYWHERE,
    scopes: ['seller.order.info'],
  },
  {
    id: 'shop.orders.get',
    method: 'GET',
    path: '/order/202507/orders',
    parameters: { ids: 'query' },
    identifier: 'shop_cipher',
    availability: EVERYWHERE,
    scopes: ['seller.order.info'],
  },
  {
    id: 'shop.orders.price_detail',
    method: 'GET',
    path: '/order/202407/orders/{order_id}/price_detail',
    parameters: { order_id: 'path' },
    identifier: 'shop_cipher',
    availability: EVERYWHERE,
    scopes: ['seller.order.info'],
  },
  {
    id: 'shop.fulfillment.shipping_services',
    method: 'POST',
    path: '/fulfillment/202309/orders/{order_id}/shipping_services/query',
    parameters: { order_id: 'path' },
    identifier: 'shop_cipher',
    availability: US_ONLY,
    scopes: ['seller.fulfillment.basic'],
  },
  {
    id: 'shop.fulfillment.create_packages',
    method: 'POST',
    path: '/fulfillment/202512/packages',
    parameters: {},
    identifier: 'shop_cipher',
    availability: US_ONLY,
    scopes: ['seller.fulfillment.basic'],
  },
  {
    id: 'shop.fulfillment.ship_package',
    method: 'POST',
    path: '/fulfillment/202309/packages/{package_id}/ship',
    parameters: { package_id: 'path' },
    identifier: 'shop_cipher',
    availability: NOT_US,
    scopes: ['seller.fulfillment.basic'],
  },
  {
    id: 'shop.fulfillment.package',
    method: 'GET',
    path: '/fulfillment/202309/packages/{package_id}',
    parameters: { package_id: 'path' },
    identifier: 'shop_cipher',
    availability: EVERYWHERE,
    scopes: ['seller.fulfillment.basic'],
  },
  {
    id: 'shop.fulfillment.shipping_document',
    method: 'GET',
    path: '/fulfillment/202309/packages/{package_id}/shipping_documents',
    parameters: {
      package_id: 'path',
      document_type: 'query',
      document_size: 'query',
      document_format: 'query',
    },
    identifier: 'shop_cipher',
    availability: EVERYWHERE,
    scopes: ['seller.fulfillment.basic'],
  },
  {
    id: 'shop.fulfillment.handover_time_slots',
    method: 'GET',
    path: '/fulfillment/202309/packages/{package_id}/handover_time_slots',
    parameters: { package_id: 'path' },
    identifier: 'shop_cipher',
    availability: NOT_US,
    scopes: ['seller.fulfillment.package.write'],
  },
  {
    id: 'shop.products.search',
    method: 'POST',
    path: '/product/202502/products/search',
    parameters: { page_size: 'query', page_token: 'query' },
    identifier: 'shop_cipher',
    availability: EVERYWHERE,
    scopes: ['seller.product.basic'],
  },
];
