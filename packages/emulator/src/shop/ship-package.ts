import { Refusal } from '../gateway/refusal.ts';
import type { ShopCall, ShopRoute } from '../gateway/shop-route.ts';
import { enterStatus } from '../world/enter-status.ts';
import { known } from '../world/known.ts';
import type { Package } from '../world/package.ts';
import { findPackage } from './find-order.ts';
import { pickupSlots } from './pickup-slots.ts';
import { checkShippable } from './shippable.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

/** Arranges the hand-over of a package that exists since payment. Not in the US. */
export const shipPackage: ShopRoute = {
  operation: 'shop.fulfillment.packages.ship',
  handle(call) {
    const { world } = call;
    const shop = shopOf(call);
    const parcel = findPackage(world, shop, textOf(call, 'package_id'));
    const orders = parcel.orderIds.map((id) => known(world.orders, id));
    for (const order of orders) checkShippable(world, shop, order, 21011020);
    if (parcel.shipped) throw new Refusal(21011020, 'The package was already shipped');

    if (orders.some((order) => order.shipping === 'seller')) shipBySeller(call, parcel);
    else handOver(call, parcel);
    for (const order of orders) enterStatus(world, order, 'AWAITING_COLLECTION');
    return {};
  },
};

function shipBySeller({ world, input }: ShopCall, parcel: Package): void {
  const own = input.self_shipment as { tracking_number: string; shipping_provider_id: string } | undefined;
  if (own === undefined) {
    throw new Refusal(
      21011022,
      "The seller ships this package: a tracking number and a shipping provider are needed in 'self_shipment'",
    );
  }
  if (!/^[A-Za-z0-9-]{5,40}$/.test(own.tracking_number)) {
    throw new Refusal(21011022, 'The tracking number is invalid');
  }
  if (
    [...world.packages.values()].some(
      (other) => other.shipped && other.trackingNumber === own.tracking_number,
    )
  ) {
    throw new Refusal(21011025, 'The tracking number is in use');
  }
  parcel.trackingNumber = own.tracking_number;
  parcel.provider = { id: own.shipping_provider_id, name: "The seller's carrier" };
}

function handOver({ world, input }: ShopCall, parcel: Package): void {
  const method = (input.handover_method ?? 'PICKUP') as 'PICKUP' | 'DROP_OFF';
  const slot = input.pickup_slot as Package['pickupSlot'];
  const offered = pickupSlots(world.clock.seconds());
  const known = offered.some((one) => one.start_time === slot?.start_time && one.end_time === slot.end_time);
  if (method === 'PICKUP' && slot !== undefined && !known)
    throw new Refusal(21001001, 'pickup_slot is not on offer');
  parcel.handoverMethod = method;
  parcel.pickupSlot = method === 'PICKUP' ? (slot ?? offered[0]) : undefined;
}
