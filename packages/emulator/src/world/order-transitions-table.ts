import type { Knobs } from '../knobs/knobs.ts';
import type { OrderStatus } from './order.ts';

/** The states an order walks through when nothing goes wrong, in order. */
export const ORDER_PATH: readonly OrderStatus[] = [
  'UNPAID',
  'ON_HOLD',
  'AWAITING_SHIPMENT',
  'AWAITING_COLLECTION',
  'IN_TRANSIT',
  'DELIVERED',
  'COMPLETED',
];

/**
 * States that end by themselves, with what follows and after how long. AWAITING_SHIPMENT ends when somebody ships.
 */
export const TIMED_TRANSITIONS: Readonly<
  Partial<Record<OrderStatus, { readonly to: OrderStatus; readonly afterMs: (knobs: Knobs) => number }>>
> = {
  UNPAID: { to: 'CANCELLED', afterMs: (knobs) => knobs.unpaidMs },
  ON_HOLD: { to: 'AWAITING_SHIPMENT', afterMs: (knobs) => knobs.onHoldMs },
  AWAITING_COLLECTION: { to: 'IN_TRANSIT', afterMs: (knobs) => knobs.collectionMs },
  IN_TRANSIT: { to: 'DELIVERED', afterMs: (knobs) => knobs.transitMs },
  DELIVERED: { to: 'COMPLETED', afterMs: (knobs) => knobs.completionMs },
};

/** States in which an order can still be called off. In the US a seller may do so until the carrier has it. */
export const CANCELLABLE: Readonly<Record<'us' | 'global', readonly OrderStatus[]>> = {
  us: ['UNPAID', 'ON_HOLD', 'AWAITING_SHIPMENT', 'AWAITING_COLLECTION'],
  global: ['UNPAID', 'ON_HOLD', 'AWAITING_SHIPMENT'],
};

/** What webhook 1 calls a state; a state that is missing here is not told of. */
export const WEBHOOK_STATUS: Readonly<Partial<Record<OrderStatus, string>>> = {
  UNPAID: 'UNPAID',
  ON_HOLD: 'ON_HOLD',
  AWAITING_SHIPMENT: 'AWAITING_SHIPMENT',
  AWAITING_COLLECTION: 'AWAITING_COLLECTION',
  CANCELLED: 'CANCEL',
  IN_TRANSIT: 'IN_TRANSIT',
  DELIVERED: 'DELIVERED',
  COMPLETED: 'COMPLETED',
};
