import { Refusal } from '../../gateway/refusal.ts';
import { markShipped } from '../../world/enter-status.ts';
import { known } from '../../world/known.ts';
import { noteShipped } from '../../world/note-shipped.ts';
import type { Package } from '../../world/package.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { pickupSlots } from '../pickup-slots.ts';
import { checkShippable } from '../shippable.ts';
import { checkTracking, type Tracking } from './tracking.ts';

/** How a package is handed over, or with what number its seller sends it. */
export interface ShipTerms {
  readonly handover_method?: 'PICKUP' | 'DROP_OFF' | undefined;
  readonly pickup_slot?: { readonly start_time: number; readonly end_time: number } | undefined;
  readonly self_shipment?: Tracking | undefined;
}

/** Arranges the hand-over of a package that exists since payment. */
export function shipParcel(world: World, shop: Shop, parcel: Package, terms: ShipTerms): void {
  const orders = parcel.orderIds.map((id) => known(world.orders, id));
  for (const order of orders) checkShippable(world, shop, order, 21011020);
  if (parcel.shipped) throw new Refusal(21011020, 'The package was already shipped');
  if (parcel.status === 'CANCELLED') throw new Refusal(21011001, 'The package was not found');

  if (orders.some((order) => order.shipping === 'seller')) shipBySeller(world, shop, parcel, terms);
  else handOver(world, parcel, terms);
  markShipped(parcel, world.clock.seconds());
  for (const order of orders) noteShipped(world, order);
}

function shipBySeller(world: World, shop: Shop, parcel: Package, { self_shipment }: ShipTerms): void {
  if (self_shipment === undefined) {
    throw new Refusal(
      21011022,
      "The seller ships this package: a tracking number and a shipping provider are needed in 'self_shipment'",
    );
  }
  parcel.provider = checkTracking(world, shop, self_shipment);
  parcel.trackingNumber = self_shipment.tracking_number;
}

function handOver(
  world: World,
  parcel: Package,
  { handover_method: method = 'PICKUP', pickup_slot: slot }: ShipTerms,
): void {
  const offered = pickupSlots(world.clock.seconds());
  const onOffer = offered.some(
    (one) => one.start_time === slot?.start_time && one.end_time === slot.end_time,
  );
  if (method === 'PICKUP' && slot !== undefined && !onOffer)
    throw new Refusal(21001001, 'pickup_slot is not on offer');
  parcel.handoverMethod = method;
  parcel.pickupSlot = method === 'PICKUP' ? (slot ?? offered[0]) : undefined;
}
