import type { OperationOverlay } from '../model/overlay.ts';
import { CONTACT, contactNames } from './full-service-contact.ts';

type Operations = Readonly<Record<string, OperationOverlay>>;

const PAGE = { max: 50, default: 10 } as const;

const UP_TO_50 = { range: [0, 50] } as const;

const ONE_TO_50 = { required: true, range: [1, 50] } as const;

const SUPPLIER = { supplier_id: { format: 'digits' } } as const;

const UPDATED = {
  latest_status_update_ge: { format: 'seconds' },
  latest_status_update_lt: { format: 'seconds' },
} as const;

const DELIVERY_FILTERS = {
  delivery_order_codes: UP_TO_50,
  external_skc_codes: UP_TO_50,
  external_sku_codes: UP_TO_50,
  platform_spu_codes: UP_TO_50,
  relative_codes: { range: [0, 50], note: 'Of the stock-up or abnormal order behind a delivery.' },
} as const;

const STOCKUP_FILTERS = {
  stockup_order_codes: UP_TO_50,
  external_skc_codes: UP_TO_50,
  external_sku_codes: UP_TO_50,
  platform_sku_codes: UP_TO_50,
  platform_spu_codes: UP_TO_50,
} as const;

const BATCH_CODES = { delivery_batch_codes: UP_TO_50 } as const;

const RESERVATION = {
  delivery_order_codes: ONE_TO_50,
  delivery_mode: { note: '`PLATFORM_DELIVERY` needs `logistics` and a sender; `SELF_DELIVERY` does not.' },
  'reserve.predicted_pickup_ge': { format: 'seconds', note: 'When the pick-up window opens.' },
  'reserve.predicted_pickup_lt': { format: 'seconds', note: 'When the pick-up window closes.' },
  'total_weight.value': { format: 'decimal' },
} as const;

const SENDER = { sender_contact: CONTACT } as const;

const SENDER_ID = {
  sender_contact_id: {
    format: 'digits',
    reason: 'The example of the snapshot wraps the id in quotes of its own.',
    note: 'An address of `supplier.addresses`; needed for `PLATFORM_DELIVERY`.',
  },
} as const;

const SWAPPED = {
  'logistics.shipping_provider_code': {
    note: 'The documentation of this version swaps code and name; later ones send the digits here.',
  },
} as const;

const PROVIDER_SEARCH = {
  delivery_order_codes: ONE_TO_50,
  'total_weight.value': { format: 'decimal' },
} as const;

/** Files with names and addresses of people at suppliers and warehouses. */
const DOCUMENT = { document_url: { label: 'business-contact.document', note: 'A PDF to print.' } } as const;

const PLAIN_DOCUMENT = { document_url: { note: 'A PDF to print.' } } as const;

const WAREHOUSE_CONTACT = { 'delivery_orders[].warehouse_contact': CONTACT } as const;

const BATCH_CONTACTS = {
  'delivery_batchs[].sender_contact': CONTACT,
  'delivery_batchs[].receiver_contact': CONTACT,
  'delivery_batchs[].logistics_picker_name': { label: 'business-contact.name' },
  'delivery_batchs[].logistics_picker_phone': { label: 'business-contact.phone' },
} as const;

const NEW_DELIVERY = {
  delivery_order: { required: true },
  'delivery_order.stockup_order_code': { required: true },
} as const;

const NEW_DELIVERY_CODE = { delivery_order_code: { required: true } } as const;

const CONFIRMED_DELIVERY = { delivery_order_code: { required: true } } as const;

const LABELS = {
  platform_sku_items: { required: true },
  'platform_sku_items[].quantity': { range: [1, 99999], note: 'How many labels.' },
} as const;

const SIZED_LABELS = {
  ...LABELS,
  size: { note: 'Common are 5, 7 or 8 cm wide and 2 or 3 cm high.' },
  'size.height': { format: 'decimal' },
  'size.width': { format: 'decimal' },
} as const;

const COUNTED = {
  'stockup_orders[].code': { required: true },
  'stockup_orders[].can_deliver': {
    note: 'False until what has to come first is done, such as photographs.',
  },
} as const;

const FEES = ['shipping_providers[].max_charge_fee', 'shipping_providers[].min_charge_fee'] as const;

function fees(...paths: readonly string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [`output.${path}`, 'FullServiceFee']));
}

