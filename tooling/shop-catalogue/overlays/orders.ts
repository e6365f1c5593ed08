import type { AreaOverlay } from '../model/overlay.ts';

const ORDER_STATUSES = [
  'UNPAID',
  'ON_HOLD',
  'AWAITING_SHIPMENT',
  'PARTIALLY_SHIPPING',
  'AWAITING_COLLECTION',
  'IN_TRANSIT',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
] as const;

const EXTERNAL_PLATFORMS = [
  'SHOPIFY',
  'WOOCOMMERCE',
  'BIGCOMMERCE',
  'MAGENTO',
  'SALESFORCE_COMMERCE_CLOUD',
  'CHANNEL_ADVISOR',
  'AMAZON',
  'ORDER_MANAGEMENT_SYSTEM',
  'WAREHOUSE_MANAGEMENT_SYSTEM',
  'ERP_SYSTEM',
] as const;

/** What every operation that gives orders shares, privileged ones included. */
const EVERY_ORDER = {
  'orders[].id': { required: true },
  'orders[].status': {
    required: true,
    only: 'both',
    values: ORDER_STATUSES,
    note: '`ON_HOLD` is the first hour after payment, in which the buyer may still cancel and the address is hidden; not every market passes through it. Webhooks write `CANCEL` where this says `CANCELLED`.',
  },
  'orders[].recipient_address': {
    label: 'buyer.address',
    routing: {
      property: 'recipient_address_routing',
      keep: ['region_code', 'district_info[address_level=L0|L1]'],
    },
    note: 'Absent while the order is `UNPAID` or `ON_HOLD`. Parts are masked, depending on market, status and who ships; in the US in more cases than elsewhere.',
  },
  'orders[].recipient_address.district_info[].address_level': {
    note: '`L0` to `L4`. In the US: L0 country, L1 state, L2 county, L3 city.',
  },
  'orders[].recipient_address.district_info[].address_level_name': {
    note: 'What the level is called, such as `State`.',
  },
  'orders[].recipient_address.district_info[].address_name': { note: 'The name of the area.' },
  'orders[].recipient_address.phone_number': {
    note: 'Masked when TikTok ships, such as `(+1)213-***-1234`.',
  },
  'orders[].recipient_address.region_code': { note: 'The market the parcel goes to.' },
  'orders[].recipient_address.delivery_preferences': {
    only: 'us',
    note: 'What the buyer said about the delivery. US only.',
  },
  'orders[].recipient_address.address_line3': { only: 'global', note: 'Brazil only.' },
  'orders[].recipient_address.address_line4': { only: 'global', note: 'Brazil only.' },
  'orders[].buyer_email': {
    label: 'buyer.email',
    note: "A relay address of the platform, not the buyer's own.",
  },
  'orders[].buyer_message': { label: 'buyer.message' },
  'orders[].user_id': {
    label: 'buyer.id',
    note: 'Compare and count buyers by its `pseudonym()`.',
  },
  'orders[].cpf': { only: 'global', label: 'buyer.tax_id', note: "The buyer's tax number. Brazil only." },
  'orders[].need_upload_invoice': {
    only: 'global',
    values: ['UNKNOWN', 'NEED_INVOICE', 'NO_NEED', 'INVOICE_UPLOADED', 'INVOICE_PROCESSING'],
    note: 'Brazil only.',
  },
  'orders[].is_buyer_request_cancel': { note: 'Whether the buyer asks to cancel.' },
  'orders[].is_cod': { note: 'Whether the buyer pays on delivery.' },
  'orders[].is_on_hold_order': { note: 'Whether the order is, was or will be `ON_HOLD`.' },
  'orders[].rts_sla_time': { note: 'When it has to be shipped at the latest.' },
  'orders[].rts_time': { note: 'When the seller shipped it.' },
  'orders[].shipping_type': {
    note: 'Who ships: `TIKTOK`, with a label of the platform, or the `SELLER`.',
  },
  'orders[].payment.original_total_product_price': { note: 'Before tax in the US.' },
  'orders[].payment.shipping_fee': { note: 'Before tax in the US.' },
  'orders[].payment.sub_total': { note: 'Before tax in the US.' },
  'orders[].payment.tax': { only: 'both', note: 'US and cross-border shops only.' },
  'orders[].payment.retail_delivery_fee': { only: 'us', note: "Colorado's fee. US only." },
  'orders[].payment.small_order_fee': { only: 'global', note: 'Thailand only.' },
  'orders[].line_items[].id': { required: true },
  'orders[].line_items[].combined_listing_skus': { note: 'The SKUs that a virtual bundle is made of.' },
  'orders[].line_items[].item_tax': {
    note: 'The taxes on the unit. The only documented type is `SALES_TAX`, of the US.',
  },
  'orders[].line_items[].package_id': {
    note: 'In the US, and for local shops in the UK, absent until the item was shipped.',
  },
  'orders[].line_items[].retail_delivery_fee': { only: 'us', note: "Colorado's fee. US only." },
  'orders[].line_items[].rts_time': { note: 'When the seller shipped it.' },
  'orders[].line_items[].sku_image': { note: 'Address of an image.' },
  'orders[].line_items[].small_order_fee': { only: 'global', note: 'Thailand only.' },
} as const;

