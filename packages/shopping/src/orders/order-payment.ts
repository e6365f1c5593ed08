import type { Region } from '@twinshore/core';

/**
 * What the buyer paid, as far as all markets share it. Amounts are decimal text in `currency`; IDR, VND and JPY
 * have no decimals. In the US `sub_total`, `original_total_product_price` and `shipping_fee` are before tax.
 *
 * @public
 */
export interface CommonOrderPayment {
  readonly currency?: string | null;
  /** Documented for Indonesia. */
  readonly distance_shipping_fee?: string | null;
  readonly handling_fee?: string | null;
  /** US and Indonesia only. */
  readonly item_insurance_fee?: string | null;
  readonly original_shipping_fee?: string | null;
  readonly original_total_product_price?: string | null;
  readonly payment_discount_service_fee?: string | null;
  readonly payment_platform_discount?: string | null;
  readonly platform_discount?: string | null;
  readonly product_tax?: string | null;
  readonly seller_discount?: string | null;
  readonly shipping_fee?: string | null;
  readonly shipping_fee_cofunded_discount?: string | null;
  readonly shipping_fee_platform_discount?: string | null;
  readonly shipping_fee_seller_discount?: string | null;
  readonly shipping_fee_tax?: string | null;
  readonly sub_total?: string | null;
  /** US and cross-border shops only. */
  readonly tax?: string | null;
  readonly total_amount?: string | null;
}

/**
 * What a buyer in the US paid.
 *
 * @public
 */
export interface UsOrderPayment extends CommonOrderPayment {
  /** US only. */
  readonly item_insurance_tax?: string | null;
  /** Colorado's fee. US only. */
  readonly retail_delivery_fee?: string | null;
}

/**
 * What a buyer outside the US paid.
 *
 * @public
 */
export interface GlobalOrderPayment extends CommonOrderPayment {
  /** Indonesia only. */
  readonly buyer_service_fee?: string | null;
  /** Indonesia only. */
  readonly distance_fee?: string | null;
  /** Indonesia only. */
  readonly shipping_insurance_fee?: string | null;
  /** Thailand only. */
  readonly small_order_fee?: string | null;
}

/**
 * What the buyer paid on side `R`.
 *
 * @public
 */
export type OrderPayment<R extends Region> = R extends 'us' ? UsOrderPayment : GlobalOrderPayment;
