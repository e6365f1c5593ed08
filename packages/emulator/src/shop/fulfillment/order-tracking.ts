import type { OrderStatus } from '../../world/order.ts';
import { findOrder } from '../find-order.ts';
import { serviceRoute } from '../service-route.ts';

/** What the trail of a parcel says of the states of its order. */
const TRAIL: readonly (readonly [OrderStatus, string])[] = [
  ['AWAITING_COLLECTION', 'The seller has the parcel ready'],
  ['IN_TRANSIT', 'The carrier has taken the parcel'],
  ['DELIVERED', 'The parcel has arrived'],
];

/** The trail of an order's parcels, the latest step first. */
export const orderTracking = serviceRoute<{ readonly order_id: string }>(
  'shop.fulfillment.orders.tracking',
  ({ world, shop, input }) => {
    const { since } = findOrder(world, shop, input.order_id);
    const tracking = TRAIL.flatMap(([status, description]) => {
      const atSeconds = since[status];
      return atSeconds === undefined ? [] : { description, update_time_millis: atSeconds * 1000 };
    });
    return { tracking: tracking.reverse() };
  },
);
