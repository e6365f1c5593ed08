import type { AreaOverlay } from '../model/overlay.ts';

const GOODS_IDS = {
  format: 'digits',
  range: [0, 100],
  note: 'Ids of goods at the warehouses, which are not SKU ids.',
} as const;

const PAGE = { max: 100, default: 50 } as const;

const DIMENSION_UNITS = ['MILLIMETER', 'CENTIMETER', 'METER', 'FOOT', 'INCH', 'MICROMETER'] as const;

export const fbt = {
  area: 'fbt',
  summary: 'Goods that TikTok stores and ships (Fulfilled by TikTok), for merchants who take part.',
  operations: {
    'POST /fbt/202409/goods/search': {
      method: 'goods.search',
      name: 'searchFbtGoods',
      summary: 'Finds goods at the warehouses, with the SKUs they stand for, their size and weight.',
      effect: 'read',
      items: 'goods',
      pageSize: PAGE,
      input: {
        goods_ids: { ...GOODS_IDS, note: `${GOODS_IDS.note} Several filters are joined by and.` },
        product_ids: { format: 'digits', range: [0, 100] },
        sku_ids: { format: 'digits', range: [0, 100] },
        reference_codes: { range: [0, 100], note: "The merchant's own codes." },
      },
      output: {
        'goods[].id': { required: true },
        'goods[].barcodes[].type': {
          values: ['UPC', 'EAN', 'GTIN', 'ASIN OR FNSKU', 'MERCHANT SKU ID', 'FBT SPECIFIC BARCODE'],
        },
        'goods[].reference_code': { note: "The merchant's own code." },
        'goods[].lot_expiration_info.addresses': {
          label: 'business-contact.address',
          note: 'Where expired goods are sent back to, with a person to ask for.',
        },
        'goods[].merchant_declaration_info': { note: 'As the merchant declared them.' },
        'goods[].merchant_declaration_info.dimension.unit': { values: DIMENSION_UNITS },
        'goods[].warehouse_confirmation_info': { note: 'As the warehouse measured them on first arrival.' },
        'goods[].warehouse_confirmation_info.dimension.unit': {
          values: DIMENSION_UNITS,
          reason: 'The last unit was cut off where its values were read.',
        },
      },
      names: {
        'output.goods[]': 'FbtGoods',
        'output.goods[].skus[]': 'FbtGoodsSku',
        'output.goods[].barcodes[]': 'FbtBarcode',
        'output.goods[].lot_expiration_info': 'FbtLotExpiration',
        'output.goods[].merchant_declaration_info': 'FbtMeasures',
        'output.goods[].merchant_declaration_info.dimension': 'FbtDimension',
        'output.goods[].merchant_declaration_info.weight': 'FbtWeight',
        'output.goods[].warehouse_confirmation_info': 'FbtMeasures',
        'output.goods[].warehouse_confirmation_info.dimension': 'FbtDimension',
        'output.goods[].warehouse_confirmation_info.weight': 'FbtWeight',
      },
    },
    'POST /fbt/202408/inventory/search': {
      method: 'inventory.search',
      name: 'searchFbtInventory',
      summary: 'Finds how much of each of the goods is at each warehouse or on its way there.',
      effect: 'read',
      items: 'inventory',
      pageSize: PAGE,
      input: {
        fbt_warehouse_ids: {
          format: 'digits',
          note: 'All warehouses of the merchant unless told otherwise.',
        },
        goods_ids: { ...GOODS_IDS, note: `${GOODS_IDS.note} Give these or \`sku_ids\`, not both.` },
        sku_ids: { format: 'digits', range: [0, 100] },
      },
      output: {
        'inventory[].on_hand_detail.available_quantity': { note: 'For sale, without what is reserved.' },
        'inventory[].on_hand_detail.total_quantity': {
          note: 'Available, reserved and unfulfillable together; goods on their way are not in it.',
        },
      },
      names: {
        'output.inventory[]': 'FbtInventory',
        'output.inventory[].goods.skus[]': 'FbtInventorySku',
        'output.inventory[].on_hand_detail': 'FbtStock',
        'output.inventory[].goods.skus[].on_hand_detail': 'FbtSkuStock',
      },
    },
    'POST /fbt/202410/inventory_records/search': {
      method: 'inventory.records',
      name: 'searchFbtInventoryRecords',
      summary: 'Finds the changes of stock at the warehouses and the orders behind them.',
      effect: 'read',
      items: 'inventory_records',
      pageSize: PAGE,
      input: {
        create_time_ge: { note: 'The beginning of all records unless told otherwise.' },
        create_time_le: { note: 'Now unless told otherwise.' },
        fbt_warehouse_ids: {
          format: 'digits',
          note: 'All warehouses of the merchant unless told otherwise.',
        },
        goods_ids: GOODS_IDS,
      },
      output: {
        'inventory_records[].order.id': { note: 'With a prefix of letters, such as `IBR` or `OBF`.' },
        'inventory_records[].order.type': {
          values: [
            'INBOUND_ORDER',
            'OUTBOUND_ORDER',
            'RETURN_TO_SUPPLIER_ORDER',
            'DISPOSAL',
            'INVENTORY_STATUS_ADJUSTMENT_ORDER',
            'CONSIGN_ORDER',
            'INVENTORY_COUNT_ORDER',
            'FAILED_DELIVERY',
            'CUSTOMER_RETURN',
            'INVENTORY_QUANTITY_ADJUSTMENT_ORDER',
            'INVENTORY_TRANSFER_ORDER',
          ],
          reason: 'The example shows OUTBOUND_ORDER, which the description leaves out.',
        },
      },
      names: { 'output.inventory_records[]': 'FbtInventoryRecord' },
    },
    'POST /fbt/202601/mcf/goods/inventory/search': {
      method: 'inventory.multiChannel',
      name: 'searchFbtMultiChannelInventory',
      summary: 'Finds how much of each of the goods can be shipped for orders of other sales channels.',
      effect: 'read',
      input: {
        goods: { required: true, range: [1, 50] },
        'goods[].goods_id': { required: true, format: 'digits' },
      },
      output: { 'goods_inventory_list[].goods_id': { required: true } },
      names: { 'output.goods_inventory_list[]': 'FbtMultiChannelInventory' },
    },
    'GET /fbt/202408/warehouses': {
      method: 'warehouses.list',
      name: 'listFbtWarehouses',
      summary: 'Lists the warehouses of Fulfilled by TikTok, subscribed or not.',
      output: {
        'warehouses[].fbt_warehouse_id': { required: true },
        'warehouses[].warehouse_ids': {
          note: 'What the rest of TikTok Shop calls this warehouse; other operations of this area take `fbt_warehouse_id`.',
        },
        'warehouses[].addresses': { label: 'business-contact.address' },
      },
      names: {
        'output.warehouses[]': 'FbtWarehouse',
        'output.warehouses[].addresses[]': 'FbtWarehouseAddress',
        'output.warehouses[].logistics_services[]': 'FbtLogisticsService',
      },
    },
    'GET /fbt/202409/inbound_orders': {
      method: 'inbounds.get',
      name: 'getFbtInboundOrders',
      summary: 'Gets deliveries to the warehouses: what was announced, what arrived and in which state.',
      input: { ids: { format: 'digits', note: 'Without the prefix `IBR`.' } },
      output: {
        'inbound_orders[].id': { required: true, note: 'With the prefix `IBR`, which the input leaves out.' },
        'inbound_orders[].received_batches[].sku_ids': { note: 'Empty while the goods match no SKU.' },
        'inbound_orders[].received_batches[].product_ids': {
          note: 'Empty while the goods match no product.',
        },
      },
      names: {
        'output.inbound_orders[]': 'FbtInboundOrder',
        'output.inbound_orders[].carriers[]': 'FbtInboundCarrier',
        'output.inbound_orders[].planned_goods[]': 'FbtPlannedGoods',
        'output.inbound_orders[].received_batches[]': 'FbtReceivedBatch',
      },
    },
    'POST /fbt/202601/mcf_outbound_orders': {
      method: 'outbounds.create',
      name: 'createFbtOutboundOrder',
      summary: 'Has goods from the warehouses shipped for an order of another sales channel.',
      input: {
        consignee: {
          required: true,
          label: 'buyer.address',
          note: 'No order is made when the address cannot be verified.',
        },
        external_order_id: { note: 'Your own number of the order.' },
        goods: { required: true, range: [1, 50], note: 'At most 50 pieces in all.' },
        'goods[].id': { required: true, format: 'digits' },
        'goods[].quantity': { required: true, range: [1, 50] },
      },
      output: { mcf_order: { required: true }, 'mcf_order.mcf_order_id': { required: true } },
      names: {
        'input.consignee': 'FbtConsignee',
        'input.consignee.address': 'FbtConsigneeAddress',
        'output.mcf_order': 'FbtOutboundOrder',
      },
    },
    'GET /fbt/202601/mcf_outbound_orders': {
      method: 'outbounds.get',
      name: 'getFbtOutboundOrder',
      summary: 'Gets an order of another sales channel with the parcels it became.',
      input: { mcf_order_id: { format: 'digits' } },
      output: {
        mcf_order: { required: true },
        'mcf_order.mcf_order_id': { required: true },
        'mcf_order.consign_orders': { note: 'One for each parcel; empty until the order is shipped.' },
        'mcf_order.consign_orders[].issue': { note: 'What holds the parcel up, when its state is abnormal.' },
        'mcf_order.consign_orders[].is_platform_closed': {
          note: 'Of a cancelled parcel: true when TikTok cancelled it, false when you did.',
        },
      },
      names: {
        'output.mcf_order': 'FbtOutboundOrder',
        'output.mcf_order.consign_orders[]': 'FbtConsignOrder',
      },
    },
    'POST /fbt/202601/mcf_outbound_orders/cancel': {
      method: 'outbounds.cancel',
      name: 'cancelFbtOutboundOrder',
      summary: 'Cancels single parcels of an order of another sales channel.',
      input: {
        mcf_order_id: { required: true, format: 'digits' },
        consign_orders: { required: true },
        'consign_orders[].id': {
          required: true,
          note: 'As `outbounds.get` gives it, with its prefix `OBF`.',
        },
      },
      output: { mcf_order: { required: true }, 'mcf_order.mcf_order_id': { required: true } },
      names: {
        'output.mcf_order': 'FbtOutboundOrder',
        'output.mcf_order.consign_orders[]': 'FbtConsignOrder',
      },
    },
    'GET /fbt/202409/merchants/onboarded_regions': {
      method: 'merchant.markets',
      name: 'listFbtMarkets',
      summary: 'Lists the markets in which the seller takes part in Fulfilled by TikTok.',
      output: { onboarded_regions: { note: 'Absent for a seller who does not take part.' } },
      names: { 'output.onboarded_regions[]': 'FbtMarket' },
    },
    'GET /fbt/202601/merchants/mcf_status': {
      method: 'merchant.multiChannel',
      name: 'getFbtMultiChannelStatus',
      summary: 'Tells whether the seller may have orders of other sales channels shipped.',
      output: { 'mcf_status.is_mcf': { note: '`1` for yes, `0` for no.' } },
      names: { 'output.mcf_status': 'FbtMultiChannelStatus' },
    },
  },
} as const satisfies AreaOverlay;
