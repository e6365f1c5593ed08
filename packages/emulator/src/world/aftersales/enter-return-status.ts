import type { Knobs } from '../../knobs/knobs.ts';
import { atOrNow } from '../at-or-now.ts';
import { createOrder } from '../create-order.ts';
import { enterStatus } from '../enter-status.ts';
import { settleLater } from '../finance/settle-order.ts';
import { known } from '../known.ts';
import { NotPossible } from '../not-possible.ts';
import type { Order } from '../order.ts';
import { takeBackStock } from '../stock.ts';
import type { World } from '../world.ts';
import { payRefund } from './refund.ts';
import type { ReturnRecord, ReturnRequest, ReturnStatus } from './return-request.ts';

/** What happens to a return that nobody touches: where it goes, and after how long. */
const TIMED: Partial<
  Record<
    ReturnStatus,
    { readonly to: ReturnStatus; readonly afterMs: (knobs: Knobs) => number; readonly text: string }
  >
> = {
  RETURN_OR_REFUND_REQUEST_SUCCESS: {
    to: 'RETURN_OR_REFUND_REQUEST_COMPLETE',
    afterMs: (knobs) => knobs.refundMs,
    text: 'The buyer has the money back',
  },
  AWAITING_BUYER_RESPONSE: {
    to: 'RETURN_OR_REFUND_REQUEST_CANCEL',
    afterMs: (knobs) => knobs.buyerAnswerMs,
    text: 'The buyer did not answer',
  },
  AWAITING_BUYER_SHIP: {
    to: 'RETURN_OR_REFUND_REQUEST_CANCEL',
    afterMs: (knobs) => knobs.buyerShipMs,
    text: 'The buyer sent nothing back',
  },
  BUYER_SHIPPED_ITEM: {
    to: 'RETURN_OR_REFUND_REQUEST_SUCCESS',
    afterMs: (knobs) => knobs.returnAnswerMs,
    text: 'The seller did not look at the parcel in time',
  },
};

/**
 * Puts a return into a state, with all that follows: money, goods, a new order, the next state in time, the webhook.
 */
export function enterReturnStatus(
  world: World,
  request: ReturnRequest,
  status: ReturnStatus,
  record: Pick<ReturnRecord, 'role' | 'description'> & Partial<ReturnRecord>,
  atSeconds = world.clock.seconds(),
): void {
  const shop = known(world.shops, request.shopId);
  const knobs = world.knobs.of(shop.region);
  const parcelCame = request.status === 'BUYER_SHIPPED_ITEM';
  // Before anything else, because there may be no other goods.
  if (status === 'REPLACEMENT_REQUEST_COMPLETE') replace(world, request);
  request.status = status;
  request.updatedAtSeconds = atSeconds;
  request.dueAtSeconds = undefined;
  request.records.push({ note: undefined, reason: undefined, images: [], ...record, atSeconds });

  if (status === 'RETURN_OR_REFUND_REQUEST_SUCCESS' || status === 'REPLACEMENT_REQUEST_REFUND_SUCCESS') {
    payBack(world, request, parcelCame);
  }
  scheduleNext(world, request, knobs, atSeconds);
  // An order that was done waits for its money while something is asked back.
  const order = known(world.orders, request.orderId);
  if (order.since.COMPLETED !== undefined) settleLater(world, order);
  tell(world, request);
}

/** Puts the end of a state that ends by itself on the clock. */
export function scheduleNext(world: World, request: ReturnRequest, knobs: Knobs, atSeconds: number): void {
  const { status } = request;
  const timed = status.endsWith('REQUEST_PENDING')
    ? {
        to: unanswered(status),
        afterMs: () => knobs.returnAnswerMs,
        text: 'The seller did not answer in time',
      }
    : TIMED[status];
  if (timed === undefined) return;
  const dueMs = atSeconds * 1000 + timed.afterMs(knobs);
  request.dueAtSeconds = Math.floor(dueMs / 1000);
  atOrNow(world, dueMs, (dueSeconds) => {
    if (request.status !== status || request.updatedAtSeconds !== atSeconds) return;
    const step = { role: 'SYSTEM' as const, description: timed.text };
    const toSend = request.type === 'RETURN_AND_REFUND' && status.endsWith('PENDING');
    try {
      enterReturnStatus(world, request, toSend ? 'AWAITING_BUYER_SHIP' : timed.to, step, dueSeconds);
    } catch (error) {
      if (!(error instanceof NotPossible)) throw error;
      // Where there are no other goods, the money goes back.
      enterReturnStatus(world, request, 'REPLACEMENT_REQUEST_REFUND_SUCCESS', step, dueSeconds);
    }
  });
}

/** Tells by webhook 12. */
export function tell(world: World, request: ReturnRequest): void {
  world.notify({
    type: 12,
    shopId: request.shopId,
    data: {
      order_id: request.orderId,
      return_role: request.role,
      return_type: request.type,
      return_status: request.status,
      return_id: request.id,
      create_time: request.createdAtSeconds,
      update_time: request.updatedAtSeconds,
    },
  });
}

/** A seller who does not answer has agreed. */
function unanswered(status: ReturnStatus): ReturnStatus {
  return status === 'REPLACEMENT_REQUEST_PENDING'
    ? 'REPLACEMENT_REQUEST_COMPLETE'
    : 'RETURN_OR_REFUND_REQUEST_SUCCESS';
}

function payBack(world: World, request: ReturnRequest, parcelCame: boolean): void {
  const order = known(world.orders, request.orderId);
  payRefund(order, request.refund);
  order.updatedAtSeconds = request.updatedAtSeconds;
  if (parcelCame) for (const { item } of request.refund.units) takeBackStock(world, order, item);
}

/**
 * Other goods are an order of their own, free and paid.
 *
 * @throws NotPossible when there are none
 */
function replace(world: World, request: ReturnRequest): void {
  const order = known(world.orders, request.orderId);
  const counts = new Map<string, number>();
  for (const { item } of request.refund.units) counts.set(item.skuId, (counts.get(item.skuId) ?? 0) + 1);
  let replacement: Order;
  try {
    replacement = createOrder(
      world,
      {
        shop: order.shopId,
        shipping: order.shipping,
        buyerOf: order.id,
        items: [...counts].map(([sku, units]) => ({ sku, units })),
      },
      { replaces: order.id },
    );
  } catch (error) {
    if (error instanceof RangeError) throw new NotPossible('aftersale.cannot-approve', error.message);
    throw error;
  }
  request.replacementOrderId = replacement.id;
  enterStatus(world, replacement, 'AWAITING_SHIPMENT');
}
