import type { Confidence, FieldLabel } from '@twinshore/core';

/**
 * What a property of a notification is. `id`: given as text, also where a number is sent. `text`, and `count`, a
 * number. `seconds`: seconds since 1970. `flag`: true or false.
 *
 * @public
 */
export type WebhookFieldKind = 'id' | 'text' | 'count' | 'seconds' | 'flag';

/**
 * What is known of one kind of notification.
 *
 * @public
 */
export interface WebhookFact {
  /** The number in the envelope. */
  readonly type: number;
  /** The name the platform's documentation gives it, or the one it was seen under. */
  readonly event: string;
  /** The name under which it is subscribed per shop, where one is published. */
  readonly eventType?: string;
  /** Whom it is about: the property of the envelope that holds the id. */
  readonly subject: 'shop_id' | 'seller_open_id' | 'creator_open_id';
  /** The properties of its data that are ids and always there. */
  readonly ids: readonly string[];
  /**
   * Every property of its data by its path, `[]` after a list. `undefined` where nothing says what it carries: such
   * data is closed, since it may hold anything.
   */
  readonly fields: Readonly<Record<string, WebhookFieldKind>> | undefined;
  /** Personal data in it, also such as is published for the same thing elsewhere in the API only. */
  readonly labels?: readonly FieldLabel[];
  /** Where it is sent, when that is not everywhere. */
  readonly markets?: string;
  /** `once`: seen in one place only, or nothing but its number and name is known. */
  readonly confidence: Confidence;
}

/**
 * Every notification that is known by number and name. Names and properties: the platform's webhook pages, December
 * 2025 (documented); type 2: older pages and several clients; types 64, 65, 67 and 68: one client of 2026 each.
 *
 * @public
 */
