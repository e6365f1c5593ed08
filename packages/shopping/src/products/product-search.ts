import type { Region } from '@twinshore/core';
import type { Product } from './product.ts';

/**
 * Which products to search for, as far as all markets share it. Times are seconds since 1970.
 *
 * @public
 */
export interface CommonProductFilter {
  readonly status?:
    | 'ALL'
    | 'DRAFT'
    | 'PENDING'
    | 'FAILED'
    | 'ACTIVATE'
    | 'SELLER_DEACTIVATED'
    | 'PLATFORM_DEACTIVATED'
    | 'FREEZE'
    | 'DELETED'
    | undefined;
  readonly audit_status?: readonly ('AUDITING' | 'FAILED' | 'APPROVED')[] | undefined;
  /** `v2` is the tree of the US; other markets have `v1`, and more and more of them `v2`. */
  readonly category_version?: 'v1' | 'v2' | undefined;
  /** Created at this time or later. */
  readonly create_time_ge?: number | undefined;
  /** Created at this time or earlier. */
  readonly create_time_le?: number | undefined;
  /** Changed at this time or later. */
  readonly update_time_ge?: number | undefined;
  /** Changed at this time or earlier. */
  readonly update_time_le?: number | undefined;
  /** Only products with a draft, and of these the draft. */
  readonly return_draft_version?: boolean | undefined;
  readonly seller_skus?: readonly string[] | undefined;
  /** At most 10 ids. */
  readonly sku_ids?: readonly string[] | undefined;
  /** By subscription offer. */
  readonly sns_filter?: 'CONFIGURED' | 'ELIGIBLE' | undefined;
  /** Products on a page, 1 to 100. @defaultValue 20 */
  readonly page_size?: number | undefined;
  /** The place to go on from; from an earlier page. */
  readonly page_token?: string | undefined;
}

/**
 * Which products of a shop in the US to search for.
 *
 * @public
 */
export interface UsProductFilter extends CommonProductFilter {
  /** US only. */
  readonly listing_quality_tiers?: readonly ('POOR' | 'FAIR' | 'GOOD')[] | undefined;
}

/**
 * Which products of a shop outside the US to search for.
 *
 * @public
 */
export interface GlobalProductFilter extends CommonProductFilter {
  /** Indonesia only, together with a `status` other than `ALL`. */
  readonly listing_platforms?: readonly ('TOKOPEDIA' | 'TIKTOK_SHOP')[] | undefined;
}

/**
 * Which products of a shop on side `R` to search for.
 *
 * @public
 */
export type ProductFilter<R extends Region> = R extends 'us' ? UsProductFilter : GlobalProductFilter;

/**
 * The input of one page of a product search.
 *
 * @public
 */
export type ProductSearchInput<R extends Region> = ProductFilter<R> & { readonly page_size: number };

/**
 * One page of a product search, as the platform gives it.
 *
 * @public
 */
export interface ProductSearchOutput<R extends Region> {
  readonly products?: readonly Product<R>[] | null;
  /** Empty or absent on the last page. */
  readonly next_page_token?: string | null;
  readonly total_count?: number | null;
}
