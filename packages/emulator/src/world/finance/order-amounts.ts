import { known } from '../known.ts';
import type { LineItem, Order } from '../order.ts';
import { profileOf } from '../profile-of.ts';
import { share } from '../share.ts';
import type { World } from '../world.ts';
import { type LedgerAmounts, NO_AMOUNTS } from './ledger-amounts.ts';

/** What an order brings and costs, as it stands. */
export function orderAmounts(world: World, order: Order): LedgerAmounts {
  const shop = known(world.shops, order.shopId);
  const profile = profileOf(shop);
  const kept = order.lineItems.filter((item) => item.cancelledBy === undefined);
  const gross = sum(kept, (item) => item.priceMinor);
  const refunded = sum(kept, (item) => item.refundedMinor);
  const fee = (minor: number, perMille: number) => Math.round((minor * perMille) / 1000);
  const platformFee = fee(gross - refunded, profile.platformFeePerMille);
  const feeGivenBack = fee(gross, profile.platformFeePerMille) - platformFee;
  const { refundFeePercent } = world.knobs.of(shop.region);
  const sent = order.since.AWAITING_COLLECTION !== undefined;
  const everything = (items: readonly LineItem[]) => sum(items, (item) => item.priceMinor + item.taxMinor);
  const back = sum(order.lineItems, (item) => item.refundedMinor + item.refundedTaxMinor);
  return {
    ...NO_AMOUNTS,
    gross,
    refunded: minus(refunded),
    buyerShipping: order.shippingFeeMinor,
    buyerShippingRefunded: minus(order.refundedShippingMinor),
    carrier: sent && order.shipping !== 'seller' ? minus(profile.carrierCostMinor) : 0,
    platformFee: minus(platformFee),
    transactionFee: minus(fee(gross - refunded, profile.transactionFeePerMille)),
    refundFee: shop.region === 'us' ? minus(Math.round((feeGivenBack * refundFeePercent) / 100)) : 0,
    tax: sum(kept, (item) => item.taxMinor),
    taxRefunded: minus(sum(kept, (item) => item.refundedTaxMinor)),
    paid: everything(order.lineItems) + order.shippingFeeMinor,
    paidBack: minus(back + order.refundedShippingMinor),
  };
}

/**
 * The same by variant. What belongs to the order as a whole is divided by price, so that the parts add up to it.
 */
export function skuAmounts(
  world: World,
  order: Order,
): readonly {
  readonly skuId: string;
  readonly items: readonly LineItem[];
  readonly amounts: LedgerAmounts;
}[] {
  const whole = orderAmounts(world, order);
  const kept = order.lineItems.filter((item) => item.cancelledBy === undefined);
  const groups = [...new Set(kept.map((item) => item.skuId))].map((skuId) => ({
    skuId,
    items: kept.filter((item) => item.skuId === skuId),
  }));
  const byPrice = groups.map(({ items }) => sum(items, (item) => item.priceMinor));
  const parts = Object.fromEntries(
    (Object.keys(whole) as (keyof LedgerAmounts)[]).map((name) => [name, share(whole[name], byPrice)]),
  );
  return groups.map(({ skuId, items }, index) => ({
    skuId,
    items,
    amounts: {
      ...(Object.fromEntries(
        Object.entries(parts).map(([name, values]) => [name, values[index] ?? 0]),
      ) as unknown as LedgerAmounts),
      // These are known unit by unit.
      gross: sum(items, (item) => item.priceMinor),
      refunded: minus(sum(items, (item) => item.refundedMinor)),
      tax: sum(items, (item) => item.taxMinor),
      taxRefunded: minus(sum(items, (item) => item.refundedTaxMinor)),
    },
  }));
}

function sum(items: readonly LineItem[], of: (item: LineItem) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Below zero, but never minus zero. */
function minus(amount: number): number {
  return amount === 0 ? 0 : -amount;
}
