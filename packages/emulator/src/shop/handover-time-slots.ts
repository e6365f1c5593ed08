import type { ShopRoute } from '../gateway/shop-route.ts';
import { known } from '../world/known.ts';
import { findPackage } from './find-order.ts';
import { pickupSlots } from './pickup-slots.ts';
import { routeOperation } from './route-operation.ts';
import { checkShippable } from './shippable.ts';
import { shopOf } from './shop-of.ts';

/** When and how a package can be handed over. Not in the US. */
export const handoverTimeSlots: ShopRoute = {
  operation: routeOperation('shop.fulfillment.handover_time_slots'),
  rules: { package_id: { type: 'id', required: true } },
  handle(call) {
    const { world } = call;
    const shop = shopOf(call);
    const parcel = findPackage(world, shop, String(call.input.package_id));
    for (const id of parcel.orderIds) checkShippable(world, shop, known(world.orders, id), 21011020);
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
