import { Refusal } from '../../gateway/refusal.ts';
import type { ShopRoute } from '../../gateway/shop-route.ts';
import { createPackage } from '../../world/create-package.ts';
import { enterStatus } from '../../world/enter-status.ts';
import { known } from '../../world/known.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Package } from '../../world/package.ts';
import { packagesOf } from '../../world/packages-of.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { findOrder, findPackage } from '../find-order.ts';
import { refusalCode } from '../refusal-code.ts';
import { serviceRoute } from '../service-route.ts';
import { checkShippable } from '../shippable.ts';
import { type ShipTerms, shipParcel } from './ship-parcel.ts';

interface Scheduled extends ShipTerms {
  readonly order_id: string;
  readonly order_line_item_ids?: readonly string[];
}

/** Ships several packages, schedules one by its order, and reports deliveries of a seller's own fleet. */
export const shipManyRoutes: readonly ShopRoute[] = [
  serviceRoute<{ readonly packages?: readonly (ShipTerms & { readonly id: string })[] }>(
    'shop.fulfillment.packages.ship_batch',
    ({ world, shop, input }) => ({
      errors: eachPackage(world, shop, input.packages ?? [], (parcel, terms) =>
        shipParcel(world, shop, parcel, terms),
      ),
    }),
  ),
  serviceRoute<Scheduled>('shop.fulfillment.packages.schedule_handover', ({ world, shop, input }) => {
    const order = findOrder(world, shop, input.order_id);
    checkShippable(world, shop, order, 21011020);
    const wanted = input.order_line_item_ids;
    const items = order.lineItems.filter(
      (item) => item.cancelledBy === undefined && (wanted === undefined || wanted.includes(item.id)),
    );
    if (items.length === 0 || items.length < (wanted?.length ?? 0)) {
      throw new NotPossible('shipping.not-in-package', 'A line item does not belong to the order');
    }
    const present = packagesOf(world, order).find((one) => items.every((item) => item.packageId === one.id));
    if (present === undefined && items.some((item) => item.packageId !== undefined)) {
      throw new NotPossible('shipping.parameter', 'The line items lie in several packages');
    }
    const parcel = present ?? createPackage(world, [order], items);
    shipParcel(world, shop, parcel, input);
    return {
      order_id: order.id,
      order_line_item_ids: parcel.lineItemIds,
      package_id: parcel.id,
      create_time: parcel.createdAtSeconds,
      update_time: parcel.updatedAtSeconds,
      handover_method: parcel.handoverMethod,
      shipping_provider_id: parcel.provider?.id,
      shipping_provider_name: parcel.provider?.name,
      tracking_number: parcel.trackingNumber,
    };
  }),
  serviceRoute<{ readonly packages?: readonly { readonly id: string; readonly delivery_type?: string }[] }>(
    'shop.fulfillment.packages.deliver',
    ({ world, shop, input }) => ({
      errors: eachPackage(world, shop, input.packages ?? [], (parcel, { delivery_type }) => {
        const orders = parcel.orderIds.map((id) => known(world.orders, id));
        if (orders.some((order) => order.shipping !== 'seller' || order.status !== 'IN_TRANSIT')) {
          throw new NotPossible(
            'shipping.not-by-seller',
            "Only what a seller's own fleet has on its way is delivered so",
          );
        }
        if (delivery_type === 'DELIVERY_SUCCESS')
          for (const order of orders) enterStatus(world, order, 'DELIVERED');
      }),
    }),
  ),
];

/** Does something with each package; what fails is listed, the rest is done. */
function eachPackage<T extends { readonly id: string }>(
  world: World,
  shop: Shop,
  packages: readonly T[],
  act: (parcel: Package, given: T) => void,
): readonly unknown[] {
  return packages.flatMap((given) => {
    try {
      act(findPackage(world, shop, given.id), given);
      return [];
    } catch (error) {
      const code =
        error instanceof Refusal
          ? error.code
          : error instanceof NotPossible
            ? refusalCode(world, shop, error.refusal)
            : undefined;
      if (code === undefined) throw error;
      return { code, message: (error as Error).message, detail: { package_id: given.id } };
    }
  });
}
