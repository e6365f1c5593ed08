import type { ShopRoute } from '../../gateway/shop-route.ts';
import { isPaid } from '../../world/aftersales/refund.ts';
import {
  feesOf,
  revenueOf,
  settlementOf,
  shippingOf,
  sumAmounts,
} from '../../world/finance/ledger-amounts.ts';
import { orderAmounts, skuAmounts } from '../../world/finance/order-amounts.ts';
import { transactionsOf } from '../../world/finance/settle-order.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Order } from '../../world/order.ts';
import type { World } from '../../world/world.ts';
import { findOrder } from '../find-order.ts';
import { pageOf } from '../page-token.ts';
import { serviceRoute } from '../service-route.ts';
import { amountWriter, breakdownView, sumsView } from './amounts-view.ts';
import { byTime } from './statement-routes.ts';

interface Unsettled {
  readonly page_size?: number;
  readonly page_token?: string;
  readonly sort_order?: 'ASC' | 'DESC';
  readonly search_time_ge?: number;
  readonly search_time_lt?: number;
}

/** What was settled of an order, and what waits to be. */
export const orderMoneyRoutes: readonly ShopRoute[] = [
  serviceRoute<{ readonly order_id: string }>(
    'shop.finance.orders.transactions',
    ({ world, shop, input }) => {
      const order = findOrder(world, shop, input.order_id);
      const settled = transactionsOf(world, order.id);
      if (settled.length === 0) throw new NotPossible('finance.unknown', 'The order is not settled yet');
      const writer = amountWriter(world, shop);
      const whole = sumAmounts(settled.map(({ amounts }) => amounts));
      const skus = skuAmounts(world, order);
      return {
        order_id: order.id,
        order_create_time: order.createdAtSeconds,
        currency: shop.currency,
        revenue_amount: writer.gain(revenueOf(whole)),
        shipping_cost_amount: writer.cost(shippingOf(whole)),
        fee_and_tax_amount: writer.cost(feesOf(whole)),
        settlement_amount: writer.gain(settlementOf(whole)),
        total_count: skus.length,
        sku_transactions: skus.map(({ skuId, items, amounts }) => ({
          sku_id: skuId,
          sku_name: items[0]?.skuName,
          product_name: items[0]?.productName,
          quantity: String(items.length),
          ...sumsView(writer, amounts),
          ...breakdownView(writer, shop, amounts),
        })),
      };
    },
  ),
  serviceRoute<Unsettled>('shop.finance.orders.unsettled', ({ world, shop, input }) => {
    const { page_size = 20, page_token, ...query } = input;
    const found = [...world.orders.values()]
      .filter(
        (order) =>
          order.shopId === shop.id &&
          waits(world, order) &&
          order.createdAtSeconds >= (input.search_time_ge ?? 0) &&
          order.createdAtSeconds < (input.search_time_lt ?? Number.POSITIVE_INFINITY),
      )
      .sort(byTime((order) => order.createdAtSeconds, input));
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    const writer = amountWriter(world, shop);
    const sums = sumAmounts(found.map((order) => orderAmounts(world, order)));
    return {
      sum_est_revenue_amount: writer.gain(revenueOf(sums)),
      sum_est_fee_amount: writer.cost(feesOf(sums)),
      sum_est_adjustment_amount: writer.gain(0),
      sum_est_settlement_amount: writer.gain(settlementOf(sums)),
      total_count: page.total,
      next_page_token: page.next,
      transactions: page.items.map((order) => {
        const amounts = orderAmounts(world, order);
        const { supplementary_component: _, ...breakdown } = breakdownView(writer, shop, amounts);
        return {
          id: order.id,
          type: 'ORDER',
          status: 'UNSETTLED',
          currency: shop.currency,
          order_id: order.id,
          order_create_time: order.createdAtSeconds,
          ...(order.since.DELIVERED === undefined ? {} : { order_delivery_time: order.since.DELIVERED }),
          est_revenue_amount: writer.gain(revenueOf(amounts)),
          est_shipping_cost_amount: writer.cost(shippingOf(amounts)),
          est_fee_tax_amount: writer.cost(feesOf(amounts)),
          est_adjustment_amount: writer.gain(0),
          est_settlement_amount: writer.gain(settlementOf(amounts)),
          estimated_settlement: estimateOf(world, order),
          unsettled_reason:
            order.since.DELIVERED === undefined ? 'Not delivered yet' : 'Not completed for long enough',
          ...breakdown,
        };
      }),
    };
  }),
];

/** Paid for, not called off and not settled. */
function waits(world: World, order: Order): boolean {
  return isPaid(order) && order.status !== 'CANCELLED' && transactionsOf(world, order.id).length === 0;
}

/** A moment once the order has arrived, and so many days before. */
function estimateOf(world: World, order: Order): string {
  const region = world.shops.get(order.shopId)?.region ?? 'global';
  const { completionMs, settlementMs } = world.knobs.of(region);
  const { DELIVERED: delivered } = order.since;
  if (delivered === undefined)
    return `${Math.round((completionMs + settlementMs) / 86_400_000)} days after delivery`;
  return String((order.since.COMPLETED ?? delivered + completionMs / 1000) + settlementMs / 1000);
}
