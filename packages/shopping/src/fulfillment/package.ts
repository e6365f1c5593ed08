import type { Region, Resident } from '@twinshore/core';

/**
 * The size of a package. Measures are decimal text and belong together.
 *
 * @public
 */
export interface Dimension {
  readonly length: string;
  readonly width: string;
  readonly height: string;
  readonly unit: 'CM' | 'INCH';
}

/**
 * The weight of a package; its value is decimal text.
 *
 * @public
 */
export interface Weight {
  readonly value: string;
  readonly unit: 'GRAM' | 'POUND';
}

/**
 * The size of a package as the platform gives it.
 *
 * @public
 */
export interface PackageDimension {
  readonly length?: string | null;
  readonly width?: string | null;
  readonly height?: string | null;
  readonly unit?: 'CM' | 'INCH' | (string & {}) | null;
}

/**
 * The weight of a package as the platform gives it.
 *
 * @public
 */
export interface PackageWeight {
  readonly value?: string | null;
  readonly unit?: 'GRAM' | 'POUND' | (string & {}) | null;
}

/**
 * An address on a package. Parts are masked by the platform when it ships.
 *
 * @public
 */
export interface PackageAddress {
  readonly address_detail?: string | null;
  readonly address_line1?: string | null;
  readonly address_line2?: string | null;
  /** Mostly Brazil. */
  readonly address_line3?: string | null;
  /** Mostly Brazil. */
  readonly address_line4?: string | null;
  readonly full_address?: string | null;
  readonly name?: string | null;
  readonly phone_number?: string | null;
  readonly postal_code?: string | null;
  readonly region_code?: string | null;
}

/**
 * The part of a package's recipient that stays readable beside the closed address: the market it goes to.
 *
 * @public
 */
export interface PackageRouting {
  readonly region_code?: string | null;
}

/**
 * A package. Times are seconds since 1970. In the US a package exists once it was shipped; elsewhere right after
 * payment.
 *
 * Source: the OpenAPI description of packages 202309 (documented).
 *
 * @public
 */
export interface Package<R extends Region> {
  readonly package_id: string;
  readonly create_time?: number | null;
  readonly delivery_option_id?: string | null;
  readonly delivery_option_name?: string | null;
  readonly dimension?: PackageDimension | null;
  readonly handover_method?: 'PICKUP' | 'DROP_OFF' | (string & {}) | null;
  readonly has_multi_skus?: boolean | null;
  readonly insurance?: PackageInsurance | null;
  /** Cross-border orders only. */
  readonly last_mile_tracking_number?: string | null;
  /** Whether the buyer left a note. */
  readonly note_tag?: 'BUYER_UNNOTED' | 'BUYER_NOTED' | (string & {}) | null;
  readonly order_line_item_ids?: readonly string[] | null;
  readonly orders?: readonly PackagedOrder[] | null;
  readonly package_status?: 'PROCESSING' | 'FULFILLING' | 'COMPLETED' | 'CANCELLED' | (string & {}) | null;
  readonly pickup_slot?: PickupSlot | null;
  readonly recipient_address?: Resident<R, PackageAddress> | null;
  /** The readable part of the address. */
  readonly recipient_address_routing?: PackageRouting | null;
  /** The seller's own address: account data, not a buyer's. */
  readonly sender_address?: PackageAddress | null;
  readonly shipping_provider_id?: string | null;
  readonly shipping_provider_name?: string | null;
  readonly shipping_type?: 'TIKTOK' | 'SELLER' | (string & {}) | null;
  readonly split_and_combine_tag?: 'DEFAULT' | 'COMBINE' | 'SPLIT' | (string & {}) | null;
  readonly tracking_number?: string | null;
  readonly update_time?: number | null;
  readonly weight?: PackageWeight | null;
}

/**
 * The insurance of a package.
 *
 * @public
 */
export interface PackageInsurance {
  readonly claim_status?: 'NOT_STARTED' | 'CLAIM_PENDING' | 'APPROVED' | 'DECLINED' | (string & {}) | null;
  /** In USD. */
  readonly coverage_amount?: string | null;
  readonly is_claim_eligible?: boolean | null;
  readonly is_purchased?: boolean | null;
}

/**
 * An order in a package.
 *
 * @public
 */
export interface PackagedOrder {
  readonly id?: string | null;
  /** Deprecated by the platform; read the order's line items. */
  readonly skus?:
    | readonly {
        readonly id?: string | null;
        readonly image_url?: string | null;
        readonly name?: string | null;
        readonly quantity?: number | null;
      }[]
    | null;
}

/**
 * When a carrier collects a package: seconds since 1970.
 *
 * @public
 */
export interface PickupSlot {
  readonly start_time?: number | null;
  readonly end_time?: number | null;
}
