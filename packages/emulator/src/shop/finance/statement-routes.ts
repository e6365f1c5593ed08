import type { ShopRoute } from '../../gateway/shop-route.ts';
import { hasBalance } from '../../world/finance/close-day.ts';
import { feesOf, revenueOf, shippingOf, sumAmounts } from '../../world/finance/ledger-amounts.ts';
import type { Payment, Statement } from '../../world/finance/statement.ts';
import type { Transaction } from '../../world/finance/transaction.ts';
import { known } from '../../world/known.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { pageOf } from '../page-token.ts';
import { serviceRoute } from '../service-route.ts';
import { amountWriter, breakdownView, sumsView } from './amounts-view.ts';

interface Paging {
  readonly page_size?: number;
  readonly page_token?: string;
  readonly sort_order?: 'ASC' | 'DESC';
}

interface Statements extends Paging {
  readonly payment_status?: string;
  readonly statement_time_ge?: number;
  readonly statement_time_lt?: number;
}

/** What each day brought a shop, and what it is made of. */
export const statementRoutes: readonly ShopRoute[] = [
  serviceRoute<Statements>('shop.finance.statements.list', ({ world, shop, input }) => {
    const { page_size = 20, page_token, ...query } = input;
    const found = [...world.statements.values()]
      .filter(
        (one) =>
          one.shopId === shop.id &&
          one.createdAtSeconds >= (input.statement_time_ge ?? 0) &&
          one.createdAtSeconds < (input.statement_time_lt ?? Number.POSITIVE_INFINITY) &&
          (input.payment_status === undefined ||
            statusOf(shop, paymentOf(world, one)) === input.payment_status),
      )
      .sort(byTime((one) => one.createdAtSeconds, input));
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      statements: page.items.map((one) => statementView(world, shop, one)),
      next_page_token: page.next,
    };
  }),
  serviceRoute<Paging & { readonly statement_id: string }>(
    'shop.finance.statements.transactions',
    ({ world, shop, input }) => {
      const statement = world.statements.get(input.statement_id);
      if (statement?.shopId !== shop.id)
        throw new NotPossible('finance.unknown', 'There is no such statement');
      const { page_size = 20, page_token, ...query } = input;
      const all = transactionsOf(world, statement);
      const found = [...all].sort(byTime((one) => one.orderCreatedAtSeconds ?? 0, input));
      const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
      const writer = amountWriter(world, shop);
      const { gain, cost } = writer;
      const amounts = sumAmounts(all.map((one) => one.amounts));
      const reserves = shop.sellerType === 'LOCAL' && (shop.market === 'US' || shop.market === 'GB');
      return {
        id: statement.id,
        create_time: statement.createdAtSeconds,
        currency: shop.currency,
        status: 'SETTLED',
        total_settlement_amount: gain(statement.settlementMinor),
        payable_amount: gain(statement.settlementMinor),
        ...(reserves ? { total_reserve_amount: gain(0) } : {}),
        total_settlement_breakdown: {
          total_revenue_amount: gain(revenueOf(amounts)),
          total_shipping_cost_amount: cost(shippingOf(amounts)),
          total_fee_tax_amount: cost(feesOf(amounts)),
          total_adjustment_amount: gain(adjustmentsOf(all)),
        },
        transactions: page.items.map((one) => transactionView(world, shop, one)),
        next_page_token: page.next,
        total_count: page.total,
      };
    },
  ),
];

function transactionView(world: World, shop: Shop, one: Transaction): Record<string, unknown> {
  const writer = amountWriter(world, shop);
  if (one.type !== 'ORDER') {
    return {
      id: one.id,
      type: one.type,
      adjustment_id: one.id,
      ...(one.orderId === undefined ? {} : { adjustment_order_id: one.orderId }),
      adjustment_amount: writer.gain(one.adjustmentMinor),
      settlement_amount: writer.gain(one.adjustmentMinor),
    };
  }
  return {
    id: one.id,
    type: one.type,
    order_id: one.orderId,
    order_create_time: one.orderCreatedAtSeconds,
    adjustment_amount: writer.gain(0),
    ...sumsView(writer, one.amounts),
    ...breakdownView(writer, shop, one.amounts),
  };
}

function statementView(world: World, shop: Shop, statement: Statement): Record<string, unknown> {
  const { gain, cost } = amountWriter(world, shop);
  const all = transactionsOf(world, statement);
  const amounts = sumAmounts(all.map((one) => one.amounts));
  const payment = paymentOf(world, statement);
  const local = shop.sellerType === 'LOCAL';
  // Local sellers in Southeast Asia see shipping among the fees; others have it apart.
  const apart = !(local && hasBalance(shop));
  return {
    id: statement.id,
    statement_time: statement.createdAtSeconds,
    currency: shop.currency,
    settlement_amount: gain(statement.settlementMinor),
    fee_amount: cost(apart ? feesOf(amounts) : feesOf(amounts) + shippingOf(amounts)),
    adjustment_amount: gain(adjustmentsOf(all)),
    ...(local && apart
      ? { net_sales_amount: gain(revenueOf(amounts)), shipping_cost_amount: cost(shippingOf(amounts)) }
      : {}),
    ...(shop.market === 'US' || shop.market === 'GB' ? {} : { revenue_amount: gain(revenueOf(amounts)) }),
    payment_status: statusOf(shop, payment),
    ...(payment === undefined ? {} : { payment_id: payment.id }),
    ...(payment?.paidAtSeconds === undefined ? {} : { payment_time: payment.paidAtSeconds }),
  };
}

function transactionsOf(world: World, statement: Statement): readonly Transaction[] {
  return statement.transactionIds.map((id) => known(world.transactions, id));
}

function adjustmentsOf(all: readonly Transaction[]): number {
  return all.reduce((sum, one) => sum + one.adjustmentMinor, 0);
}

function paymentOf(world: World, { paymentId }: Statement): Payment | undefined {
  return paymentId === undefined ? undefined : known(world.payments, paymentId);
}

/** Where sellers have a balance, a statement is paid by going there. */
function statusOf(shop: Shop, payment: Payment | undefined): string {
  return hasBalance(shop) ? 'PAID' : (payment?.status ?? 'PROCESSING');
}

/** The oldest first, unless said. */
export function byTime<T extends { readonly id: string }>(
  time: (one: T) => number,
  { sort_order }: { readonly sort_order?: 'ASC' | 'DESC' },
): (one: T, other: T) => number {
  const direction = sort_order === 'DESC' ? -1 : 1;
  return (one, other) => direction * (time(one) - time(other) || (one.id < other.id ? -1 : 1));
}
