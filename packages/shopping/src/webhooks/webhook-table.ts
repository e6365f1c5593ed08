import type { Confidence, FieldLabel } from '@twinshore/core';

/**
 * What is known of one kind of notification.
 *
 * @public
 */
export interface WebhookFact {
  /** The number in the envelope. */
  readonly type: number;
  /** The name the platform's documentation gives it. */
  readonly event: string;
  /** The name under which it is subscribed per shop, where one is published. */
  readonly eventType?: string;
  /** Whom it is about: the property of the envelope that holds the id. */
  readonly subject: 'shop_id' | 'seller_open_id' | 'creator_open_id';
  /** The properties of its data that are ids and always there. They are given as text, also where numbers are sent. */
  readonly ids: readonly string[];
  /** Personal data in it. */
  readonly labels?: readonly FieldLabel[];
  /** Where it is sent, when that is not everywhere. */
  readonly markets?: string;
  readonly confidence: Confidence;
}

/**
 * Every notification whose data is documented. Types 2, 64, 65, 67 and 68 exist as well, but nothing says what they
 * carry.
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
    confidence: 'documented',
  },
  {
    type: 3,
    event: 'recipient-address-update',
    eventType: 'RECIPIENT_ADDRESS_UPDATE',
    subject: 'shop_id',
    ids: ['order_id'],
    confidence: 'documented',
  },
  {
    type: 4,
    event: 'package-update',
    eventType: 'PACKAGE_UPDATE',
    subject: 'shop_id',
    ids: [],
    confidence: 'documented',
  },
  {
    type: 5,
    event: 'product-status-change',
    eventType: 'PRODUCT_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    confidence: 'documented',
  },
  {
    type: 6,
    event: 'seller-deauthorization',
    eventType: 'SELLER_DEAUTHORIZATION',
    subject: 'shop_id',
    ids: [],
    confidence: 'documented',
  },
  {
    type: 7,
    event: 'upcoming-authorization-expiration',
    eventType: 'UPCOMING_AUTHORIZATION_EXPIRATION',
    subject: 'shop_id',
    ids: [],
    confidence: 'documented',
  },
  {
    type: 11,
    event: 'cancellation-status-change',
    eventType: 'CANCELLATION_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['order_id', 'cancel_id'],
    confidence: 'documented',
  },
  {
    type: 12,
    event: 'return-status-change',
    eventType: 'RETURN_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['order_id', 'return_id'],
    confidence: 'documented',
  },
  {
    type: 13,
    event: 'new-conversation',
    eventType: 'NEW_CONVERSATION',
    subject: 'shop_id',
    ids: ['conversation_id'],
    confidence: 'documented',
  },
  {
    type: 14,
    event: 'new-message',
    eventType: 'NEW_MESSAGE',
    subject: 'shop_id',
    ids: ['message_id', 'conversation_id'],
    labels: [
      { path: 'content', label: 'buyer.chat' },
      { path: 'sender.im_user_id', label: 'buyer.im_id' },
    ],
    confidence: 'documented',
  },
  {
    type: 15,
    event: 'product-information-change',
    eventType: 'PRODUCT_INFORMATION_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    confidence: 'documented',
  },
  {
    type: 16,
    event: 'product-creation',
    eventType: 'PRODUCT_CREATION',
    subject: 'shop_id',
    ids: ['product_id'],
    confidence: 'documented',
  },
  {
    type: 17,
    event: 'shoppable-content-posting',
    subject: 'creator_open_id',
    ids: ['product_id'],
    confidence: 'documented',
  },
  {
    type: 18,
    event: 'product-category-change',
    eventType: 'PRODUCT_CATEGORY_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    confidence: 'documented',
  },
  {
    type: 19,
    event: 'size-chart-change',
    subject: 'seller_open_id',
    ids: ['size_chart_template_id'],
    confidence: 'documented',
  },
  {
    type: 20,
    event: 'creator-deauthorization',
    subject: 'creator_open_id',
    ids: [],
    confidence: 'documented',
  },
  {
    type: 21,
    event: 'inbound-fbt-order-status-change',
    subject: 'seller_open_id',
    ids: ['inbound_order_id'],
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 22,
    event: 'fbt-merchant-onboarding',
    subject: 'seller_open_id',
    ids: [],
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 23,
    event: 'goods-match',
    subject: 'seller_open_id',
    ids: ['goods_id'],
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 24,
    event: 'fbt-inventory-update',
    subject: 'seller_open_id',
    ids: ['goods_id'],
    markets: 'markets where TikTok fulfills',
    confidence: 'documented',
  },
  {
    type: 25,
    event: 'opportunity-matching-status-change',
    subject: 'shop_id',
    ids: ['external_product_id'],
    markets: 'a limited set of developers',
    confidence: 'documented',
  },
  {
    type: 27,
    event: 'inventory-status-change',
    subject: 'shop_id',
    ids: ['product_id', 'sku_id'],
    confidence: 'documented',
  },
  {
    type: 33,
    event: 'new-message-listener',
    eventType: 'NEW_MESSAGE_LISTENER',
    subject: 'shop_id',
    ids: ['message_id', 'conversation_id'],
    labels: [
      { path: 'content', label: 'buyer.chat' },
      { path: 'sender.sender_im_user_id', label: 'buyer.im_id' },
    ],
    confidence: 'documented',
  },
  {
    type: 35,
    event: 'tokopedia-mirror-status-change',
    subject: 'seller_open_id',
    ids: ['tts_shop_id'],
    markets: 'Indonesia',
    confidence: 'documented',
  },
  {
    type: 36,
    event: 'invoice-status-change',
    eventType: 'INVOICE_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['package_id'],
    markets: 'Brazil',
    confidence: 'documented',
  },
  {
    type: 37,
    event: 'product-audit-status-change',
    eventType: 'PRODUCT_AUDIT_STATUS_CHANGE',
    subject: 'shop_id',
    ids: ['product_id'],
    confidence: 'documented',
  },
  {
    type: 38,
    event: 'strikethrough-price-expired',
    subject: 'shop_id',
    ids: ['product_id', 'sku_id'],
    confidence: 'documented',
  },
  {
    type: 39,
    event: 'activity-status-change',
    subject: 'shop_id',
    ids: ['activity_id'],
    markets: 'everywhere; flash sales in Southeast Asia only',
    confidence: 'documented',
  },
  {
    type: 42,
    event: 'combined-listing-change',
    subject: 'shop_id',
    ids: ['combined_listing_id'],
    confidence: 'documented',
  },
  {
    type: 46,
    event: 'image-translation-completed',
    subject: 'shop_id',
    ids: [],
    markets: 'sellers across the EU',
    confidence: 'documented',
  },
  {
    type: 51,
    event: 'global-replication-status-change',
    subject: 'shop_id',
    ids: ['source_product_id'],
    markets: 'cross-border sellers',
    confidence: 'documented',
  },
  {
    type: 52,
    event: 'global-listing-method-change',
    subject: 'seller_open_id',
    ids: ['global_product_id'],
    markets: 'cross-border sellers',
    confidence: 'documented',
  },
  {
    type: 55,
    event: 'video-precheck-result',
    subject: 'creator_open_id',
    ids: ['precheck_task_id'],
    confidence: 'documented',
  },
] as const satisfies readonly WebhookFact[];
