import type { ShopRoute } from '../../gateway/shop-route.ts';
import { pageOf } from '../page-token.ts';
import { type ServiceCall, serviceRoute } from '../service-route.ts';
import { amountWriter } from './amounts-view.ts';
import { byTime } from './statement-routes.ts';

interface Payments {
  readonly page_size?: number;
  readonly page_token?: string;
  readonly sort_order?: 'ASC' | 'DESC';
  readonly create_time_ge?: number;
  readonly create_time_lt?: number;
}

interface Withdrawals extends Payments {
  readonly types: readonly string[];
}

/** Money on its way to the seller's bank, and the movements of the seller's balance. */
export const paymentRoutes: readonly ShopRoute[] = [
  serviceRoute<Payments>('shop.finance.payments.list', payments),
  serviceRoute<Payments>('shop.finance.payments.list@202309', payments),
  serviceRoute<Withdrawals>('shop.finance.withdrawals.list', ({ world, shop, input }) => {
    const { page_size = 20, page_token, ...query } = input;
    const { gain } = amountWriter(world, shop);
    const found = [...world.withdrawals.values()]
      .filter((one) => one.shopId === shop.id && input.types.includes(one.type) && isBetween(one, input))
      .sort(byTime((one) => one.createdAtSeconds, input));
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      withdrawals: page.items.map((one) => ({
        id: one.id,
        type: one.type,
        amount: gain(one.amountMinor),
        currency: shop.currency,
        create_time: one.createdAtSeconds,
        status: one.status,
      })),
      next_page_token: page.next,
      total_count: page.total,
    };
  }),
];

function payments({ world, shop, input }: ServiceCall<Payments>): unknown {
  const { page_size = 20, page_token, ...query } = input;
  const { gain } = amountWriter(world, shop);
  const found = [...world.payments.values()]
    .filter((one) => one.shopId === shop.id && isBetween(one, input))
    .sort(byTime((one) => one.createdAtSeconds, input));
  const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
  return {
    payments: page.items.map((one) => {
      const amount = { value: gain(one.amountMinor), currency: shop.currency };
      return {
        id: one.id,
        status: one.status,
        create_time: one.createdAtSeconds,
        ...(one.paidAtSeconds === undefined ? {} : { paid_time: one.paidAtSeconds }),
        amount,
        settlement_amount: amount,
        payment_amount_before_exchange: amount,
        reserve_amount: { value: gain(0), currency: shop.currency },
        exchange_rate: '1.000000',
        bank_account: `***********${shop.id.slice(-4)}`,
      };
    }),
    next_page_token: page.next,
  };
}

function isBetween(
  { createdAtSeconds }: { readonly createdAtSeconds: number },
  { create_time_ge, create_time_lt }: Payments,
): boolean {
  return (
    createdAtSeconds >= (create_time_ge ?? 0) &&
    createdAtSeconds < (create_time_lt ?? Number.POSITIVE_INFINITY)
  );
}