/** What order search and both versions of order detail share. */
const ORDER = {
  ...EVERY_ORDER,
  'orders[].buyer_avatar': { label: 'buyer.avatar' },
  'orders[].buyer_nickname': { label: 'buyer.nickname' },
  'orders[].cpf_name': {
    only: 'global',
    label: 'buyer.tax_name',
    note: 'The name that belongs to the tax number. Brazil only.',
  },
  'orders[].auto_combine_group_id': {
    note: 'Orders of one buyer in a LIVE session that may be shipped together.',
  },
  'orders[].commerce_platform': { only: 'global', note: 'Indonesia only.' },
  'orders[].consultation_id': { note: 'Of an ePharmacy consultation.' },
  'orders[].exchange_source_order_id': { only: 'both', note: 'US and UK only.' },
  'orders[].is_exchange_order': { only: 'both', note: 'US and UK only.' },
  'orders[].fast_delivery_program': { only: 'us', note: 'Such as `3_DAY_DELIVERY`. US only.' },
  'orders[].fast_dispatch_sla_time': { only: 'global', note: 'Thailand and Philippines only.' },
  'orders[].handling_duration': {
    note: 'How long the seller may take, for orders that are made or restocked first.',
  },
  'orders[].is_subscription_order': {
    type: 'flag',
    only: 'us',
    note: 'US only, announced for April 2026; its type is inferred.',
    reason: 'Announced after the snapshot.',
  },
  'orders[].order_rights': {
    only: 'global',
    note: '1: shipping fee reimbursement, 2: Horizon+. Southeast Asia only.',
  },
  'orders[].pick_up_cut_off_time': { only: 'global', note: 'Southeast Asia only.' },
  'orders[].release_date': { format: 'seconds' },
  'orders[].recipient_address.first_name_local_script': {
    only: 'global',
    note: 'In katakana. Japan only.',
  },
  'orders[].recipient_address.last_name_local_script': {
    only: 'global',
    note: 'In katakana. Japan only.',
  },
  'orders[].recipient_address.post_town': { only: 'global', note: 'United Kingdom only.' },
  'orders[].payment.buyer_service_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].payment.distance_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].payment.distance_shipping_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].payment.item_insurance_fee': { only: 'both', note: 'US and Indonesia only.' },
  'orders[].payment.item_insurance_tax': { only: 'us', note: 'US only.' },
  'orders[].payment.shipping_insurance_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].line_items[].buyer_service_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].line_items[].distance_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].line_items[].distance_shipping_fee': { only: 'global', note: 'Indonesia only.' },
  'orders[].line_items[].gift_retail_price': { note: 'What a free item would cost; 0 for others.' },
  'orders[].line_items[].is_unboxing_item': {
    only: 'us',
    note: 'A blind box whose content shows later. US only.',
  },
  'orders[].line_items[].pfand_fee': {
    only: 'global',
    note: 'A deposit on the packaging. Germany only.',
  },
  'orders[].line_items[].room_id': {
    type: 'text',
    only: 'us',
    label: 'buyer.live_room',
    note: 'The LIVE room it was bought in. US only, announced for July 2026; its type is inferred.',
    reason: 'Announced after the snapshot.',
  },
  'orders[].line_items[].unboxing_sku_code': {
    only: 'us',
    note: "What was in the blind box, in the seller's own code. US only.",
  },
} as const;

/** What both versions of order detail add. */
const DETAILED_ORDER = {
  ...ORDER,
  'orders[].channel_entity_national_registry_id': {
    only: 'global',
    label: 'business-contact.registry_id',
    note: "The company register's number of the payment institution. Brazil, order detail only.",
  },
  'orders[].payment_auth_code': {
    only: 'global',
    label: 'buyer.payment_code',
    note: "The payment's authorization code or PIX id. Brazil, order detail only.",
  },
  'orders[].payment_card_type': { note: 'Debit, credit or prepaid. Order detail only.' },
  'orders[].payment_method_code': { note: 'Order detail only.' },
} as const;

