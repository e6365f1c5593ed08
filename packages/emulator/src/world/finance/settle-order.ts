import { openReturns } from '../aftersales/open-returns.ts';
import { atOrNow } from '../at-or-now.ts';
import { known } from '../known.ts';
import type { Order } from '../order.ts';
import type { World } from '../world.ts';
import { closeDayLater } from './close-day.ts';
import { joinAmounts, sumAmounts } from './ledger-amounts.ts';
import { orderAmounts } from './order-amounts.ts';
import type { Transaction } from './transaction.ts';

/**
 * Settles an order some time after it was completed, unless something is still asked back. What changes about a
 * settled order becomes a transaction of its own, so that all of them together are always what the order is worth.
 */
export function settleLater(world: World, order: Order): void {
  const completed = order.since.COMPLETED;
  if (completed === undefined) return;
  const { settlementMs } = world.knobs.of(known(world.shops, order.shopId).region);
  atOrNow(world, completed * 1000 + settlementMs, (dueSeconds) => {
    const settled = transactionsOf(world, order.id).length > 0;
    if (!settled && openReturns(world, order).length > 0) return;
    const late = settled || order.updatedAtSeconds > dueSeconds;
    settle(world, order, late ? world.clock.seconds() : dueSeconds);
  });
}

/** Puts an adjustment on the statement of the day. */
export function adjust(
  world: World,
  shopId: string,
  options: { readonly amountMinor: number; readonly type: string; readonly orderId?: string },
): Transaction {
  const order = options.orderId === undefined ? undefined : known(world.orders, options.orderId);
  return record(world, {
    shopId,
    type: options.type,
    orderId: options.orderId,
    orderCreatedAtSeconds: order?.createdAtSeconds,
    amounts: sumAmounts([]),
    adjustmentMinor: options.amountMinor,
    settledAtSeconds: world.clock.seconds(),
  });
}

/** What was settled of an order so far, adjustments left out. */
export function transactionsOf(world: World, orderId: string): readonly Transaction[] {
  return [...world.transactions.values()].filter((one) => one.orderId === orderId && one.type === 'ORDER');
}

function settle(world: World, order: Order, atSeconds: number): void {
  const before = transactionsOf(world, order.id);
  const now = orderAmounts(world, order);
  const change = joinAmounts(
    now,
    sumAmounts(before.map(({ amounts }) => amounts)),
    (left, right) => left - right,
  );
  if (before.length > 0 && Object.values(change).every((amount) => amount === 0)) return;
  record(world, {
    shopId: order.shopId,
    type: 'ORDER',
    orderId: order.id,
    orderCreatedAtSeconds: order.createdAtSeconds,
    amounts: change,
    adjustmentMinor: 0,
    settledAtSeconds: atSeconds,
  });
}

function record(world: World, fields: Omit<Transaction, 'id' | 'statementId'>): Transaction {
  const transaction = { ...fields, id: world.ids.next('transaction'), statementId: undefined };
  world.transactions.set(transaction.id, transaction);
  closeDayLater(world, fields.shopId, fields.settledAtSeconds);
  return transaction;
}
