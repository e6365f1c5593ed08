import type { WebhookSample } from './webhook-sample.ts';

const FBT_WAREHOUSE = '7399283746501938277';

/**
 * A believable payload for every kind of webhook whose fields are documented, by its number. Oddities of the
 * official samples are kept: one list is a text, one field has another name than in the table.
 */
export const WEBHOOK_SAMPLES: Readonly<
  Record<number, (sample: WebhookSample) => Readonly<Record<string, unknown>>>
> = {
  1: ({ orderId, now }) => ({
    order_id: orderId,
    order_status: 'AWAITING_SHIPMENT',
    is_on_hold_order: false,
    update_time: now,
  }),
  3: ({ orderId, now }) => ({ order_id: orderId, update_time: now }),
  4: ({ orderId, packageId, now }) => ({
    sc_type: 'SPLIT',
    role_type: 'SELLER',
    package_list: [{ package_id: packageId, order_id_list: [orderId] }],
    update_time: now,
  }),
  5: ({ productId, now }) => ({
    product_id: productId,
    status: 'PLATFORM_DEACTIVATED',
    suspended_reason: 'Missing safety warning',
    update_time: now,
  }),
  6: () => ({ message: 'The seller removed the app.' }),
  7: ({ now }) => ({
    message: 'The authorization ends soon.',
    expiration_time: String(now + 30 * 24 * 3600),
  }),
  11: ({ orderId, otherId, now }) => ({
    order_id: orderId,
    cancellations_role: 'BUYER',
    cancel_status: 'CANCELLATION_REQUEST_PENDING',
    cancel_id: otherId,
    create_time: now,
  }),
  12: ({ orderId, otherId, now }) => ({
    order_id: orderId,
    return_role: 'BUYER',
    return_type: 'RETURN_AND_REFUND',
    return_status: 'RETURN_OR_REFUND_REQUEST_PENDING',
    return_id: otherId,
    create_time: now,
    update_time: now,
  }),
  13: ({ conversationId, now }) => ({ conversation_id: conversationId, create_time: now }),
  14: ({ conversationId, otherId, userId, now }) => ({
    message_id: otherId,
    index: '1700000000000001',
    conversation_id: conversationId,
    type: 'TEXT',
    content: '{"content":"Is it in stock?"}',
    create_time: now,
    is_visible: true,
    sender: { im_user_id: userId, role: 'BUYER' },
  }),
  15: ({ productId, now }) => ({
    product_id: productId,
    change_source: 'SELLER_CENTER',
    changed_fields: ['title', 'price'],
    update_time: now,
  }),
  16: ({ productId, now }) => ({
    product_id: productId,
    product_types: ['COMBINED_PRODUCT'],
    update_time: now,
  }),
  17: ({ productId, otherId }) => ({
    product_id: productId,
    event: { type: 'POSTED', scene: 'VIDEO', content_id: otherId },
  }),
  18: ({ productId, now }) => ({
    product_id: productId,
    previous_category_id: '600001',
    current_category_id: '600003',
    update_time: now,
  }),
  19: ({ otherId, now }) => ({
    size_chart_template_id: otherId,
    size_chart_template_name: 'Gloves',
    event_type: 'UPDATE',
    update_time: now,
  }),
  20: ({ now }) => ({ cancel_time: String(now) }),
  21: ({ otherId, now }) => ({ inbound_order_id: otherId, order_status: 'RECEIVED', update_time: now }),
  22: ({ market, now }) => ({ onboarded_regions: [{ region_code: market }], update_time: now }),
  23: ({ productId, skuId, otherId, now }) => ({
    match_type: 'MATCH',
    product_type: 'NORMAL',
    goods_id: otherId,
    product_id: productId,
    sku_id: skuId,
    update_time: now,
  }),
  24: ({ skuId, otherId, now }) => ({
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
  25: ({ otherId, now }) => ({
    external_product_id: 'external-1',
    opportunity_matching_status: 'MATCHED',
    opportunity_ids: [otherId],
    opportunity_matching_end_time: now + 3600,
    update_time: now,
  }),
  27: ({ productId, skuId, now }) => ({
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
  33: ({ conversationId, otherId, userId, now }) => ({
    index: '1700000000000001',
    message_id: otherId,
    conversation_id: conversationId,
    msg_type: 'TEXT',
    content: '{"content":"Shall we work together?"}',
    create_time: String(now),
    sender: { sender_im_user_id: userId },
  }),
  35: ({ shopId, now }) => ({ tts_shop_id: shopId, update_time: now, mirror_status: 'SUCCESS' }),
  36: ({ packageId, orderId }) => ({
    package_id: packageId,
    order_ids: [orderId],
    invoice_status: 'INVALID',
    invalid_reason: 'The invoice cannot be read',
  }),
  37: ({ productId, now }) => ({
    product_id: productId,
    audit: { status: 'PRE_APPROVED', pre_approved_reason: 'KYC_PENDING' },
    integrated_platform_statuses: { platform: 'TIKTOK_SHOP', status: 'PENDING' },
    update_time: now,
  }),
  38: ({ productId, skuId }) => ({ product_id: productId, sku_id: skuId }),
  39: ({ otherId, now }) => ({
    activity_id: otherId,
    update_time: now,
    activity_type: 'DIRECT_DISCOUNT',
    product_level: 'PRODUCT',
    status: 'ONGOING',
  }),
  42: ({ productId, otherId }) => ({
    combined_listing_id: otherId,
    products: [{ id: productId }],
    status: 'ACTIVE',
    change_type: 'ADD',
    added_product_ids: [productId],
    removed_product_ids: [],
  }),
  46: ({ otherId }) => ({
    translation_task: {
      id: otherId,
      status: 'SUCCESS',
      target_lang: 'de-DE',
      original_image: { uri: 'tos-image/original', url: 'https://p16-images.example/original.webp' },
      translated_image: { uri: 'tos-image/translated', url: 'https://p16-images.example/translated.webp' },
    },
  }),
  51: ({ productId, otherId, market }) => ({
    source_product_id: productId,
    replicated_product: {
      product_id: otherId,
      region: market,
      result: 'FAIL',
      fail_reasons: [{ message: 'The category is closed in this market' }],
    },
  }),
  52: ({ productId, otherId }) => ({
    global_product_id: otherId,
    local_product_id: [productId],
    listing_method: 'SYNC',
  }),
  55: ({ otherId }) => ({
    precheck_task_id: otherId,
    result: 'REJECTED',
    issues: [{ risk: 'Unclear price', suggestion: 'Show the price' }],
  }),
};
