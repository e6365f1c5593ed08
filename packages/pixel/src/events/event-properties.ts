import type { AppCurrency, Currency } from '../catalogue/currencies.ts';

/**
 * One product of an event.
 *
 * @public
 */
export interface EventContent {
  readonly content_id?: string | undefined;
  readonly content_type?: ContentType | undefined;
  readonly content_name?: string | undefined;
  readonly content_category?: string | undefined;
  readonly brand?: string | undefined;
  /** Price of one unit, in the event's currency. */
  readonly price?: number | undefined;
  readonly quantity?: number | undefined;
  readonly description?: string | undefined;
}

/**
 * What ids of contents are: `product` means ids of single items (`sku_id`), `product_group` ids of item groups.
 *
 * @public
 */
export type ContentType = 'product' | 'product_group';

/**
 * What an event was about, for sources of every kind. Confidence: documented, unless a field says otherwise.
 *
 * @typeParam C - the currencies the source takes
 * @public
 */
export interface EventProperties<C extends string = Currency> {
  readonly contents?: readonly EventContent[] | undefined;
  /** Needed for Video Shopping Ads, unless `contents` carries the ids. */
  readonly content_ids?: readonly string[] | undefined;
  readonly content_type?: ContentType | undefined;
  /** ISO 4217. Never made up: a value without its currency is sent as it is. */
  readonly currency?: C | undefined;
  /** The total, in units of the currency, not cents. */
  readonly value?: number | undefined;
  readonly num_items?: number | undefined;
  readonly search_string?: string | undefined;
  /** An older name of `search_string`. */
  readonly query?: string | undefined;
  readonly description?: string | undefined;
  readonly order_id?: string | undefined;
  readonly shop_id?: string | undefined;
  /** Confidence: once. */
  readonly delivery_category?: 'in_store' | 'curbside' | 'home_delivery' | undefined;
  /** Expected value of the customer over time, in units of the currency. Confidence: once. */
  readonly predicted_ltv?: number | undefined;
  /** Confidence: once. */
  readonly status?: string | undefined;
}

/**
 * What an app event was about.
 *
 * @public
 */
export interface AppEventProperties extends EventProperties<AppCurrency> {}

/**
 * What an offline event was about.
 *
 * @public
 */
export interface OfflineEventProperties extends EventProperties {
  /** Where it happened, such as `in_store`. From the older offline API. Confidence: once. */
  readonly event_channel?: string | undefined;
}
