import { atOrNow } from '../at-or-now.ts';
import { known } from '../known.ts';
import type { Shop } from '../shop.ts';
import type { World } from '../world.ts';
import { settlementOf } from './ledger-amounts.ts';
import type { Payment, Statement, Withdrawal } from './statement.ts';

const DAY_SECONDS = 24 * 3600;

/** Markets whose sellers have a balance and withdraw from it, so that nothing is paid out by itself. */
const BALANCE_MARKETS: readonly string[] = ['ID', 'MY', 'PH', 'SG', 'TH', 'VN'];

/** Whether the sellers of a market withdraw what they earned themselves. */
export function hasBalance({ market }: Pick<Shop, 'market'>): boolean {
  return BALANCE_MARKETS.includes(market);
}

/** Makes the statement of a day once it is over, at midnight UTC. */
export function closeDayLater(world: World, shopId: string, atSeconds: number): void {
  const midnight = (Math.floor(atSeconds / DAY_SECONDS) + 1) * DAY_SECONDS;
  atOrNow(world, midnight * 1000, () => closeDay(world, known(world.shops, shopId), midnight));
}

/**
 * Takes money out of a seller's balance.
 *
 * @throws RangeError for more than there is
 */
export function withdraw(world: World, shop: Shop, amountMinor: number): Withdrawal {
  const balance = balanceOf(world, shop.id);
  if (amountMinor <= 0 || amountMinor > balance) {
    throw new RangeError(
      `Shop ${shop.id} has ${balance} to withdraw, in the smallest unit, not ${amountMinor}.`,
    );
  }
  const withdrawal = move(world, shop, 'WITHDRAW', amountMinor, world.clock.seconds(), 'PROCESSING');
  const { payoutMs } = world.knobs.of(shop.region);
  atOrNow(world, withdrawal.createdAtSeconds * 1000 + payoutMs, () => {
    withdrawal.status = 'SUCCESS';
  });
  return withdrawal;
}

/** What a seller could withdraw. */
export function balanceOf(world: World, shopId: string): number {
  return [...world.withdrawals.values()]
    .filter((one) => one.shopId === shopId && one.status !== 'FAILED')
    .reduce((sum, { type, amountMinor }) => sum + (type === 'WITHDRAW' ? -amountMinor : amountMinor), 0);
}

function closeDay(world: World, shop: Shop, midnight: number): void {
  const transactions = [...world.transactions.values()].filter(
    (one) => one.shopId === shop.id && one.statementId === undefined && one.settledAtSeconds < midnight,
  );
  if (transactions.length === 0) return;
  const statement: Statement = {
    id: world.ids.next('statement'),
    shopId: shop.id,
    createdAtSeconds: midnight,
    transactionIds: transactions.map(({ id }) => id),
    settlementMinor: transactions.reduce(
      (sum, { amounts, adjustmentMinor }) => sum + settlementOf(amounts) + adjustmentMinor,
      0,
    ),
    paymentId: undefined,
  };
  world.statements.set(statement.id, statement);
  for (const transaction of transactions) transaction.statementId = statement.id;
  move(world, shop, 'SETTLE', statement.settlementMinor, midnight, 'SUCCESS');
  if (!hasBalance(shop)) pay(world, shop, midnight);
}

/** Pays what is owed; a loss is carried into the next payment. */
function pay(world: World, shop: Shop, atSeconds: number): void {
  const open = [...world.statements.values()].filter(
    (one) => one.shopId === shop.id && one.paymentId === undefined,
  );
  const amountMinor = open.reduce((sum, one) => sum + one.settlementMinor, 0);
  if (amountMinor <= 0) return;
  const payment: Payment = {
    id: world.ids.next('payment'),
    shopId: shop.id,
    amountMinor,
    createdAtSeconds: atSeconds,
    status: 'PROCESSING',
    paidAtSeconds: undefined,
  };
  world.payments.set(payment.id, payment);
  for (const statement of open) statement.paymentId = payment.id;
  const withdrawal = move(world, shop, 'WITHDRAW', amountMinor, atSeconds, 'PROCESSING');
  atOrNow(world, atSeconds * 1000 + world.knobs.of(shop.region).payoutMs, (paidAtSeconds) => {
    payment.status = 'PAID';
    payment.paidAtSeconds = paidAtSeconds;
    withdrawal.status = 'SUCCESS';
  });
}

function move(
  world: World,
  shop: Shop,
  type: Withdrawal['type'],
  amountMinor: number,
  createdAtSeconds: number,
  status: Withdrawal['status'],
): Withdrawal {
  const withdrawal: Withdrawal = {
    id: world.ids.next('withdrawal'),
    shopId: shop.id,
    type,
    amountMinor,
    createdAtSeconds,
    status,
  };
  world.withdrawals.set(withdrawal.id, withdrawal);
  return withdrawal;
}
