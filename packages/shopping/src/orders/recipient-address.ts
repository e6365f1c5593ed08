import type { Region } from '@twinshore/core';

/**
 * An administrative area of an address, from the country down.
 *
 * @public
 */
export interface DistrictInfo {
  /** `L0` to `L4`. In the US: L0 country, L1 state, L2 county, L3 city. */
  readonly address_level?: string | null;
  /** What the level is called, such as `State`. */
  readonly address_level_name?: string | null;
  /** The name of the area. */
  readonly address_name?: string | null;
  readonly iso_code?: string | null;
}

/**
 * Where the order goes, as far as all markets share it. Parts are masked by the platform, depending on market,
 * order status and who ships; a US order that TikTok ships shows its phone as `(+1)213-***-1234`.
 *
 * @public
 */
export interface CommonRecipientAddress {
  readonly address_detail?: string | null;
  readonly address_line1?: string | null;
  readonly address_line2?: string | null;
  readonly district_info?: readonly DistrictInfo[] | null;
  readonly first_name?: string | null;
  readonly full_address?: string | null;
  readonly last_name?: string | null;
  readonly name?: string | null;
  readonly phone_number?: string | null;
  readonly postal_code?: string | null;
  /** The market the parcel goes to. */
  readonly region_code?: string | null;
}

/**
 * The recipient of an order in the US.
 *
 * @public
 */
export interface UsRecipientAddress extends CommonRecipientAddress {
  /** What the buyer said about the delivery. US only. */
  readonly delivery_preferences?: {
    readonly drop_off_location?: string | null;
  } | null;
}

/**
 * The recipient of an order outside the US.
 *
 * @public
 */
export interface GlobalRecipientAddress extends CommonRecipientAddress {
  /** Brazil only. */
  readonly address_line3?: string | null;
  /** Brazil only. */
  readonly address_line4?: string | null;
  /** In katakana. Japan only. */
  readonly first_name_local_script?: string | null;
  /** In katakana. Japan only. */
  readonly last_name_local_script?: string | null;
  /** United Kingdom only. */
  readonly post_town?: string | null;
}

/**
 * The recipient of an order on side `R`.
 *
 * @public
 */
export type RecipientAddress<R extends Region> = R extends 'us' ? UsRecipientAddress : GlobalRecipientAddress;

/**
 * The part of a recipient's address that stays readable beside the closed address, because it decides how an
 * order is routed: the market, and the areas of levels L0 and L1 (country and state).
 *
 * @public
 */
export interface RecipientRouting {
  readonly region_code?: string | null;
  readonly district_info?: readonly DistrictInfo[] | null;
}
