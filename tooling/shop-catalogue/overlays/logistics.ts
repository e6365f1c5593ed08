import type { AreaOverlay } from '../model/overlay.ts';

const BRAZIL = { only: 'global', label: 'business-contact.address', note: 'Brazil only.' } as const;

const JAPANESE_NAME = { only: 'global', label: 'business-contact.name', note: 'Japan only.' } as const;

const ADDRESS = { label: 'business-contact.address' } as const;

/** What creating and changing a warehouse share. */
const WAREHOUSE = {
  warehouse: { required: true },
  'warehouse.address': { label: 'business-contact.address' },
  'warehouse.address.address_line_3': { only: 'global', note: 'The street number. Brazil only.' },
  'warehouse.address.address_line_4': { only: 'global', note: 'Brazil only.' },
  'warehouse.contact_person': { label: 'business-contact.name' },
  'warehouse.cover_address_detail': { note: 'The areas it delivers to.' },
  'warehouse.cover_address_detail[].address_line_3': { only: 'global', note: 'Brazil only.' },
  'warehouse.cover_address_detail[].address_line_4': { only: 'global', note: 'Brazil only.' },
  'warehouse.external_warehouse_id': { note: 'The id in your own system.' },
  'warehouse.first_name': JAPANESE_NAME,
  'warehouse.first_name_local_script': JAPANESE_NAME,
  'warehouse.last_name': JAPANESE_NAME,
  'warehouse.last_name_local_script': JAPANESE_NAME,
  'warehouse.phone_number': { label: 'business-contact.phone' },
  'warehouse.type': { values: ['SALES_WAREHOUSE', 'RETURN_WAREHOUSE'] },
} as const;

/**
 * Logistics: warehouses, delivery options and carriers.
 */
export const logistics = {
  area: 'logistics',
  summary: 'Warehouses, delivery options, carriers and shipping templates.',
  operations: {
    'GET /logistics/202309/warehouses': {
      method: 'warehouses.list',
      name: 'listWarehouses',
      summary: 'Lists the warehouses of a shop with their addresses.',
      output: {
        'warehouses[].id': { required: true },
        'warehouses[].entity_id': { note: 'Warehouses in one building share it.' },
        'warehouses[].effect_status': {
          note: '`RESTRICTED`: on holiday, or limited by the platform; nothing of it is for sale.',
        },
        'warehouses[].sub_type': {
          note: '`CB_OVERSEA_WAREHOUSE`: in the market of a cross-border seller. `CB_DIRECT_SHIPPING_WAREHOUSE`: in its home country.',
        },
        'warehouses[].address.address_line1': ADDRESS,
        'warehouses[].address.address_line2': ADDRESS,
        'warehouses[].address.address_line3': BRAZIL,
        'warehouses[].address.address_line4': BRAZIL,
        'warehouses[].address.full_address': ADDRESS,
        'warehouses[].address.postal_code': ADDRESS,
        'warehouses[].address.geolocation': ADDRESS,
        'warehouses[].address.distict': { note: 'Spelled like this by the platform.' },
        'warehouses[].address.contact_person': { label: 'business-contact.name' },
        'warehouses[].address.phone_number': { label: 'business-contact.phone' },
        'warehouses[].address.first_name': JAPANESE_NAME,
        'warehouses[].address.first_name_local_script': JAPANESE_NAME,
        'warehouses[].address.last_name': JAPANESE_NAME,
        'warehouses[].address.last_name_local_script': JAPANESE_NAME,
      },
      names: { 'output.warehouses[]': 'Warehouse', 'output.warehouses[].address': 'WarehouseAddress' },
    },
    'POST /logistics/202502/warehouses': {
      method: 'warehouses.create',
      name: 'createWarehouse',
      summary: 'Adds a warehouse to a shop.',
      input: WAREHOUSE,
      names: { 'input.warehouse': 'WarehouseData' },
    },
    'POST /logistics/202502/warehouses/{warehouse_id}': {
      method: 'warehouses.update',
      name: 'updateWarehouse',
      summary: 'Changes a warehouse of a shop.',
      input: { ...WAREHOUSE, warehouse_id: { format: 'digits' } },
      names: { 'input.warehouse': 'WarehouseData' },
    },
    'GET /logistics/202309/warehouses/{warehouse_id}/delivery_options': {
      method: 'warehouses.deliveryOptions',
      name: 'listDeliveryOptions',
      summary: 'Lists how parcels may leave a warehouse, with limits of size and weight.',
      input: {
        warehouse_id: { format: 'digits' },
        scope: {
          values: ['WAREHOUSE', 'PRODUCT'],
          note: '`WAREHOUSE`, the default: those in use. `PRODUCT`: those a product may name for itself, with id and name only.',
        },
      },
      output: {
        'delivery_options[].id': { required: true },
        'delivery_options[].dimension_limit.unit': { values: ['CM', 'INCH'] },
      },
      names: { 'output.delivery_options[]': 'DeliveryOption' },
    },
    'GET /logistics/202309/global_warehouses': {
      method: 'globalWarehouses.list',
      name: 'listGlobalWarehouses',
      summary: 'Lists the warehouses of a seller who sells across borders.',
      output: {
        'global_warehouses[].id': { required: true },
        'global_warehouses[].ownership': {
          note: "Who owns it; `PLATFORM_COOPERATION` is the platform's.",
        },
      },
    },
    'GET /logistics/202309/delivery_options/{delivery_option_id}/shipping_providers': {
      method: 'shippingProviders.list',
      name: 'listShippingProviders',
      summary: 'Lists the carriers of a delivery option.',
      input: { delivery_option_id: { format: 'digits' } },
      output: { 'shipping_providers[].id': { required: true } },
      names: { 'output.shipping_providers[]': 'ShippingProvider' },
    },
    'POST /logistics/202412/addresses/standardize': {
      method: 'addresses.standardize',
      name: 'standardizeAddress',
      summary: 'Gives the standard form of an address.',
      effect: 'read',
      markets: {
        only: 'us',
        why: 'Addresses are brought into standard form for the US only.',
        confidence: 'documented',
      },
      input: { address: { required: true, label: 'buyer.address' } },
      output: {
        'standardization_result.standardized_address': { label: 'buyer.address' },
        'standardization_result.updated': { note: 'Whether it differs from what was given.' },
      },
      names: {
        'input.address': 'RawAddress',
        'output.standardization_result.standardized_address': 'StandardizedAddress',
      },
    },
    'GET /logistics/202510/seller_templates': {
      method: 'shippingTemplates.list',
      name: 'listShippingTemplates',
      summary: "Lists the seller's shipping templates, and why one does not suit a product.",
      input: {
        'product_attribute.dimension.length': { format: 'decimal' },
        'product_attribute.dimension.width': { format: 'decimal' },
        'product_attribute.dimension.height': { format: 'decimal' },
        'product_attribute.dimension.unit': {
          range: [1, 5],
          note: '1: centimetre, 2: inch, 3: foot, 4: millimetre, 5: metre.',
        },
        'product_attribute.weight.weight': { format: 'decimal' },
        'product_attribute.weight.unit': {
          range: [1, 4],
          note: '1: gram, 2: pound, 3: ounce, 4: kilogram.',
        },
      },
      output: {
        'templates[].service_unreachable_reason': { note: 'Empty for a template that can be used.' },
        'templates[].service_unreachable_reason[].filter_reason[].filter_type': {
          note: '1: length, 2: width, 3: height, 4: weight, 9: kind of service, 11: service.',
        },
        'templates[].template.template_party': { note: '1: the platform ships, 2: the seller ships.' },
      },
    },
  },
} as const satisfies AreaOverlay;