export const SHOP_WEBHOOKS = [
  {
    type: 1,
    event: 'order-status-change',
    eventType: 'ORDER_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['order_id'],
    fields: {
      order_id: 'id',
      order_status: 'text',
      is_on_hold_order: 'flag',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 2,
    event: 'reverse-order-status-change',
    eventType: 'REVERSE_STATUS_UPDATE',
    subject: 'shop_id',
    ids: [],
    fields: undefined,
    confidence: 'several',
  },
  {
    type: 3,
    event: 'recipient-address-update',
    eventType: 'RECIPIENT_ADDRESS_UPDATE',
    subject: 'shop_id',
    ids: ['order_id'],
    fields: {
      order_id: 'id',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 4,
    event: 'package-update',
    eventType: 'PACKAGE_UPDATE',
    subject: 'shop_id',
    ids: [],
    fields: {
      sc_type: 'text',
      role_type: 'text',
      'package_list[].package_id': 'id',
      'package_list[].order_id_list[]': 'id',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 5,
    event: 'product-status-change',
    eventType: 'PRODUCT_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    fields: {
      product_id: 'id',
      status: 'text',
      suspended_reason: 'text',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 6,
    event: 'seller-deauthorization',
    eventType: 'SELLER_DEAUTHORIZATION',
    subject: 'shop_id',
    ids: [],
    fields: {
      message: 'text',
    },
    confidence: 'documented',
  },
  {
    type: 7,
    event: 'upcoming-authorization-expiration',
    eventType: 'UPCOMING_AUTHORIZATION_EXPIRATION',
    subject: 'shop_id',
    ids: [],
    fields: {
      message: 'text',
      expiration_time: 'text',
    },
    confidence: 'documented',
  },
  {
    type: 11,
    event: 'cancellation-status-change',
    eventType: 'CANCELLATION_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['order_id', 'cancel_id'],
    fields: {
      order_id: 'id',
      cancellations_role: 'text',
      cancel_status: 'text',
      cancel_id: 'id',
      create_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 12,
    event: 'return-status-change',
    eventType: 'RETURN_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['order_id', 'return_id'],
    fields: {
      order_id: 'id',
      return_role: 'text',
      return_type: 'text',
      return_status: 'text',
      return_id: 'id',
      create_time: 'seconds',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 13,
    event: 'new-conversation',
    eventType: 'NEW_CONVERSATION',
    subject: 'shop_id',
    ids: ['conversation_id'],
    fields: {
      conversation_id: 'id',
      create_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 14,
    event: 'new-message',
    eventType: 'NEW_MESSAGE',
    subject: 'shop_id',
    ids: ['message_id', 'conversation_id'],
    fields: {
      message_id: 'id',
      index: 'text',
      conversation_id: 'id',
      type: 'text',
      content: 'text',
      create_time: 'seconds',
      is_visible: 'flag',
      'sender.im_user_id': 'id',
      'sender.role': 'text',
    },
    labels: [
      { path: 'content', label: 'buyer.chat' },
      { path: 'sender.im_user_id', label: 'buyer.im_id' },
      { path: 'sender.sender_im_user_id', label: 'buyer.im_id' },
      { path: 'sender.nickname', label: 'buyer.nickname' },
      { path: 'sender.avatar', label: 'buyer.avatar' },
    ],
    confidence: 'documented',
  },
  {
    type: 15,
    event: 'product-information-change',
    eventType: 'PRODUCT_INFORMATION_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    fields: {
      product_id: 'id',
      change_source: 'text',
      'changed_fields[]': 'text',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 16,
    event: 'product-creation',
    eventType: 'PRODUCT_CREATION',
    subject: 'shop_id',
    ids: ['product_id'],
    fields: {
      product_id: 'id',
      'product_types[]': 'text',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 17,
    event: 'shoppable-content-posting',
    subject: 'creator_open_id',
    ids: ['product_id'],
    fields: {
      product_id: 'id',
      'event.type': 'text',
      'event.scene': 'text',
      'event.content_id': 'id',
    },
    confidence: 'documented',
  },
  {
    type: 18,
    event: 'product-category-change',
    eventType: 'PRODUCT_CATEGORY_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    fields: {
      product_id: 'id',
      previous_category_id: 'id',
      current_category_id: 'id',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 19,
    event: 'size-chart-change',
    subject: 'seller_open_id',
    ids: ['size_chart_template_id'],
    fields: {
      size_chart_template_id: 'id',
      size_chart_template_name: 'text',
      event_type: 'text',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 20,
    event: 'creator-deauthorization',
    subject: 'creator_open_id',
    ids: [],
    fields: {
      cancel_time: 'text',
    },
    confidence: 'documented',
  },
  {
    type: 21,
    event: 'inbound-fbt-order-status-change',
    subject: 'seller_open_id',
    ids: ['inbound_order_id'],
    fields: {
      inbound_order_id: 'id',
      order_status: 'text',
      update_time: 'seconds',
    },
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 22,
    event: 'fbt-merchant-onboarding',
    subject: 'seller_open_id',
    ids: [],
    fields: {
      'onboarded_regions[].region_code': 'text',
      update_time: 'seconds',
    },
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 23,
    event: 'goods-match',
    subject: 'seller_open_id',
    ids: ['goods_id'],
    fields: {
      match_type: 'text',
      product_type: 'text',
      goods_id: 'id',
      product_id: 'id',
      sku_id: 'id',
      update_time: 'seconds',
    },
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 24,
    event: 'fbt-inventory-update',
    subject: 'seller_open_id',
    ids: ['goods_id'],
    fields: {
      goods_id: 'id',
      sku_id: 'id',
      'fbt_warehouse_inventory[].fbt_warehouse_id': 'id',
      'fbt_warehouse_inventory[].on_hand_detail.total_quantity': 'count',
      'fbt_warehouse_inventory[].on_hand_detail.reserved_quantity': 'count',
      'fbt_warehouse_inventory[].on_hand_detail.available_quantity': 'count',
      update_time: 'seconds',
    },
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 25,
    event: 'opportunity-matching-status-change',
    subject: 'shop_id',
    ids: ['external_product_id'],
    fields: {
      external_product_id: 'id',
      opportunity_matching_status: 'text',
      'opportunity_ids[]': 'id',
      opportunity_matching_end_time: 'seconds',
      update_time: 'seconds',
    },
    markets: 'a limited set of developers',
    confidence: 'documented',
  },
  {
    type: 27,
    event: 'inventory-status-change',
    subject: 'shop_id',
    ids: ['product_id', 'sku_id'],
    fields: {
      product_id: 'id',
      sku_id: 'id',
      'trigger_reason.alert_type': 'text',
      'trigger_reason.lead_days': 'count',
      'trigger_reason.low_stock_threshold': 'count',
      current_inventory_status: 'text',
      'inventory_distribution.total_quantity': 'count',
      'inventory_distribution.available_quantity': 'count',
      'inventory_distribution.creator_reserved_quantity': 'count',
      'inventory_distribution.campaign_reserved_quantity': 'count',
      'inventory_distribution.committed_quantity': 'count',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 33,
    event: 'new-message-listener',
    eventType: 'NEW_MESSAGE_LISTENER',
    subject: 'shop_id',
    ids: ['message_id', 'conversation_id'],
    fields: {
      index: 'text',
      message_id: 'id',
      conversation_id: 'id',
      msg_type: 'text',
      content: 'text',
      create_time: 'text',
      'sender.sender_im_user_id': 'id',
    },
    labels: [
      { path: 'content', label: 'buyer.chat' },
      { path: 'sender.sender_im_user_id', label: 'buyer.im_id' },
      { path: 'sender.im_user_id', label: 'buyer.im_id' },
      { path: 'sender.nickname', label: 'buyer.nickname' },
      { path: 'sender.avatar', label: 'buyer.avatar' },
    ],
    confidence: 'documented',
  },
  {
    type: 35,
    event: 'tokopedia-mirror-status-change',
    subject: 'seller_open_id',
    ids: ['tts_shop_id'],
    fields: {
      tts_shop_id: 'id',
      update_time: 'seconds',
      mirror_status: 'text',
    },
    markets: 'Indonesia',
    confidence: 'documented',
  },
  {
    type: 36,
    event: 'invoice-status-change',
    eventType: 'INVOICE_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['package_id'],
    fields: {
      package_id: 'id',
      'order_ids[]': 'id',
      invoice_status: 'text',
      invalid_reason: 'text',
    },
    markets: 'Brazil',
    confidence: 'documented',
  },
  {
    type: 37,
    event: 'product-audit-status-change',
    eventType: 'PRODUCT_AUDIT_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    fields: {
      product_id: 'id',
      'audit.status': 'text',
      'audit.pre_approved_reasons[]': 'text',
      'integrated_platform_statuses.platform': 'text',
      'integrated_platform_statuses.status': 'text',
      update_time: 'seconds',
    },
    confidence: 'documented',
  },
  {
    type: 38,
    event: 'strikethrough-price-expired',
    subject: 'shop_id',
    ids: ['product_id', 'sku_id'],
    fields: {
      product_id: 'id',
      sku_id: 'id',
    },
    confidence: 'documented',
  },
  {
    type: 39,
    event: 'activity-status-change',
    subject: 'shop_id',
    ids: ['activity_id'],
    fields: {
      activity_id: 'id',
      update_time: 'seconds',
      activity_type: 'text',
      product_level: 'text',
      status: 'text',
    },
    markets: 'everywhere; flash sales in Southeast Asia only',
    confidence: 'documented',
  },
  {
    type: 42,
    event: 'combined-listing-change',
    subject: 'shop_id',
    ids: ['combined_listing_id'],
    fields: {
      combined_listing_id: 'id',
      'products[].id': 'id',
      status: 'text',
      change_type: 'text',
      'added_product_ids[]': 'id',
      'removed_product_ids[]': 'id',
    },
    confidence: 'documented',
  },
  {
    type: 46,
    event: 'image-translation-completed',
    subject: 'shop_id',
    ids: [],
    fields: {
      'translation_task.id': 'id',
      'translation_task.status': 'text',
      'translation_task.fail_reason': 'text',
      'translation_task.target_language': 'text',
      'translation_task.original_image.uri': 'text',
      'translation_task.original_image.url': 'text',
      'translation_task.translated_image.uri': 'text',
      'translation_task.translated_image.url': 'text',
    },
    markets: 'sellers across the EU',
    confidence: 'documented',
  },
  {
    type: 51,
    event: 'global-replication-status-change',
    subject: 'shop_id',
    ids: ['source_product_id'],
    fields: {
      source_product_id: 'id',
      'replicated_product.product_id': 'id',
      'replicated_product.region': 'text',
      'replicated_product.result': 'text',
      'replicated_product.fail_reasons[].message': 'text',
    },
    markets: 'cross-border sellers',
    confidence: 'documented',
  },
  {
    type: 52,
    event: 'global-listing-method-change',
    subject: 'seller_open_id',
    ids: ['global_product_id'],
    fields: {
      global_product_id: 'id',
      'local_product_id[]': 'id',
      listing_method: 'text',
    },
    markets: 'cross-border sellers',
    confidence: 'documented',
  },
  {
    type: 55,
    event: 'video-precheck-result',
    subject: 'creator_open_id',
    ids: ['precheck_task_id'],
    fields: {
      precheck_task_id: 'id',
      result: 'text',
      'issues[].risk': 'text',
      'issues[].suggestion': 'text',
    },
    confidence: 'documented',
  },
  {
    type: 64,
    event: 'aftersales-request',
    subject: 'shop_id',
    ids: [],
    fields: undefined,
    confidence: 'once',
  },
  {
    type: 65,
    event: 'rma',
    subject: 'shop_id',
    ids: [],
    fields: undefined,
    confidence: 'once',
  },
  {
    type: 67,
    event: 'aftersales-refund',
    subject: 'shop_id',
    ids: [],
    fields: undefined,
    confidence: 'once',
  },
  {
    type: 68,
    event: 'inventory-update',
    subject: 'shop_id',
    ids: [],
    fields: undefined,
    confidence: 'once',
  },
] as const satisfies readonly WebhookFact[];
