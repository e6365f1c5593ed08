/**
 * One body per documented kind, with the oddities of the platform's samples and values of our own. Text and not
 * objects: ids are sent as numbers above 2^53.
 */
export const SAMPLE_DATA: Readonly<Record<number, string>> = {
  1: '{"order_id":"576486316948490001","order_status":"CANCEL","is_on_hold_order":false,"update_time":1764000000}',
  3: '{"order_id":576486316948490002,"update_time":1764000001}',
  4: '{"sc_type":"SPLIT","role_type":"SELLER","package_list":[{"package_id":1153132168123859123,"order_id_list":[576486316948490003,"576486316948490004"]}],"update_time":1764000002}',
  5: '{"product_id":1729592969712207001,"status":"PLATFORM_DEACTIVATED","suspended_reason":"Missing warning","update_time":1764000003}',
  6: '{"message":"The seller removed the app."}',
  7: '{"message":"The authorization ends soon.","expiration_time":1766592000}',
  11: '{"order_id":"576486316948490005","cancellations_role":"BUYER","cancel_status":"CANCELLATION_REQUEST_CANCEL","cancel_id":4035318504086604201,"create_time":1764000004}',
  12: '{"order_id":"576486316948490006","return_role":"BUYER","return_type":"RETURN_AND_REFUND","return_status":"REFUND_OR_RETURN_REQUEST_CANCELLED","return_id":"4035318504086604202","create_time":1764000005,"update_time":"1764000006"}',
  13: '{"conversation_id":"7494560109732334261","create_time":1764000007}',
  14: '{"message_id":"7494560109732334262","index":1700000000000001,"conversation_id":"7494560109732334263","type":"TEXT","content":"{\\"content\\":\\"Is it in stock?\\"}","create_time":1764000008,"is_visible":true,"sender":{"im_user_id":7494560109732334264,"role":"BUYER"}}',
  15: '{"product_id":"1729592969712207002","change_source":"SELLER_CENTER","changed_fields":["title","price"],"update_time":1764000009}',
  16: '{"product_id":1729592969712207003,"product_types":["COMBINED_PRODUCT"],"update_time":1764000010}',
  17: '{"product_id":"1729592969712207004","event":{"type":"POSTED","scene":"VIDEO","content_id":7494560109732334265}}',
  18: '{"product_id":"1729592969712207005","previous_category_id":600001,"current_category_id":"600003","update_time":1764000011}',
  19: '{"size_chart_template_id":"7494560109732334266","size_chart_template_name":"Gloves","event_type":"UPDATE","update_time":1764000012}',
  20: '{"cancel_time":"1764000013"}',
  21: '{"inbound_order_id":"7494560109732334267","order_status":"RECEIVED","update_time":1764000014}',
  22: '{"onboarded_regions":[{"region_code":"US"},{"region_code":"GB"}],"update_time":1764000015}',
  23: '{"match_type":"MATCH","product_type":"NORMAL","goods_id":"7494560109732334268","product_id":"1729592969712207006","sku_id":1729592969712207007,"update_time":1764000016}',
  24: '{"goods_id":"7494560109732334269","sku_id":"1729592969712207008","fbt_warehouse_inventory":[{"fbt_warehouse_id":7399283746501938277,"on_hand_detail":{"total_quantity":40,"reserved_quantity":3,"available_quantity":"37"}}],"update_time":1764000017}',
  25: '{"external_product_id":"external-1","opportunity_matching_status":"MATCHED","opportunity_ids":[7494560109732334270],"opportunity_matching_end_time":1764003600,"update_time":1764000018}',
  27: '{"product_id":"1729592969712207009","sku_id":"1729592969712207010","trigger_reason":{"alert_type":"LOW_STOCK","lead_days":7,"low_stock_threshold":10},"current_inventory_status":"LOW_STOCK","inventory_distribution":{"total_quantity":9,"available_quantity":6,"creator_reserved_quantity":1,"campaign_reserved_quantity":1,"committed_quantity":1},"update_time":1764000019}',
  33: '{"index":"1700000000000002","message_id":"7494560109732334271","conversation_id":"7494560109732334272","msg_type":"TEXT","content":"{\\"content\\":\\"Shall we work together?\\"}","create_time":1764000020,"sender":{"sender_im_user_id":"7494560109732334273"}}',
  35: '{"tts_shop_id":7494049642642441622,"update_time":1764000021,"mirror_status":"SUCCESS"}',
  36: '{"package_id":"1153132168123859124","order_ids":[576486316948490007],"invoice_status":"INVALID","invalid_reason":"It cannot be read"}',
  37: '{"product_id":1729592969712207011,"audit":{"status":"PRE_APPROVED","pre_approved_reason":"KYC_PENDING"},"integrated_platform_statuses":{"platform":"TIKTOK_SHOP","status":"PENDING"},"update_time":1764000022}',
  38: '{"product_id":"1729592969712207012","sku_id":"1729592969712207013"}',
  39: '{"activity_id":"7494560109732334274","update_time":1764000023,"activity_type":"DIRECT_DISCOUNT","product_level":"PRODUCT","status":"ONGOING"}',
  42: '{"combined_listing_id":"7494560109732334275","products":[{"id":1729592969712207014}],"status":"ACTIVE","change_type":"ADD","added_product_ids":["1729592969712207014"],"removed_product_ids":[1729592969712207015]}',
  46: '{"translation_task":{"id":"7494560109732334276","status":"SUCCESS","fail_reason":"","target_lang":"de-DE","original_image":{"uri":"tos/original","url":"https://images.example/original.webp"},"translated_image":{"uri":"tos/translated","url":"https://images.example/translated.webp"}}}',
  51: '{"source_product_id":"1729592969712207016","replicated_product":{"product_id":1729592969712207017,"region":"MY","result":"FAIL","fail_reasons":[{"message":"The category is closed there"}]}}',
  52: '{"global_product_id":"1729592969712207018","local_product_id":"1729592969712207019","listing_method":"SYNC"}',
  55: '{"precheck_task_id":"7494560109732334277","result":"REJECTED","issues":[{"risk":"Unclear price","suggestion":"Show the price"}]}',
};