/** What only order search and the older order detail give. */
const SHIPPING_PRIORITY = {
  'orders[].fulfillment_priority_level': {
    only: 'global',
    note: 'From 100, instant, to 800, cargo. Southeast Asia only; not in order detail 202507.',
  },
  'orders[].recommended_shipping_time': {
    only: 'global',
    note: 'Southeast Asia only; not in order detail 202507.',
  },
} as const;

const PRICE_BREAKDOWN = {
  cod_fee: { note: 'Charged for paying on delivery; documented for Saudi Arabia, `0.00` elsewhere.' },
  cod_fee_net_amount: { note: '`cod_fee` with tax. A single unit calls it `cod_fee_amount`.' },
  distance_fee: { only: 'global', note: 'Indonesia only.' },
  distance_shipping_fee: { only: 'global', note: 'Indonesia only.' },
  net_price_amount: { note: 'The price after tax.' },
  payment: { note: 'What the buyer pays: products, shipping, tax and small-order fee.' },
  shipping_fee_deduction_platform_voucher: {
    note: "The kind of the platform's voucher, such as `1030000`, free shipping.",
  },
  sku_gift_net_price: { note: 'With tax.' },
  subtotal: { note: "The products' sale price with tax." },
  total: { note: 'The list price of products and shipping.' },
  voucher_deduction_platform: { note: "The kind of the platform's discount, such as `1010000`, new buyer." },
  voucher_deduction_seller: { note: "The kind of the seller's discount, such as `1020000`, SKU price." },
  'line_items[].cod_fee': {
    note: 'Charged for paying on delivery; documented for Saudi Arabia, `0.00` elsewhere.',
  },
  'line_items[].cod_fee_amount': {
    note: '`cod_fee` with tax. The whole order calls it `cod_fee_net_amount`.',
  },
  'line_items[].distance_fee': { only: 'global', note: 'Indonesia only.' },
  'line_items[].distance_shipping_fee': { only: 'global', note: 'Indonesia only.' },
  'line_items[].net_price_amount': { note: 'The price after tax.' },
  'line_items[].shipping_fee_deduction_platform_voucher': {
    note: "The kind of the platform's voucher, such as `1030000`, free shipping.",
  },
  'line_items[].sku_gift_net_price': { note: 'With tax.' },
  'line_items[].subtotal': { note: "The products' sale price with tax." },
} as const;

/** Search and detail give the same kinds of objects. */
const ORDER_NAMES = {
  'output.orders[]': 'Order',
  'output.orders[].handling_duration': 'HandlingDuration',
  'output.orders[].line_items[]': 'OrderLineItem',
  'output.orders[].line_items[].combined_listing_skus[]': 'CombinedListingSku',
  'output.orders[].line_items[].item_tax[]': 'ItemTax',
  'output.orders[].payment': 'OrderPayment',
  'output.orders[].recipient_address': 'RecipientAddress',
  'output.orders[].recipient_address.district_info[]': 'DistrictInfo',
} as const;

const ORDER_IDS = { ids: { required: true, range: [1, 50], format: 'digits' } } as const;

/**
 * Orders: search, detail, price, and what other systems call them.
 */
