import { Refusal } from '../gateway/refusal.ts';
import type { ShopRoute } from '../gateway/shop-route.ts';
import { known } from '../world/known.ts';
import type { OrderStatus } from '../world/order.ts';
import { findPackage } from './find-order.ts';
import { pickupSlots } from './pickup-slots.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

/** States in which a package still waits for its carrier. */
const OPEN: readonly OrderStatus[] = ['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPING', 'AWAITING_COLLECTION'];

/** When and how a package can be handed over. */
export const handoverTimeSlots: ShopRoute = {
  operation: 'shop.fulfillment.packages.handover_time_slots',
  handle(call) {
    const { world } = call;
    const shop = shopOf(call);
    const parcel = findPackage(world, shop, textOf(call, 'package_id'));
    const open = parcel.orderIds.every((id) => OPEN.includes(known(world.orders, id).status));
    if (!open) throw new Refusal(11021009, 'The package can no longer be handed over');
    return {
      can_pickup: true,
      can_drop_off: true,
      can_van_collection: false,
      drop_off_point_url: 'https://dropoff.example/points',
      // The misspelling is the real API's.
      pickup_slots: pickupSlots(world.clock.seconds()).map((slot) => ({ avaliable: true, ...slot })),
    };
  },
};
