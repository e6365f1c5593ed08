import { Refusal } from '../../gateway/refusal.ts';
import { findOrder } from '../find-order.ts';
import { pickupSlots } from '../pickup-slots.ts';
import { serviceRoute } from '../service-route.ts';

/** When and how an order can be handed over. */
export const orderTimeSlots = serviceRoute<{ readonly order_id: string }>(
  'shop.fulfillment.orders.handover_time_slots',
  ({ world, shop, input }) => {
    const { status } = findOrder(world, shop, input.order_id);
    if (!['AWAITING_SHIPMENT', 'PARTIALLY_SHIPPING', 'AWAITING_COLLECTION'].includes(status)) {
      throw new Refusal(11021009, 'The order can no longer be handed over');
    }
    return {
      can_pickup: true,
      can_drop_off: true,
      can_van_collection: shop.market === 'GB',
      drop_off_point_url: 'https://dropoff.example/points',
      // The misspelling is the real API's.
      pickup_slots: pickupSlots(world.clock.seconds()).map((slot) => ({ avaliable: true, ...slot })),
    };
  },
);
