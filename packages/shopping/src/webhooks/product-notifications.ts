/**
 * What notifications about products and listings carry. Times are seconds since 1970.
 *
 * @public
 */
export interface ProductNotifications {
  /** The platform's sample sends `product_id` as a number above 2^53; here it is text. */
  readonly 'product-status-change': {
    readonly product_id: string;
    readonly status?: string;
    readonly suspended_reason?: string;
    readonly update_time?: number;
  };
  readonly 'product-information-change': {
    readonly product_id: string;
    readonly change_source?: string;
    readonly changed_fields?: readonly string[];
    readonly update_time?: number;
  };
  /** The platform sends `product_id` as a number above 2^53; here it is text. */
  readonly 'product-creation': {
    readonly product_id: string;
    readonly product_types?: readonly string[];
    readonly update_time?: number;
  };
  readonly 'product-category-change': {
    readonly product_id: string;
    readonly previous_category_id?: string;
    readonly current_category_id?: string;
    readonly update_time?: number;
  };
  readonly 'size-chart-change': {
    readonly size_chart_template_id: string;
    readonly size_chart_template_name?: string;
    readonly event_type?: string;
    readonly update_time?: number;
  };
  readonly 'opportunity-matching-status-change': {
    readonly external_product_id: string;
    readonly opportunity_matching_status?: string;
    readonly opportunity_ids?: readonly string[];
    readonly opportunity_matching_end_time?: number;
    readonly update_time?: number;
  };
  readonly 'inventory-status-change': {
    readonly product_id: string;
    readonly sku_id: string;
    readonly trigger_reason?: {
      readonly alert_type?: string;
      readonly lead_days?: number;
      readonly low_stock_threshold?: number;
    };
    readonly current_inventory_status?: string;
    readonly inventory_distribution?: {
      readonly total_quantity?: number;
      readonly available_quantity?: number;
      readonly creator_reserved_quantity?: number;
      readonly campaign_reserved_quantity?: number;
      readonly committed_quantity?: number;
    };
    readonly update_time?: number;
  };
  /** The platform types `product_id` as a number; here it is text. */
  readonly 'product-audit-status-change': {
    readonly product_id: string;
    readonly audit?: {
      readonly status?: string;
      /** The documentation's sample has a single `pre_approved_reason`; that is given here, as a list of one. */
      readonly pre_approved_reasons?: readonly string[];
    };
    readonly integrated_platform_statuses?: { readonly platform?: string; readonly status?: string };
    readonly update_time?: number;
  };
  readonly 'strikethrough-price-expired': { readonly product_id: string; readonly sku_id: string };
  readonly 'activity-status-change': {
    readonly activity_id: string;
    readonly activity_type?: string;
    readonly product_level?: string;
    readonly status?: string;
    readonly update_time?: number;
  };
  readonly 'combined-listing-change': {
    readonly combined_listing_id: string;
    readonly products?: readonly { readonly id?: string }[];
    readonly status?: string;
    readonly change_type?: string;
    readonly added_product_ids?: readonly string[];
    readonly removed_product_ids?: readonly string[];
  };
  readonly 'image-translation-completed': {
    readonly translation_task?: {
      readonly id?: string;
      readonly status?: string;
      readonly fail_reason?: string;
      /** The documentation's sample calls it `target_lang`; that is given here, too. */
      readonly target_language?: string;
      readonly original_image?: { readonly uri?: string; readonly url?: string };
      readonly translated_image?: { readonly uri?: string; readonly url?: string };
    };
  };
  readonly 'global-replication-status-change': {
    readonly source_product_id: string;
    readonly replicated_product?: {
      readonly product_id?: string;
      /** The market it was copied to. */
      readonly region?: string;
      readonly result?: string;
      readonly fail_reasons?: readonly { readonly message?: string }[];
    };
  };
  readonly 'global-listing-method-change': {
    readonly global_product_id: string;
    readonly local_product_id?: readonly string[];
    readonly listing_method?: string;
  };
  readonly 'tokopedia-mirror-status-change': {
    readonly tts_shop_id: string;
    readonly mirror_status?: string;
    readonly update_time?: number;
  };
}
