import type { Region, Resident } from '@twinshore/core';
import type { OrderStatus } from './order-status.ts';

/**
 * One unit of an order, as far as all markets share it. Amounts are decimal text in `currency`.
 *
 * @public
 */
export interface CommonOrderLineItem {
  readonly id: string;
  readonly cancel_reason?: string | null;
  readonly cancel_user?: 'BUYER' | 'SELLER' | 'OPERATOR' | 'SYSTEM' | (string & {}) | null;
  /** The SKUs that a virtual bundle is made of. */
  readonly combined_listing_skus?: readonly CombinedListingSku[] | null;
  readonly currency?: string | null;
  readonly display_status?: OrderStatus | null;
  /** Documented for Indonesia. */
  readonly distance_shipping_fee?: string | null;
  /** What a free item would cost; 0 for others. */
  readonly gift_retail_price?: string | null;
  readonly handling_duration_days?: string | null;
  readonly is_dangerous_good?: boolean | null;
  readonly is_gift?: boolean | null;
  readonly item_tax?: readonly ItemTax[] | null;
  readonly needs_prescription?: boolean | null;
  readonly original_price?: string | null;
  /** In the US, and for local shops in the UK, absent until the item was shipped. */
  readonly package_id?: string | null;
  readonly package_status?:
    | 'TO_FULFILL'
    | 'PROCESSING'
    | 'FULFILLING'
    | 'COMPLETED'
    | 'CANCELLED'
    | (string & {})
    | null;
  /** A deposit on the packaging; charged in Germany. */
  readonly pfand_fee?: string | null;
  readonly platform_discount?: string | null;
  readonly product_id?: string | null;
  readonly product_name?: string | null;
  /** When the seller shipped it: seconds since 1970. */
  readonly rts_time?: number | null;
  readonly sale_price?: string | null;
  readonly seller_discount?: string | null;
  readonly seller_sku?: string | null;
  readonly shipping_provider_id?: string | null;
  readonly shipping_provider_name?: string | null;
  readonly sku_id?: string | null;
  /** Address of an image. */
  readonly sku_image?: string | null;
  readonly sku_name?: string | null;
  readonly sku_type?:
    | 'NORMAL'
    | 'ZERO_LOTTERY'
    | 'SHOP_PARTNER'
    | 'PRE_ORDER'
    | 'MADE_TO_ORDER'
    | (string & {})
    | null;
  /** Charged in Thailand. */
  readonly small_order_fee?: string | null;
  readonly tracking_number?: string | null;
}

/**
 * One unit of an order in the US.
 *
 * @public
 */
export interface UsOrderLineItem extends CommonOrderLineItem {
  /** A blind box whose content shows later. US only. */
  readonly is_unboxing_item?: boolean | null;
  /** Colorado's fee. US only. */
  readonly retail_delivery_fee?: string | null;
  /** The LIVE room it was bought in. US only, announced for July 2026; its type is inferred. */
  readonly room_id?: Resident<'us', string> | null;
  /** What was in the blind box, in the seller's own code. US only. */
  readonly unboxing_sku_code?: string | null;
}

/**
 * One unit of an order outside the US.
 *
 * @public
 */
export interface GlobalOrderLineItem extends CommonOrderLineItem {
  /** Indonesia only. */
  readonly buyer_service_fee?: string | null;
  /** Indonesia only. */
  readonly distance_fee?: string | null;
}

/**
 * One unit of an order on side `R`.
 *
 * @public
 */
export type OrderLineItem<R extends Region> = R extends 'us' ? UsOrderLineItem : GlobalOrderLineItem;

/**
 * A part of a virtual bundle.
 *
 * @public
 */
export interface CombinedListingSku {
  readonly product_id?: string | null;
  readonly seller_sku?: string | null;
  readonly sku_count?: number | null;
  readonly sku_id?: string | null;
}

/**
 * A tax on one unit. The only documented type is `SALES_TAX`, of the US.
 *
 * @public
 */
export interface ItemTax {
  readonly tax_amount?: string | null;
  readonly tax_rate?: string | null;
  readonly tax_type?: string | null;
}
