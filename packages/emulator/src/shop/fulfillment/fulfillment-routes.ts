import type { ShopRoute } from '../../gateway/shop-route.ts';
import { markOrderShipped } from './mark-shipped.ts';
import { orderTimeSlots } from './order-time-slots.ts';
import { orderTracking } from './order-tracking.ts';
import { regroupRoutes } from './regroup.ts';
import { searchPackages } from './search-packages.ts';
import { shipManyRoutes } from './ship-many.ts';
import { updateShippingRoutes } from './update-shipping.ts';

/** Packages, beyond the label of one and its hand-over. */
export const fulfillmentRoutes: readonly ShopRoute[] = [
  markOrderShipped,
  orderTimeSlots,
  orderTracking,
  searchPackages,
  ...regroupRoutes,
  ...shipManyRoutes,
  ...updateShippingRoutes,
];
