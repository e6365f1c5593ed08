import { atOrNow } from '../at-or-now.ts';
import { cancelItems } from '../cancel-items.ts';
import { known } from '../known.ts';
import { NotPossible } from '../not-possible.ts';
import type { LineItem, Order } from '../order.ts';
import { CANCELLABLE } from '../order-transitions-table.ts';
import type { World } from '../world.ts';
import type { Cancellation, CancellationStatus } from './cancellation.ts';
import { cancelReasonFault } from './reason-fault.ts';
import { isPaid, payRefund, refundOf } from './refund.ts';

/** Markets in which a seller may call off a part of an order, when it is out of stock. */
const PARTIAL_MARKETS: readonly string[] = ['US', 'GB'];

/**
 * Who cancels what, and why.
 */
export interface CancelRequest {
  readonly by: 'BUYER' | 'SELLER';
  readonly reason: string;
  /** The units. @defaultValue all that are left */
  readonly items?: readonly LineItem[];
}

/**
 * Cancels for the seller, or asks for the buyer: the seller has to agree once the order waits for its shipment.
 *
 * @throws NotPossible
 */
export function openCancellation(world: World, order: Order, request: CancelRequest): Cancellation {
  const { by, reason } = request;
  const shop = known(world.shops, order.shopId);
  const knobs = world.knobs.of(shop.region);
  const left = order.lineItems.filter((item) => item.cancelledBy === undefined);
  const items = request.items ?? left;
  checkRequest(world, order, items, left, request);

  const now = world.clock.seconds();
  const asks =
    by === 'BUYER' && isPaid(order) && (order.status !== 'ON_HOLD' || knobs.buyerCancelOnHold === 'request');
  const cancellation: Cancellation = {
    id: world.ids.next('cancellation'),
    shopId: shop.id,
    orderId: order.id,
    role: by,
    reason,
    refund: refundOf(world, order, items),
    lineIds: items.map(() => world.ids.next('aftersaleLine')),
    createdAtSeconds: now,
    status: 'CANCELLATION_REQUEST_PENDING',
    updatedAtSeconds: now,
    answerBySeconds: asks ? now + Math.floor(knobs.cancelAnswerMs / 1000) : undefined,
  };
  world.cancellations.set(cancellation.id, cancellation);
  if (!asks) {
    grantCancellation(world, cancellation);
    return cancellation;
  }
  order.cancelAskedAtSeconds = now;
  order.updatedAtSeconds = now;
  tell(world, cancellation);
  // A seller who does not answer has agreed.
  atOrNow(world, (now + Math.floor(knobs.cancelAnswerMs / 1000)) * 1000, () => {
    if (cancellation.status === 'CANCELLATION_REQUEST_PENDING') grantCancellation(world, cancellation);
  });
  return cancellation;
}

/** Calls the units off and pays the buyer back. */
export function grantCancellation(world: World, cancellation: Cancellation): void {
  const order = known(world.orders, cancellation.orderId);
  const { refund, role, reason } = cancellation;
  order.cancelAskedAtSeconds = undefined;
  payRefund(order, refund);
  enter(world, cancellation, 'CANCELLATION_REQUEST_SUCCESS');
  cancelItems(
    world,
    order,
    refund.units.map(({ item }) => item),
    role,
    reason,
  );
  const { refundMs } = world.knobs.of(known(world.shops, cancellation.shopId).region);
  atOrNow(world, cancellation.updatedAtSeconds * 1000 + refundMs, (atSeconds) => {
    enter(world, cancellation, 'CANCELLATION_REQUEST_COMPLETE', atSeconds);
  });
}

/** Leaves the order as it is. */
export function denyCancellation(world: World, cancellation: Cancellation): void {
  const order = known(world.orders, cancellation.orderId);
  order.cancelAskedAtSeconds = undefined;
  order.updatedAtSeconds = world.clock.seconds();
  enter(world, cancellation, 'CANCELLATION_REQUEST_CANCELLED');
}

/** The request of a buyer that waits for an answer. */
export function pendingCancellation(world: World, order: Order): Cancellation | undefined {
  return [...world.cancellations.values()].find(
    (one) => one.orderId === order.id && one.status === 'CANCELLATION_REQUEST_PENDING',
  );
}

/** @throws NotPossible when these units can no longer be called off */
export function checkCancellable(world: World, order: Order, items: readonly LineItem[]): void {
  const shop = known(world.shops, order.shopId);
  if (order.status === 'CANCELLED' || order.status === 'COMPLETED') {
    throw new NotPossible(
      'aftersale.order-over',
      `The order is ${order.status} and can no longer be cancelled`,
    );
  }
  if (
    pendingCancellation(world, order) !== undefined ||
    items.some((item) => item.cancelledBy !== undefined)
  ) {
    throw new NotPossible('aftersale.cancelled-already', 'It is cancelled already, or asked to be');
  }
  const shipped = items.some(
    (item) => item.packageId !== undefined && known(world.packages, item.packageId).shipped,
  );
  const partly = order.status === 'PARTIALLY_SHIPPING' && !shipped;
  if (!partly && !CANCELLABLE[shop.region].includes(order.status)) {
    throw new NotPossible('aftersale.shipped', `The order is ${order.status} and can no longer be cancelled`);
  }
  if (items.length === 0) throw new NotPossible('aftersale.bad-units', 'There is nothing to cancel');
}

function checkRequest(
  world: World,
  order: Order,
  items: readonly LineItem[],
  left: readonly LineItem[],
  { by, reason }: CancelRequest,
): void {
  const shop = known(world.shops, order.shopId);
  checkCancellable(world, order, items);
  const partial = items.length < left.length;
  const mayBePartial =
    by === 'SELLER' && PARTIAL_MARKETS.includes(shop.market) && reason.includes('out_of_stock');
  if (partial && !mayBePartial) {
    throw new NotPossible(
      'aftersale.bad-units',
      `In ${shop.market} this order can only be cancelled as a whole`,
    );
  }
  const fault = cancelReasonFault(world, shop, order, by, reason);
  if (fault !== undefined) throw new NotPossible(fault, `'${reason}' is no reason for this cancellation`);
}

function enter(
  world: World,
  cancellation: Cancellation,
  status: CancellationStatus,
  atSeconds = world.clock.seconds(),
): void {
  cancellation.status = status;
  cancellation.updatedAtSeconds = atSeconds;
  cancellation.answerBySeconds = undefined;
  tell(world, cancellation);
}

function tell(world: World, { id, shopId, orderId, role, status, createdAtSeconds }: Cancellation): void {
  world.notify({
    type: 11,
    shopId,
    data: {
      order_id: orderId,
      cancellations_role: role,
      cancel_status: status,
      cancel_id: id,
      create_time: createdAtSeconds,
    },
  });
}
