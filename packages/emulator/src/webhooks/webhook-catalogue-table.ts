import type { WebhookSample } from './webhook-sample.ts';

/** Whom a webhook's envelope names. */
export type WebhookSubject = 'shop_id' | 'seller_open_id' | 'creator_open_id';

/**
 * A kind of webhook.
 */
export interface WebhookKind {
  readonly type: number;
  readonly name: string;
  /** How it is named when a shop registers for it; absent where that is not published. */
  readonly eventType?: string;
  readonly subject: WebhookSubject;
  /** A believable payload. Kinds whose payload is unknown carry nothing. */
  readonly data: (sample: WebhookSample) => Readonly<Record<string, unknown>>;
}

const FBT_WAREHOUSE = '7399283746501938277';

/**
 * Every kind of webhook that is known, with a payload of the documented fields. Oddities of the official samples
 * are kept: some product ids are numbers, one value is spelt two ways, one list is a text.
 */
export const WEBHOOK_CATALOGUE: readonly WebhookKind[] = [
  {
    type: 1,
    name: 'order-status-change',
    eventType: 'ORDER_STATUS_CHANGE',
    subject: 'shop_id',
    data: ({ orderId, now }) => ({
      order_id: orderId,
      order_status: 'AWAITING_SHIPMENT',
      is_on_hold_order: false,
      update_time: now,
    }),
  },
  {
    type: 2,
    name: 'reverse-order-status-change',
    eventType: 'REVERSE_STATUS_UPDATE',
    subject: 'shop_id',
    data: () => ({}),
  },
  {
    type: 3,
    name: 'recipient-address-update',
    eventType: 'RECIPIENT_ADDRESS_UPDATE',
    subject: 'shop_id',
    data: ({ orderId, now }) => ({ order_id: orderId, update_time: now }),
  },
  {
    type: 4,
    name: 'package-update',
    eventType: 'PACKAGE_UPDATE',
    subject: 'shop_id',
    data: ({ orderId, packageId, now }) => ({
      sc_type: 'SPLIT',
      role_type: 'SELLER',
      package_list: [{ package_id: packageId, order_id_list: [orderId] }],
      update_time: now,
    }),
  },
  {
    type: 5,
    name: 'product-status-change',
    eventType: 'PRODUCT_STATUS_CHANGE',
    subject: 'shop_id',
    data: ({ productId, now }) => ({
      product_id: productId,
      status: 'PLATFORM_DEACTIVATED',
      suspended_reason: 'Missing safety warning',
      update_time: now,
    }),
  },
  {
    type: 6,
    name: 'seller-deauthorization',
    eventType: 'SELLER_DEAUTHORIZATION',
    subject: 'shop_id',
    data: () => ({ message: 'The seller removed the app.' }),
  },
  {
    type: 7,
    name: 'upcoming-authorization-expiration',
    eventType: 'UPCOMING_AUTHORIZATION_EXPIRATION',
    subject: 'shop_id',
    data: ({ now }) => ({
      message: 'The authorization ends soon.',
      expiration_time: String(now + 30 * 24 * 3600),
    }),
  },
  {
    type: 11,
    name: 'cancellation-status-change',
    eventType: 'CANCELLATION_STATUS_CHANGE',
    subject: 'shop_id',
    data: ({ orderId, otherId, now }) => ({
      order_id: orderId,
      cancellations_role: 'BUYER',
      cancel_status: 'CANCELLATION_REQUEST_PENDING',
      cancel_id: otherId,
      create_time: now,
    }),
  },
  {
    type: 12,
    name: 'return-status-change',
    eventType: 'RETURN_STATUS_CHANGE',
    subject: 'shop_id',
    data: ({ orderId, otherId, now }) => ({
      order_id: orderId,
      return_role: 'BUYER',
      return_type: 'RETURN_AND_REFUND',
      return_status: 'RETURN_OR_REFUND_REQUEST_PENDING',
      return_id: otherId,
      create_time: now,
      update_time: now,
    }),
  },
  {
    type: 13,
    name: 'new-conversation',
    eventType: 'NEW_CONVERSATION',
    subject: 'shop_id',
    data: ({ conversationId, now }) => ({ conversation_id: conversationId, create_time: now }),
  },
  {
    type: 14,
    name: 'new-message',
    eventType: 'NEW_MESSAGE',
    subject: 'shop_id',
    data: ({ conversationId, otherId, userId, now }) => ({
      message_id: otherId,
      index: '1700000000000001',
      conversation_id: conversationId,
      type: 'TEXT',
      content: '{"content":"Is it in stock?"}',
      create_time: now,
      is_visible: true,
      sender: { im_user_id: userId, role: 'BUYER' },
    }),
  },
  {
    type: 15,
    name: 'product-information-change',
    eventType: 'PRODUCT_INFORMATION_CHANGE',
    subject: 'shop_id',
    data: ({ productId, now }) => ({
      product_id: productId,
      change_source: 'SELLER_CENTER',
      changed_fields: ['title', 'price'],
      update_time: now,
    }),
  },
  {
    type: 16,
    name: 'product-creation',
    eventType: 'PRODUCT_CREATION',
    subject: 'shop_id',
    data: ({ productId, now }) => ({
      product_id: productId,
      product_types: ['COMBINED_PRODUCT'],
      update_time: now,
    }),
  },
  {
    type: 17,
    name: 'shoppable-content-posting',
    subject: 'creator_open_id',
    data: ({ productId, otherId }) => ({
      product_id: productId,
      event: { type: 'POSTED', scene: 'VIDEO', content_id: otherId },
    }),
  },
  {
    type: 18,
    name: 'product-category-change',
    eventType: 'PRODUCT_CATEGORY_CHANGE',
    subject: 'shop_id',
    data: ({ productId, now }) => ({
      product_id: productId,
      previous_category_id: '600001',
      current_category_id: '600003',
      update_time: now,
    }),
  },
  {
    type: 19,
    name: 'size-chart-change',
    subject: 'seller_open_id',
    data: ({ otherId, now }) => ({
      size_chart_template_id: otherId,
      size_chart_template_name: 'Gloves',
      event_type: 'UPDATE',
      update_time: now,
    }),
  },
  {
    type: 20,
    name: 'creator-deauthorization',
    subject: 'creator_open_id',
    data: ({ now }) => ({ cancel_time: String(now) }),
  },
  {
    type: 21,
    name: 'inbound-fbt-order-status-change',
    subject: 'seller_open_id',
    data: ({ otherId, now }) => ({ inbound_order_id: otherId, order_status: 'RECEIVED', update_time: now }),
  },
  {
    type: 22,
    name: 'fbt-merchant-onboarding',
    subject: 'seller_open_id',
    data: ({ market, now }) => ({ onboarded_regions: [{ region_code: market }], update_time: now }),
  },
  {
    type: 23,
    name: 'goods-match',
    subject: 'seller_open_id',
    data: ({ productId, skuId, otherId, now }) => ({
      match_type: 'MATCH',
      product_type: 'NORMAL',
      goods_id: otherId,
      product_id: productId,
      sku_id: skuId,
      update_time: now,
    }),
  },
  {
    type: 24,
    name: 'fbt-inventory-update',
    subject: 'seller_open_id',
    data: ({ skuId, otherId, now }) => ({
      goods_id: otherId,
      sku_id: skuId,
      fbt_warehouse_inventory: [
        {
          fbt_warehouse_id: FBT_WAREHOUSE,
          on_hand_detail: { total_quantity: 40, reserved_quantity: 3, available_quantity: 37 },
        },
      ],
      update_time: now,
    }),
  },
  {
    type: 25,
    name: 'opportunity-matching-status-change',
    subject: 'shop_id',
    data: ({ otherId, now }) => ({
      external_product_id: 'external-1',
      opportunity_matching_status: 'MATCHED',
      opportunity_ids: [otherId],
      opportunity_matching_end_time: now + 3600,
      update_time: now,
    }),
  },
  {
    type: 27,
    name: 'inventory-status-change',
    subject: 'shop_id',
    data: ({ productId, skuId, now }) => ({
      product_id: productId,
      sku_id: skuId,
      trigger_reason: { alert_type: 'LOW_STOCK', lead_days: 7, low_stock_threshold: 10 },
      current_inventory_status: 'LOW_STOCK',
      inventory_distribution: {
        total_quantity: 9,
        available_quantity: 6,
        creator_reserved_quantity: 1,
        campaign_reserved_quantity: 1,
        committed_quantity: 1,
      },
      update_time: now,
    }),
  },
  {
    type: 33,
    name: 'new-message-listener',
    eventType: 'NEW_MESSAGE_LISTENER',
    subject: 'shop_id',
    data: ({ conversationId, otherId, userId, now }) => ({
      index: '1700000000000001',
      message_id: otherId,
      conversation_id: conversationId,
      msg_type: 'TEXT',
      content: '{"content":"Shall we work together?"}',
      create_time: String(now),
      sender: { sender_im_user_id: userId },
    }),
  },
  {
    type: 35,
    name: 'tokopedia-mirror-status-change',
    subject: 'seller_open_id',
    data: ({ shopId, now }) => ({ tts_shop_id: shopId, update_time: now, mirror_status: 'SUCCESS' }),
  },
  {
    type: 36,
    name: 'invoice-status-change',
    eventType: 'INVOICE_STATUS_CHANGE',
    subject: 'shop_id',
    data: ({ packageId, orderId }) => ({
      package_id: packageId,
      order_ids: [orderId],
      invoice_status: 'INVALID',
      invalid_reason: 'The invoice cannot be read',
    }),
  },
  {
    type: 37,
    name: 'product-audit-status-change',
    eventType: 'PRODUCT_AUDIT_STATUS_CHANGE',
    subject: 'shop_id',
    data: ({ productId, now }) => ({
      product_id: productId,
      audit: { status: 'PRE_APPROVED', pre_approved_reason: 'KYC_PENDING' },
      integrated_platform_statuses: { platform: 'TIKTOK_SHOP', status: 'PENDING' },
      update_time: now,
    }),
  },
  {
    type: 38,
    name: 'strikethrough-price-expired',
    subject: 'shop_id',
    data: ({ productId, skuId }) => ({ product_id: productId, sku_id: skuId }),
  },
  {
    type: 39,
    name: 'activity-status-change',
    subject: 'shop_id',
    data: ({ otherId, now }) => ({
      activity_id: otherId,
      update_time: now,
      activity_type: 'DIRECT_DISCOUNT',
      product_level: 'PRODUCT',
      status: 'ONGOING',
    }),
  },
  {
    type: 42,
    name: 'combined-listing-change',
    subject: 'shop_id',
    data: ({ productId, otherId }) => ({
      combined_listing_id: otherId,
      products: [{ id: productId }],
      status: 'ACTIVE',
      change_type: 'ADD',
      added_product_ids: [productId],
      removed_product_ids: [],
    }),
  },
  {
    type: 46,
    name: 'image-translation-completed',
    subject: 'shop_id',
    data: ({ otherId }) => ({
      translation_task: {
        id: otherId,
        status: 'SUCCESS',
        target_lang: 'de-DE',
        original_image: { uri: 'tos-image/original', url: 'https://p16-images.example/original.webp' },
        translated_image: { uri: 'tos-image/translated', url: 'https://p16-images.example/translated.webp' },
      },
    }),
  },
  {
    type: 51,
    name: 'global-replication-status-change',
    subject: 'shop_id',
    data: ({ productId, otherId, market }) => ({
      source_product_id: productId,
      replicated_product: {
        product_id: otherId,
        region: market,
        result: 'FAIL',
        fail_reasons: [{ message: 'The category is closed in this market' }],
      },
    }),
  },
  {
    type: 52,
    name: 'global-listing-method-change',
    subject: 'seller_open_id',
    data: ({ productId, otherId }) => ({
      global_product_id: otherId,
      local_product_id: [productId],
      listing_method: 'SYNC',
    }),
  },
  {
    type: 55,
    name: 'video-precheck-result',
    subject: 'creator_open_id',
    data: ({ otherId }) => ({
      precheck_task_id: otherId,
      result: 'REJECTED',
      issues: [{ risk: 'Unclear price', suggestion: 'Show the price' }],
    }),
  },
  { type: 64, name: 'aftersales-request', subject: 'shop_id', data: () => ({}) },
  { type: 65, name: 'rma', subject: 'shop_id', data: () => ({}) },
  { type: 67, name: 'aftersales-refund', subject: 'shop_id', data: () => ({}) },
  { type: 68, name: 'inventory-update', subject: 'shop_id', data: () => ({}) },
];

/** Finds a kind by its number, its name or its event type. */
export function webhookKind(wanted: string | number): WebhookKind | undefined {
  const text = String(wanted);
  return WEBHOOK_CATALOGUE.find(
    ({ type, name, eventType }) => String(type) === text || name === text || eventType === text,
  );
}
