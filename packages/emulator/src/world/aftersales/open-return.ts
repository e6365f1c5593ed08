import { known } from '../known.ts';
import { NotPossible } from '../not-possible.ts';
import type { LineItem, Order } from '../order.ts';
import type { World } from '../world.ts';
import { scheduleNext, tell } from './enter-return-status.ts';
import { openReturns } from './open-returns.ts';
import { reasonFault } from './reason-fault.ts';
import { refundOf, refundTotal } from './refund.ts';
import type { ReturnRequest, ReturnType } from './return-request.ts';

/**
 * Who wants what back, and why.
 */
export interface ReturnWish {
  readonly by: 'BUYER' | 'SELLER';
  readonly type: ReturnType;
  readonly reason: string;
  /** The units. @defaultValue all that were sent */
  readonly items?: readonly LineItem[];
  /** How much the buyer is to get. @defaultValue all that can be refunded */
  readonly totalMinor?: number;
  readonly shipmentType?: 'PLATFORM' | 'BUYER_ARRANGE';
  readonly handoverMethod?: 'DROP_OFF' | 'PICKUP';
  readonly note?: string;
}

/**
 * Opens a return or refund, which then waits for the seller.
 *
 * @throws NotPossible
 */
export function openReturn(world: World, order: Order, wish: ReturnWish): ReturnRequest {
  const shop = known(world.shops, order.shopId);
  const items = wish.items ?? order.lineItems.filter((item) => item.cancelledBy === undefined);
  checkReturnable(world, order, items, wish.type);
  const steps = wish.type === 'REPLACEMENT' ? (['REFUND', 'RETURN_AND_REFUND'] as const) : [wish.type];
  const fault = reasonFault(world, shop, order, steps, wish.by, wish.reason);
  if (fault !== undefined) throw new NotPossible(fault, `'${wish.reason}' is no reason for this return.`);
  const most = refundTotal(refundOf(world, order, items));
  if (wish.totalMinor !== undefined && (wish.totalMinor > most || wish.totalMinor <= 0)) {
    throw new NotPossible(
      'aftersale.too-much',
      `No more than ${most} can be refunded, in the smallest unit.`,
    );
  }

  const now = world.clock.seconds();
  const request: ReturnRequest = {
    id: world.ids.next('return'),
    shopId: shop.id,
    orderId: order.id,
    type: wish.type,
    role: wish.by,
    reason: wish.reason,
    shipmentType: wish.type === 'RETURN_AND_REFUND' ? (wish.shipmentType ?? 'PLATFORM') : undefined,
    handoverMethod: wish.type === 'RETURN_AND_REFUND' ? (wish.handoverMethod ?? 'DROP_OFF') : undefined,
    lineIds: items.map(() => world.ids.next('aftersaleLine')),
    createdAtSeconds: now,
    records: [
      {
        atSeconds: now,
        role: wish.by,
        description: wish.by === 'BUYER' ? 'The buyer asked for it' : 'The seller opened it for the buyer',
        note: wish.note,
        reason: wish.reason,
        images: [],
      },
    ],
    refund: refundOf(world, order, items, wish.totalMinor),
    status: wish.type === 'REPLACEMENT' ? 'REPLACEMENT_REQUEST_PENDING' : 'RETURN_OR_REFUND_REQUEST_PENDING',
    updatedAtSeconds: now,
    dueAtSeconds: undefined,
    offeredMinor: undefined,
    offerDeclined: false,
    buyerKeepsItem: false,
    trackingNumber: undefined,
    replacementOrderId: undefined,
  };
  world.returns.set(request.id, request);
  order.updatedAtSeconds = now;
  scheduleNext(world, request, world.knobs.of(shop.region), now);
  tell(world, request);
  return request;
}

/** @throws NotPossible when these units cannot be refunded, or not in this way */
export function checkReturnable(
  world: World,
  order: Order,
  items: readonly LineItem[],
  type: ReturnType,
): void {
  const shop = known(world.shops, order.shopId);
  const sent = ['AWAITING_COLLECTION', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED'].includes(order.status);
  const arrived = order.since.DELIVERED;
  if (!sent || (type !== 'REFUND' && arrived === undefined)) {
    throw new NotPossible(
      'aftersale.order-state',
      `Order ${order.id} is ${order.status}, too early for a ${type}.`,
    );
  }
  const windowSeconds = world.knobs.of(shop.region).returnWindowMs / 1000;
  if (arrived !== undefined && world.clock.seconds() > arrived + windowSeconds) {
    throw new NotPossible(
      'aftersale.order-state',
      `The time in which order ${order.id} can be returned is over.`,
    );
  }
  if (items.length === 0) throw new NotPossible('aftersale.bad-units', 'There is nothing to return.');
  if (items.some((item) => item.cancelledBy !== undefined)) {
    throw new NotPossible('aftersale.cancelled-already', 'A unit was cancelled and never sent.');
  }
  const taken = openReturns(world, order).flatMap((one) => one.refund.units.map((unit) => unit.item.id));
  if (items.some((item) => taken.includes(item.id))) {
    throw new NotPossible('aftersale.returned-already', 'There is an open return of a unit.');
  }
  if (order.replaces === undefined && refundTotal(refundOf(world, order, items)) === 0) {
    throw new NotPossible('aftersale.too-much', 'Everything was refunded already.');
  }
}
