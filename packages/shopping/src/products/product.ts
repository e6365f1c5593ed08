import type { Region } from '@twinshore/core';

/**
 * Where a product stands (documented). A value that is not listed may appear.
 *
 * @public
 */
export type ProductStatus =
  | 'DRAFT'
  | 'PENDING'
  | 'FAILED'
  | 'ACTIVATE'
  | 'SELLER_DEACTIVATED'
  | 'PLATFORM_DEACTIVATED'
  | 'FREEZE'
  | 'DELETED'
  | (string & {});

/**
 * A product of a search, as far as all markets share it. Times are seconds since 1970. What has no value is absent or null.
 *
 * Source: the OpenAPI description of product search 202502 (documented).
 *
 * @public
 */
export interface CommonProduct {
  readonly id: string;
  readonly create_time?: number | null;
  readonly has_draft?: boolean | null;
  /** Its status on platforms beside TikTok Shop; Tokopedia is the only one documented. */
  readonly integrated_platform_statuses?: readonly IntegratedPlatformStatus[] | null;
  readonly is_not_for_sale?: boolean | null;
  /** Why a global product did not become a local one. Cross-border shops only. */
  readonly product_sync_fail_reasons?: readonly string[] | null;
  readonly recommended_categories?: readonly RecommendedCategory[] | null;
  /** The markets it is sold in. */
  readonly sales_regions?: readonly string[] | null;
  /** Absent in Indonesia for a product that is not listed on TikTok Shop. */
  readonly status?: ProductStatus | null;
  readonly title?: string | null;
  readonly update_time?: number | null;
}

/**
 * A product of a shop in the US.
 *
 * @public
 */
export interface UsProduct extends CommonProduct {
  readonly audit?: UsProductAudit | null;
  /** US only. */
  readonly listing_quality_tier?: 'POOR' | 'FAIR' | 'GOOD' | (string & {}) | null;
  /** US, local shops only. */
  readonly product_families?: readonly ProductFamily[] | null;
  readonly skus?: readonly UsProductSku[] | null;
}

/**
 * A product of a shop outside the US.
 *
 * @public
 */
export interface GlobalProduct extends CommonProduct {
  readonly audit?: ProductAudit | null;
  readonly skus?: readonly GlobalProductSku[] | null;
}

/**
 * A product of a shop on side `R`.
 *
 * @public
 */
export type Product<R extends Region> = R extends 'us' ? UsProduct : GlobalProduct;

/**
 * How far the platform has checked a product.
 *
 * @public
 */
export interface ProductAudit {
  readonly status?: 'NONE' | 'AUDITING' | 'FAILED' | 'PRE_APPROVED' | 'APPROVED' | (string & {}) | null;
}

/**
 * How far the platform has checked a product of a shop in the US.
 *
 * @public
 */
export interface UsProductAudit extends ProductAudit {
  /** What a `PRE_APPROVED` product waits for. US only. */
  readonly pre_approved_reasons?:
    | readonly ('KYC_PENDING' | 'RESTRICTED_CATEGORY_PENDING' | (string & {}))[]
    | null;
}

/**
 * A product's status on another platform.
 *
 * @public
 */
export interface IntegratedPlatformStatus {
  readonly platform?: string | null;
  readonly status?: ProductStatus | null;
}

/**
 * A category the platform suggests.
 *
 * @public
 */
export interface RecommendedCategory {
  readonly id?: string | null;
  /** In the language of the shop's market. */
  readonly local_name?: string | null;
}

/**
 * Products that show as variations of one.
 *
 * @public
 */
export interface ProductFamily {
  readonly id?: string | null;
  readonly products?: readonly { readonly id?: string | null }[] | null;
}

/**
 * A variant of a product, as far as all markets share it.
 *
 * @public
 */
export interface CommonProductSku {
  readonly id: string;
  /** Charges on packaging, such as `PFAND`; documented for Germany. */
  readonly fees?: readonly ProductFee[] | null;
  readonly inventory?: readonly ProductInventory[] | null;
  readonly price?: ProductPrice | null;
  readonly seller_sku?: string | null;
  readonly status_info?: SkuStatusInfo | null;
}

/**
 * A variant of a product of a shop in the US.
 *
 * @public
 */
export interface UsProductSku extends CommonProductSku {
  /** List prices on other platforms. US, selected sellers only. */
  readonly external_list_prices?: readonly ExternalListPrice[] | null;
  /** US only. */
  readonly list_price?: { readonly amount?: string | null; readonly currency?: string | null } | null;
  readonly pre_sale?: UsPreSale | null;
}

/**
 * A variant of a product of a shop outside the US.
 *
 * @public
 */
export interface GlobalProductSku extends CommonProductSku {
  readonly pre_sale?: PreSale | null;
}

/**
 * A variant of a product on side `R`.
 *
 * @public
 */
export type ProductSku<R extends Region> = R extends 'us' ? UsProductSku : GlobalProductSku;

/**
 * A list price on another platform.
 *
 * @public
 */
export interface ExternalListPrice {
  readonly amount?: string | null;
  readonly currency?: string | null;
  /** Such as `SHOPIFY_COMPARE_AT_PRICE`. */
  readonly source?: string | null;
}

/**
 * A charge on packaging.
 *
 * @public
 */
export interface ProductFee {
  readonly additional_attribute?: 'SINGLE_USE' | 'REUSABLE' | 'NOT_APPLICABLE' | (string & {}) | null;
  readonly amount?: string | null;
  readonly type?: string | null;
}

/**
 * The stock of a variant in one warehouse.
 *
 * @public
 */
export interface ProductInventory {
  readonly backorder_quantity?: number | null;
  /** Working days until a back-order is shipped. */
  readonly handling_time?: number | null;
  readonly quantity?: number | null;
  readonly warehouse_id?: string | null;
}

/**
 * The price of a variant. Amounts are decimal text.
 *
 * @public
 */
export interface ProductPrice {
  readonly currency?: string | null;
  /** What cross-border shops show, before discounts. */
  readonly sale_price?: string | null;
  /** What local shops show, before discounts; for cross-border shops the price before tax. In Japan it equals the sale price. */
  readonly tax_exclusive_price?: string | null;
}

/**
 * A sale ahead of the stock.
 *
 * @public
 */
export interface PreSale {
  readonly fulfillment_type?: {
    /** Calendar days for `PRE_ORDER` outside the US, working days otherwise. */
    readonly handling_duration_days?: number | null;
  } | null;
  readonly type?: 'PRE_ORDER' | 'MADE_TO_ORDER' | 'CUSTOM' | (string & {}) | null;
}

/**
 * A sale ahead of the stock in the US.
 *
 * @public
 */
export interface UsPreSale extends PreSale {
  readonly fulfillment_type?: {
    readonly handling_duration_days?: number | null;
    /** When a pre-ordered product is released: seconds since 1970. US only. */
    readonly release_date?: number | null;
  } | null;
}

/**
 * Whether a variant is on sale, and who took it off.
 *
 * @public
 */
export interface SkuStatusInfo {
  readonly deactivation_source?: 'SELLER' | 'PLATFORM' | 'COMBO_RELATION' | (string & {}) | null;
  readonly status?: 'NORMAL' | 'DEACTIVATED' | (string & {}) | null;
}