/** What changes between what is sent above and what is given: paths to values as they are given. */
export const GIVEN: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  1: { order_status: 'CANCELLED' },
  3: { order_id: '576486316948490002' },
  4: {
    'package_list.0.package_id': '1153132168123859123',
    'package_list.0.order_id_list': ['576486316948490003', '576486316948490004'],
  },
  5: { product_id: '1729592969712207001' },
  7: { expiration_time: '1766592000' },
  11: { cancel_status: 'CANCELLATION_REQUEST_CANCELLED', cancel_id: '4035318504086604201' },
  12: { return_status: 'RETURN_OR_REFUND_REQUEST_CANCEL', update_time: 1764000006 },
  14: {
    index: '1700000000000001',
    content: '{"content":"Is it in stock?"}',
    'sender.im_user_id': '7494560109732334264',
  },
  16: { product_id: '1729592969712207003' },
  17: { 'event.content_id': '7494560109732334265' },
  18: { previous_category_id: '600001' },
  23: { sku_id: '1729592969712207007' },
  24: {
    'fbt_warehouse_inventory.0.fbt_warehouse_id': '7399283746501938277',
    'fbt_warehouse_inventory.0.on_hand_detail.available_quantity': 37,
  },
  25: { opportunity_ids: ['7494560109732334270'] },
  33: { create_time: '1764000020' },
  35: { tts_shop_id: '7494049642642441622' },
  36: { order_ids: ['576486316948490007'] },
  37: {
    product_id: '1729592969712207011',
    'audit.pre_approved_reasons': ['KYC_PENDING'],
    'audit.pre_approved_reason': undefined,
  },
  42: { 'products.0.id': '1729592969712207014', removed_product_ids: ['1729592969712207015'] },
  46: { 'translation_task.target_language': 'de-DE', 'translation_task.target_lang': undefined },
  51: { 'replicated_product.product_id': '1729592969712207017' },
  52: { local_product_id: ['1729592969712207019'] },
};

/** What was spelled differently, as `raw` tells it. */
export const RAW: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  1: { order_status: 'CANCEL' },
  11: { cancel_status: 'CANCELLATION_REQUEST_CANCEL' },
  12: { return_status: 'REFUND_OR_RETURN_REQUEST_CANCELLED' },
  37: { 'audit.pre_approved_reason': 'KYC_PENDING' },
  46: { 'translation_task.target_lang': 'de-DE' },
  52: { local_product_id: '1729592969712207019' },
};
