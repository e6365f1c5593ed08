export type {
  AuthorizedShopData,
  AuthorizedShopsOutput,
  AuthorizedShopsShapes,
} from './authorization/define-authorized-shops.ts';
export type { RefreshTokenInput, RefreshTokenShapes } from './authorization/define-refresh-token.ts';
export { type GetTokenInput, type GetTokenShapes, getToken } from './authorization/get-token.ts';
export type { ShopToken } from './authorization/shop-token.ts';
export { SHOP_OUTCOMES, type ShopOutcome } from './family/outcome-table.ts';
export { getAuthorizedShops, refreshToken, shopFamily } from './family/shop-family.ts';
export { type CreatePackageShapes, createPackage } from './fulfillment/create-package.ts';
export {
  type GetHandoverTimeSlotsShapes,
  getHandoverTimeSlots,
} from './fulfillment/get-handover-time-slots.ts';
export { type GetPackageShapes, getPackage } from './fulfillment/get-package.ts';
export { type GetShippingDocumentShapes, getShippingDocument } from './fulfillment/get-shipping-document.ts';
export {
  type QueryShippingServicesShapes,
  queryShippingServices,
} from './fulfillment/query-shipping-services.ts';
export { type ShipPackageShapes, shipPackage } from './fulfillment/ship-package.ts';
export { type GetOrdersShapes, getOrders } from './orders/get-orders.ts';
export { type GetPriceDetailShapes, getPriceDetail } from './orders/get-price-detail.ts';
export { type SearchOrdersShapes, searchOrders } from './orders/search-orders.ts';
export { type SearchProductsShapes, searchProducts } from './products/search-products.ts';
export { SHOP_OPERATIONS } from './shop-operations.ts';
