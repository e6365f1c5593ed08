import type { Operation } from '@twinshore/core';
import { getToken } from './authorization/get-token.ts';
import { getAuthorizedShops, refreshToken } from './family/shop-family.ts';
import { createPackage } from './fulfillment/create-package.ts';
import { getHandoverTimeSlots } from './fulfillment/get-handover-time-slots.ts';
import { getPackage } from './fulfillment/get-package.ts';
import { getShippingDocument } from './fulfillment/get-shipping-document.ts';
import { queryShippingServices } from './fulfillment/query-shipping-services.ts';
import { shipPackage } from './fulfillment/ship-package.ts';
import { getOrders } from './orders/get-orders.ts';
import { getPriceDetail } from './orders/get-price-detail.ts';
import { searchOrders } from './orders/search-orders.ts';
import { searchProducts } from './products/search-products.ts';

/**
 * Every operation of TikTok Shop in the catalogue: what docs, contract snapshots, migration guides and the local
 * platform are made from.
 *
 * @public
 */
export const SHOP_OPERATIONS: readonly Operation[] = [
  getToken,
  refreshToken,
  getAuthorizedShops,
  searchOrders,
  getOrders,
  getPriceDetail,
  queryShippingServices,
  createPackage,
  shipPackage,
  getPackage,
  getShippingDocument,
  getHandoverTimeSlots,
  searchProducts,
];