export const orders = {
  area: 'orders',
  summary: 'Orders: search, detail, price, and references to the same orders in other systems.',
  operations: {
    'POST /order/202309/orders/search': {
      method: 'search',
      name: 'searchOrders',
      summary: 'Lists the orders of a shop that fit a filter, page by page.',
      effect: 'read',
      items: 'orders',
      pageSize: { max: 100, default: 20 },
      input: {
        order_status: { values: ORDER_STATUSES },
        create_time_ge: { format: 'seconds', note: 'Created at this time or later.' },
        create_time_lt: { format: 'seconds', note: 'Created before this time.' },
        update_time_ge: { format: 'seconds', note: 'Changed at this time or later.' },
        update_time_lt: { format: 'seconds', note: 'Changed before this time.' },
        shipping_type: { values: ['TIKTOK', 'SELLER'] },
        buyer_user_id: { format: 'digits', label: 'buyer.id' },
        warehouse_ids: { range: [1, 100], format: 'digits' },
        sort_field: { values: ['create_time', 'update_time'], note: '`create_time` when left out.' },
        sort_order: { values: ['ASC', 'DESC'], note: '`DESC` when left out.' },
      },
      output: { ...ORDER, ...SHIPPING_PRIORITY },
      names: ORDER_NAMES,
    },
    'GET /order/202507/orders': {
      method: 'get',
      name: 'getOrders',
      summary: 'Reads up to 50 orders by their ids.',
      default: true,
      input: ORDER_IDS,
      output: DETAILED_ORDER,
      names: ORDER_NAMES,
    },
    'GET /order/202309/orders': {
      method: 'get',
      name: 'getOrders',
      summary: 'Reads up to 50 orders by their ids.',
      input: ORDER_IDS,
      output: { ...DETAILED_ORDER, ...SHIPPING_PRIORITY },
    },
    'GET /order/202309/privileged_orders': {
      method: 'getPrivileged',
      name: 'getPrivilegedOrders',
      summary: 'Reads up to 50 orders by their ids, with the contact data that few apps are entitled to.',
      input: ORDER_IDS,
      output: {
        ...EVERY_ORDER,
        'orders[].fulfillment_type': {
          values: ['FULFILLMENT_BY_SELLER', 'FULFILLMENT_BY_TIKTOK', 'FULFILLMENT_BY_DILAYANI_TOKOPEDIA'],
        },
        'orders[].recipient_address.email': {
          note: "The buyer's own address, if the buyer agreed to share it and the order came through a Shopify connector.",
        },
        'orders[].recipient_address.tokenized_email': {
          note: "Leads to the platform's chat with the buyer; orders of a Shopify connector only.",
        },
        'orders[].sample_order_payer': { note: 'Who bears the cost of a sample.' },
      },
    },
    'GET /order/202407/orders/{order_id}/price_detail': {
      method: 'priceDetail',
      name: 'getPriceDetail',
      summary: 'Says how the price of an order and of each of its units is made up.',
      default: true,
      input: { order_id: { format: 'digits' } },
      output: PRICE_BREAKDOWN,
      names: { output: 'PriceDetail', 'output.line_items[]': 'LineItemPriceDetail' },
    },
    'POST /order/202406/orders/external_orders': {
      method: 'externalReferences.add',
      name: 'addExternalOrderReferences',
      summary: 'Notes which orders and units of another system belong to orders of the shop.',
      input: {
        orders: { required: true, range: [1, 100] },
        'orders[].id': { required: true, format: 'digits' },
        'orders[].external_order': { required: true },
        'orders[].external_order.id': { required: true, note: 'The id in the other system.' },
        'orders[].external_order.platform': {
          required: true,
          values: EXTERNAL_PLATFORMS,
          note: 'One order takes one reference per system; sending it again replaces it.',
        },
        'orders[].external_order.line_items': { range: [1, 100] },
        'orders[].external_order.line_items[].id': { note: 'The id in the other system.' },
        'orders[].external_order.line_items[].origin_id': {
          format: 'digits',
          note: 'The id of the unit in the shop.',
        },
      },
      output: { errors: { note: 'The orders that were refused. Absent when all were taken.' } },
      names: { 'input.orders[].external_order': 'ExternalOrderReference' },
    },
    'GET /order/202406/orders/{order_id}/external_orders': {
      method: 'externalReferences.list',
      name: 'listExternalOrderReferences',
      summary: 'Lists what other systems call an order and its units.',
      input: { order_id: { format: 'digits' }, platform: { required: true, values: EXTERNAL_PLATFORMS } },
      output: {
        'external_orders[].line_items[].origin_id': { note: 'The id of the unit in the shop.' },
      },
    },
    'POST /order/202406/orders/external_order_search': {
      method: 'externalReferences.search',
      name: 'searchExternalOrderReferences',
      summary: "Finds the orders of the shop that belong to another system's order.",
      effect: 'read',
      input: {
        platform: { required: true, values: EXTERNAL_PLATFORMS },
        external_order_id: { required: true, note: 'The id in the other system.' },
      },
      output: {
        'orders[].external_order.line_items[].origin_id': { note: 'The id of the unit in the shop.' },
      },
    },
    'POST /order/202511/orders/blind_box_result/callback': {
      method: 'blindBoxes.report',
      name: 'reportBlindBoxResults',
      summary: 'Reports what was in the blind boxes of an order after they were opened in a LIVE.',
      input: {
        main_order_id: { required: true, format: 'digits' },
        blind_box_results: { required: true },
        'blind_box_results[].order_line_id': { required: true, format: 'digits' },
        'blind_box_results[].blind_open_time': {
          format: 'milliseconds',
          note: 'When the box was opened.',
          reason: 'The example is in milliseconds.',
        },
        'blind_box_results[].blind_result_product_id': { format: 'digits' },
        'blind_box_results[].blind_result_sku_id': { format: 'digits' },
      },
    },
  },
} as const satisfies AreaOverlay;
