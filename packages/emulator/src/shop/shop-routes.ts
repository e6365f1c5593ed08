import type { ShopRoute } from '../gateway/shop-route.ts';
import { accountRoutes } from './account/account-routes.ts';
import { authorizedShops } from './authorized-shops.ts';
import { categoryAssets } from './category-assets.ts';
import { createPackages } from './create-packages.ts';
import { financeRoutes } from './finance/finance-routes.ts';
import { fulfillmentRoutes } from './fulfillment/fulfillment-routes.ts';
import { handoverTimeSlots } from './handover-time-slots.ts';
import { logisticsRoutes } from './logistics/logistics-routes.ts';
import { ordersDetail, ordersDetailOlder } from './orders-detail.ts';
import { ordersSearch } from './orders-search.ts';
import { packageDetail } from './package-detail.ts';
import { priceDetail } from './price-detail.ts';
import { productRoutes } from './products/product-routes.ts';
import { aftersaleRoutes } from './returns/aftersale-routes.ts';
import { shipPackage } from './ship-package.ts';
import { shippingDocument } from './shipping-document.ts';
import { shippingServices } from './shipping-services.ts';
import { webhookRoutes } from './webhook-routes.ts';

/** The operations that read and change the world. All others of the catalogue are answered from their shapes. */
export const SHOP_ROUTES: readonly ShopRoute[] = [
  authorizedShops,
  categoryAssets,
  ordersSearch,
  ordersDetail,
  ordersDetailOlder,
  priceDetail,
  ...productRoutes,
  ...fulfillmentRoutes,
  ...aftersaleRoutes,
  ...financeRoutes,
  ...logisticsRoutes,
  ...accountRoutes,
  packageDetail,
  shippingServices,
  createPackages,
  shipPackage,
  handoverTimeSlots,
  shippingDocument,
  ...webhookRoutes,
];
