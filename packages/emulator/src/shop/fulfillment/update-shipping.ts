import type { ShopRoute } from '../../gateway/shop-route.ts';
import { openReturns } from '../../world/aftersales/open-returns.ts';
import { known } from '../../world/known.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Package } from '../../world/package.ts';
import { packagesOf } from '../../world/packages-of.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { findOrder, findPackage } from '../find-order.ts';
import { serviceRoute } from '../service-route.ts';
import { checkTracking, type Tracking } from './tracking.ts';

/** Corrects the carrier and number of what a seller sent: once, within 72 hours, before it arrives. */
export const updateShippingRoutes: readonly ShopRoute[] = [
  serviceRoute<Tracking & { readonly package_id: string }>(
    'shop.fulfillment.packages.update_shipping',
    ({ world, shop, input }) => correct(world, shop, findPackage(world, shop, input.package_id), input),
  ),
  serviceRoute<Tracking & { readonly order_id: string }>(
    'shop.fulfillment.orders.update_shipping',
    ({ world, shop, input }) => {
      const [parcel, ...others] = packagesOf(world, findOrder(world, shop, input.order_id));
      if (parcel === undefined)
        throw new NotPossible('shipping.not-shipped', 'The order was not shipped yet');
      if (others.length > 0) {
        throw new NotPossible(
          'shipping.several-packages',
          'The order has several packages: name one of them',
        );
      }
      return correct(world, shop, parcel, input);
    },
  ),
];

function correct(world: World, shop: Shop, parcel: Package, tracking: Tracking): Record<string, never> {
  const orders = parcel.orderIds.map((id) => known(world.orders, id));
  if (orders.some((order) => order.shipping !== 'seller')) {
    throw new NotPossible('shipping.not-by-seller', 'TikTok ships this package');
  }
  if (parcel.shippedAtSeconds === undefined) {
    throw new NotPossible('shipping.not-shipped', 'The package was not shipped yet');
  }
  if (parcel.status === 'COMPLETED' || parcel.status === 'CANCELLED') {
    throw new NotPossible('shipping.delivered', `The package is ${parcel.status}`);
  }
  if (orders.some((order) => openReturns(world, order).length > 0)) {
    throw new NotPossible('shipping.open-request', 'A return of this order is open');
  }
  if (parcel.trackingEdits > 0) {
    throw new NotPossible('shipping.edited-already', 'The tracking number was corrected already');
  }
  const { trackingEditMs } = world.knobs.of(shop.region);
  if (world.clock.now() > parcel.shippedAtSeconds * 1000 + trackingEditMs) {
    throw new NotPossible('shipping.edit-too-late', 'The time to correct the tracking number is over');
  }
  parcel.provider = checkTracking(world, shop, tracking, [parcel]);
  parcel.trackingNumber = tracking.tracking_number;
  parcel.trackingEdits += 1;
  parcel.updatedAtSeconds = world.clock.seconds();
  for (const order of orders) order.updatedAtSeconds = parcel.updatedAtSeconds;
  return {};
}
