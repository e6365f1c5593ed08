import { findPackage } from './find-order.ts';
import { type ShipTerms, shipParcel } from './fulfillment/ship-parcel.ts';
import { serviceRoute } from './service-route.ts';

/** Arranges the hand-over of a package that exists since payment. Not in the US. */
export const shipPackage = serviceRoute<ShipTerms & { readonly package_id: string }>(
  'shop.fulfillment.packages.ship',
  ({ world, shop, input }) => {
    shipParcel(world, shop, findPackage(world, shop, input.package_id), input);
    return {};
  },
);