export const SHIPMENT_OPERATIONS = {
  // Orders of the platform to the supplier
  'POST /gs_full_service_shipment/202407/stockup_orders/search': {
    method: 'stockups.search',
    name: 'searchFullServiceStockupOrders',
    summary: 'Finds orders in which the platform asks the supplier for goods.',
    effect: 'read',
    items: 'stockup_orders',
    pageSize: PAGE,
    input: { ...STOCKUP_FILTERS, ...UPDATED },
    output: COUNTED,
    names: {
      'output.stockup_orders[]': 'FullServiceStockupOrder',
      'output.stockup_orders[].skc': 'FullServiceStockupSkc',
      'output.stockup_orders[].skus[]': 'FullServiceStockupSku',
    },
  },
  'POST /gs_full_service_shipment/202409/stockup_orders/confirm': {
    method: 'stockups.confirm',
    name: 'confirmFullServiceStockupOrder',
    summary: 'Accepts or rejects an order of the platform.',
    input: {
      stockup_order_code: { required: true },
      is_order_confirmed: { required: true, note: 'False rejects the order.' },
      reject_note: { range: [0, 200] },
      skus: { note: 'Every SKU of the order has to be in it.' },
      'skus[].code': { required: true },
    },
  },

  // Deliveries of the supplier to a warehouse
  'POST /gs_full_service_shipment/202405/beta/delivery_orders': {
    method: 'deliveries.create',
    name: 'createFullServiceDeliveryOrder',
    summary: 'Creates a delivery for an order of the platform.',
    input: NEW_DELIVERY,
    output: NEW_DELIVERY_CODE,
  },
  'POST /gs_full_service_shipment/202405/beta/delivery_orders/confirm': {
    method: 'deliveries.confirm',
    name: 'confirmFullServiceDeliveryOrder',
    summary: 'Confirms that everything of a delivery was sent.',
    input: CONFIRMED_DELIVERY,
  },
  'POST /gs_full_service_shipment/202407/delivery_orders/search': {
    method: 'deliveries.search',
    name: 'searchFullServiceDeliveryOrders',
    summary: 'Finds deliveries to warehouses and how far they got.',
    effect: 'read',
    items: 'delivery_orders',
    pageSize: PAGE,
    input: { ...DELIVERY_FILTERS, ...UPDATED, logistics_orders: UP_TO_50 },
    output: { 'delivery_orders[].code': { required: true }, ...WAREHOUSE_CONTACT },
    names: {
      'output.delivery_orders[]': 'FullServiceDeliveryOrder',
      'output.delivery_orders[].delivery_packages[]': 'FullServiceDeliveryPackage',
      'output.delivery_orders[].skus[]': 'FullServiceDeliverySku',
      ...contactNames('output', 'FullServiceContact', 'delivery_orders[].warehouse_contact'),
    },
  },
  'GET /gs_full_service_shipment/202405/beta/delivery_orders/documents': {
    method: 'deliveries.document',
    name: 'getFullServiceDeliveryDocument',
    summary: 'Gets the papers of deliveries as one file.',
    input: { delivery_order_codes: { range: [1, 50] } },
    output: DOCUMENT,
  },
  'POST /gs_full_service_shipment/202410/delivery_orders/reserve_ship': {
    method: 'shipments.reserve',
    name: 'reserveFullServiceShipment',
    summary: 'Books the transport of deliveries.',
    default: true,
    input: { ...RESERVATION, ...SENDER_ID },
    output: { logistics_order: { required: true } },
  },
  'POST /gs_full_service_shipment/202407/delivery_orders/reserve_ship': {
    method: 'shipments.reserve',
    name: 'reserveFullServiceShipment',
    summary: 'Books the transport of deliveries.',
    input: { ...RESERVATION, ...SENDER_ID },
    output: { logistics_order: { required: true } },
  },
  'POST /gs_full_service_shipment/202407/logistics_orders/cancel_ship': {
    method: 'shipments.cancel',
    name: 'cancelFullServiceShipment',
    summary: 'Cancels a booked transport.',
    input: { logistics_order: { required: true } },
  },
  'POST /gs_full_service_shipment/202410/shipping_providers/search': {
    method: 'shippingProviders.search',
    name: 'searchFullServiceShippingProviders',
    summary: 'Finds carriers for deliveries, with their prices and free times.',
    default: true,
    effect: 'read',
    input: {
      ...PROVIDER_SEARCH,
      sender_contact_id: { format: 'digits', note: SENDER_ID.sender_contact_id.note },
    },
    output: { 'warehouse_list[].warehouse_contact': CONTACT },
    names: {
      'output.shipping_providers[]': 'FullServiceShippingProvider',
      'output.reserve_arrived_times[]': 'FullServiceArrivalTime',
      ...contactNames('output', 'FullServiceContact', 'warehouse_list[].warehouse_contact'),
      ...fees(...FEES, 'reserve_arrived_times[].max_charge_fee', 'reserve_arrived_times[].min_charge_fee'),
    },
  },
  'POST /gs_full_service_shipment/202407/shipping_providers/search': {
    method: 'shippingProviders.search',
    name: 'searchFullServiceShippingProviders',
    summary: 'Finds carriers for deliveries, with their prices and free times.',
    effect: 'read',
    input: { ...PROVIDER_SEARCH, ...SENDER_ID },
    names: fees(...FEES),
  },
  'GET /gs_full_service_shipment/202407/logistics_orders': {
    method: 'logisticsOrders.list',
    name: 'listFullServiceLogisticsOrders',
    summary: 'Gets transports by their codes, with every parcel and where it is.',
    input: { logistics_orders: { range: [1, 50] } },
    output: {
      'logistics_orders[].code': { required: true },
      'logistics_orders[].sender_contact': CONTACT,
      'logistics_orders[].receiver_contact': CONTACT,
      'logistics_orders[].logistics_picker_name': { label: 'business-contact.name' },
      'logistics_orders[].logistics_picker_phone': { label: 'business-contact.phone' },
    },
    names: {
      'output.logistics_orders[]': 'FullServiceLogisticsOrder',
      'output.logistics_orders[].logistics_sub_orders[]': 'FullServiceLogisticsSubOrder',
      ...contactNames(
        'output',
        'FullServiceContact',
        'logistics_orders[].sender_contact',
        'logistics_orders[].receiver_contact',
      ),
    },
  },
  'GET /gs_full_service_shipment/202405/beta/waybills': {
    method: 'waybills.get',
    name: 'getFullServiceWaybills',
    summary: 'Gets waybills of the carrier as one file.',
    input: { logistics_codes: { range: [1, 50] } },
    output: DOCUMENT,
  },
  'POST /gs_full_service_shipment/202503/delivery_orders/sku_documents/generate': {
    method: 'skuDocuments.generate',
    name: 'generateFullServiceSkuDocument',
    summary: 'Makes a file with barcode labels for SKUs.',
    default: true,
    input: {
      ...SIZED_LABELS,
      need_separator: { note: 'Whether a label stands between SKUs; true unless told otherwise.' },
    },
    output: PLAIN_DOCUMENT,
  },
  'POST /gs_full_service_shipment/202409/delivery_orders/sku_documents/generate': {
    method: 'skuDocuments.generate',
    name: 'generateFullServiceSkuDocument',
    summary: 'Makes a file with barcode labels for SKUs.',
    input: SIZED_LABELS,
    output: PLAIN_DOCUMENT,
  },

  // What went wrong
  'POST /gs_full_service_shipment/202407/abnormal_orders/search': {
    method: 'abnormalOrders.search',
    name: 'searchFullServiceAbnormalOrders',
    summary: 'Finds deliveries that went wrong on the way or at the warehouse.',
    effect: 'read',
    items: 'abnormal_orders',
    pageSize: PAGE,
    input: {
      abnormal_order_codes: UP_TO_50,
      delivery_order_codes: UP_TO_50,
      external_skc_codes: UP_TO_50,
      external_sku_codes: UP_TO_50,
      platform_sku_codes: UP_TO_50,
      platform_spu_codes: UP_TO_50,
      stockup_order_codes: UP_TO_50,
    },
    output: { 'abnormal_orders[].code': { required: true } },
    names: {
      'output.abnormal_orders[]': 'FullServiceAbnormalOrder',
      'output.abnormal_orders[].skus[]': 'FullServiceAbnormalSku',
    },
  },
  'POST /gs_full_service_shipment/202407/return_orders/search': {
    method: 'returns.search',
    name: 'searchFullServiceReturnOrders',
    summary: 'Finds goods that go back to the supplier.',
    effect: 'read',
    items: 'return_orders',
    pageSize: PAGE,
    input: {
      return_order_codes: UP_TO_50,
      external_skc_codes: UP_TO_50,
      external_sku_codes: UP_TO_50,
      platform_sku_codes: UP_TO_50,
      platform_spu_codes: UP_TO_50,
      return_source: { note: '`MERCHANT`, `PLATFORM`, `INVENTORY_HEALTH` or `PRODUCT_DISUSE`.' },
    },
    output: { 'return_orders[].code': { required: true } },
    names: {
      'output.return_orders[]': 'FullServiceReturnOrder',
      'output.return_orders[].logistics': 'FullServiceReturnLogistics',
      'output.return_orders[].logistics.skus[]': 'FullServiceReturnSku',
    },
  },
  'GET /gs_full_service_shipment/202407/quality_documents': {
    method: 'qualityDocuments.get',
    name: 'getFullServiceQualityDocument',
    summary: 'Gets the results of a quality check as a file.',
    input: { order_type: { values: ['DELIVERY_ORDER', 'INSPECT_ORDER'] } },
    output: PLAIN_DOCUMENT,
  },

  // Beta of what has a stable form
  'POST /gs_full_service_shipment/202405/beta/stockup_orders/search': {
    method: 'beta.stockups.search',
    name: 'searchFullServiceBetaStockupOrders',
    summary: 'Finds orders of the platform through the beta interface.',
    effect: 'read',
    items: 'stockup_orders',
    pageSize: PAGE,
    input: { ...STOCKUP_FILTERS, ...UPDATED },
    output: COUNTED,
    names: { 'output.stockup_orders[]': 'FullServiceBetaStockupOrder' },
  },
  'POST /gs_full_service_shipment/202405/beta/delivery_orders/search': {
    method: 'beta.deliveries.search',
    name: 'searchFullServiceBetaDeliveryOrders',
    summary: 'Finds deliveries through the beta interface.',
    effect: 'read',
    items: 'delivery_orders',
    pageSize: PAGE,
    input: { ...DELIVERY_FILTERS, ...BATCH_CODES, ...UPDATED },
    output: { 'delivery_orders[].code': { required: true }, ...WAREHOUSE_CONTACT },
    names: {
      'output.delivery_orders[]': 'FullServiceBetaDeliveryOrder',
      ...contactNames('output', 'FullServiceBetaContact', 'delivery_orders[].warehouse_contact'),
    },
  },
  'GET /gs_full_service_shipment/202405/beta/delivery_orders/delivery_batchs': {
    method: 'beta.deliveryBatches.list',
    name: 'listFullServiceBetaDeliveryBatches',
    summary: 'Gets transports by their codes through the beta interface.',
    input: { delivery_batch_codes: { range: [1, 50] } },
    output: { 'delivery_batchs[].code': { required: true }, ...BATCH_CONTACTS },
    names: contactNames(
      'output',
      'FullServiceBetaContact',
      'delivery_batchs[].sender_contact',
      'delivery_batchs[].receiver_contact',
    ),
  },
  'POST /gs_full_service_shipment/202405/beta/delivery_orders/reserve_ship': {
    method: 'beta.shipments.reserve',
    name: 'reserveFullServiceBetaShipment',
    summary: 'Books the transport of deliveries through the beta interface.',
    input: { ...RESERVATION, ...SENDER, ...SWAPPED },
    output: { delivery_batch_code: { required: true } },
    names: contactNames('input', 'FullServiceSender', 'sender_contact'),
  },
  'POST /gs_full_service_shipment/202405/beta/shipping_providers/search': {
    method: 'beta.shippingProviders.search',
    name: 'searchFullServiceBetaShippingProviders',
    summary: 'Finds carriers for deliveries through the beta interface.',
    effect: 'read',
    input: { ...PROVIDER_SEARCH, ...SENDER },
    names: { ...contactNames('input', 'FullServiceSender', 'sender_contact'), ...fees(...FEES) },
  },
  'POST /gs_full_service_shipment/202405/beta/delivery_orders/sku_documents/generate': {
    method: 'beta.skuDocuments.generate',
    name: 'generateFullServiceBetaSkuDocument',
    summary: 'Makes a file with barcode labels through the beta interface.',
    input: { ...LABELS, 'dimension.height': { format: 'decimal' }, 'dimension.width': { format: 'decimal' } },
    output: PLAIN_DOCUMENT,
  },

  // Preview
  'POST /gs_full_service_shipment/202405/preview/stockup_orders/search': {
    method: 'preview.stockups.search',
    name: 'searchFullServicePreviewStockupOrders',
    summary: 'Finds orders of the platform through the preview interface.',
    effect: 'read',
    items: 'stockup_orders',
    pageSize: PAGE,
    input: { ...SUPPLIER, ...STOCKUP_FILTERS },
    output: COUNTED,
    names: { 'output.stockup_orders[]': 'FullServiceBetaStockupOrder' },
  },
  'POST /gs_full_service_shipment/202405/preview/delivery_orders': {
    method: 'preview.deliveries.create',
    name: 'createFullServicePreviewDeliveryOrder',
    summary: 'Creates a delivery through the preview interface.',
    input: { ...SUPPLIER, ...NEW_DELIVERY },
    output: NEW_DELIVERY_CODE,
  },
  'POST /gs_full_service_shipment/202405/preview/delivery_orders/confirm': {
    method: 'preview.deliveries.confirm',
    name: 'confirmFullServicePreviewDeliveryOrder',
    summary: 'Confirms through the preview interface that everything of a delivery was sent.',
    input: { ...SUPPLIER, ...CONFIRMED_DELIVERY },
  },
  'POST /gs_full_service_shipment/202405/preview/delivery_orders/search': {
    method: 'preview.deliveries.search',
    name: 'searchFullServicePreviewDeliveryOrders',
    summary: 'Finds deliveries through the preview interface.',
    effect: 'read',
    items: 'delivery_orders',
    pageSize: PAGE,
    input: { ...SUPPLIER, ...DELIVERY_FILTERS, ...BATCH_CODES },
    output: { 'delivery_orders[].code': { required: true }, ...WAREHOUSE_CONTACT },
    names: {
      'output.delivery_orders[]': 'FullServiceBetaDeliveryOrder',
      ...contactNames('output', 'FullServiceBetaContact', 'delivery_orders[].warehouse_contact'),
    },
  },
  'GET /gs_full_service_shipment/202405/preview/delivery_orders/documents': {
    method: 'preview.deliveries.document',
    name: 'getFullServicePreviewDeliveryDocument',
    summary: 'Gets the papers of deliveries through the preview interface.',
    input: { ...SUPPLIER, delivery_order_codes: { range: [1, 50] } },
    output: DOCUMENT,
  },
  'GET /gs_full_service_shipment/202405/preview/delivery_orders/delivery_batchs': {
    method: 'preview.deliveryBatches.list',
    name: 'listFullServicePreviewDeliveryBatches',
    summary: 'Gets transports by their codes through the preview interface.',
    input: { ...SUPPLIER, delivery_batch_codes: { range: [1, 50] } },
    output: { 'delivery_batchs[].code': { required: true }, ...BATCH_CONTACTS },
    names: contactNames(
      'output',
      'FullServiceBetaContact',
      'delivery_batchs[].sender_contact',
      'delivery_batchs[].receiver_contact',
    ),
  },
  'POST /gs_full_service_shipment/202405/preview/delivery_orders/reserve_ship': {
    method: 'preview.shipments.reserve',
    name: 'reserveFullServicePreviewShipment',
    summary: 'Books the transport of deliveries through the preview interface.',
    input: { ...SUPPLIER, ...RESERVATION, ...SENDER, ...SWAPPED },
    output: { delivery_batch_code: { required: true } },
    names: contactNames('input', 'FullServiceSender', 'sender_contact'),
  },
  'POST /gs_full_service_shipment/202405/preview/shipping_providers/search': {
    method: 'preview.shippingProviders.search',
    name: 'searchFullServicePreviewShippingProviders',
    summary: 'Finds carriers for deliveries through the preview interface.',
    effect: 'read',
    input: { ...SUPPLIER, ...PROVIDER_SEARCH, ...SENDER },
    names: { ...contactNames('input', 'FullServiceSender', 'sender_contact'), ...fees(...FEES) },
  },
  'GET /gs_full_service_shipment/202405/preview/waybills': {
    method: 'preview.waybills.get',
    name: 'getFullServicePreviewWaybills',
    summary: 'Gets waybills of the carrier through the preview interface.',
    input: { ...SUPPLIER, logistics_codes: { range: [1, 50] } },
    output: DOCUMENT,
  },
} as const satisfies Operations;
