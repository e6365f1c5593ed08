import {
  feesOf,
  type LedgerAmounts,
  revenueOf,
  settlementOf,
  shippingOf,
} from '../../world/finance/ledger-amounts.ts';
import { profileOf } from '../../world/profile-of.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { money } from '../money.ts';

/** How amounts are written for a shop: in its currency, costs with the sign that the knob says. */
export interface AmountWriter {
  readonly gain: (minor: number) => string;
  readonly cost: (minor: number) => string;
}

/** Makes the writer of a shop. */
export function amountWriter(world: World, shop: Shop): AmountWriter {
  const profile = profileOf(shop);
  const sign = world.knobs.of(shop.region).costSign === 'negative' ? 1 : -1;
  return {
    gain: (minor) => money(minor, profile),
    // Never "-0.00".
    cost: (minor) => money(sign * minor || 0, profile),
  };
}

/** The sums of a transaction, with the names of the 202501 calls. */
export function sumsView({ gain, cost }: AmountWriter, amounts: LedgerAmounts): Record<string, string> {
  return {
    revenue_amount: gain(revenueOf(amounts)),
    shipping_cost_amount: cost(shippingOf(amounts)),
    fee_tax_amount: cost(feesOf(amounts)),
    settlement_amount: gain(settlementOf(amounts)),
  };
}

/** What the sums are made of. The US has a referral fee and taxes on top; elsewhere there is a commission. */
export function breakdownView(
  { gain, cost }: AmountWriter,
  shop: Shop,
  amounts: LedgerAmounts,
): Record<string, unknown> {
  const us = shop.region === 'us';
  const zero = gain(0);
  return {
    revenue_breakdown: {
      subtotal_before_discount_amount: gain(amounts.gross),
      refund_subtotal_before_discount_amount: gain(amounts.refunded),
      seller_discount_amount: zero,
      seller_discount_refund_amount: zero,
    },
    shipping_cost_breakdown: {
      actual_shipping_fee_amount: cost(amounts.carrier),
      customer_paid_shipping_fee_amount: cost(amounts.buyerShipping + amounts.buyerShippingRefunded),
      shipping_fee_discount_amount: zero,
      return_shipping_fee_amount: zero,
      supplementary_component: {
        customer_shipping_fee: gain(amounts.buyerShipping),
        refund_customer_shipping_fee: gain(amounts.buyerShippingRefunded),
      },
    },
    fee_tax_breakdown: {
      fee: {
        ...(us
          ? {
              referral_fee_amount: cost(amounts.platformFee),
              refund_administration_fee_amount: cost(amounts.refundFee),
            }
          : { platform_commission_amount: cost(amounts.platformFee) }),
        transaction_fee_amount: cost(amounts.transactionFee),
        affiliate_commission_amount: zero,
      },
      tax: { local_vat_amount: zero },
    },
    supplementary_component: {
      customer_payment_amount: gain(amounts.paid),
      customer_refund_amount: gain(amounts.paidBack),
      sales_tax_payment_amount: gain(amounts.tax),
      sales_tax_refund_amount: gain(amounts.taxRefunded),
      sales_tax_amount: gain(amounts.tax + amounts.taxRefunded),
      platform_discount_amount: zero,
      ...(us ? { retail_delivery_fee_amount: zero } : {}),
    },
  };
}
