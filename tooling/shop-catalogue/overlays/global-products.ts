import type { AreaOverlay } from '../model/overlay.ts';

const ID = { format: 'digits' } as const;
const AMOUNT = { format: 'decimal' } as const;
const LIFT_VALUES = { values: [], reason: 'Kinds of codes were read as values.' } as const;
const PAGE = { max: 100, default: 20 } as const;

/** A seller's account may hold shops of many markets: what is for one of them may still be sent from either side. */
const FOR_THE_EU = { only: 'both', note: 'For the EU only, in some categories.' } as const;

const TREE = {
  values: ['v1', 'v2'],
  note: 'An account with a shop in the US has to send `v2`, for creating and editing also one with a shop in Southeast Asia; `v1` is the default.',
} as const;

/** What creating, checking and editing share. */
const CHECKED = {
  brand_id: ID,
  category_id: { ...ID, note: 'A leaf category that the seller has as a main one.' },
  'certifications[].files[].format': { note: '`PDF` only.' },
  'certifications[].id': ID,
  description: { range: [0, 10_000], note: 'HTML with images of the platform.' },
  main_images: { range: [0, 9], note: 'In the order in which they are shown.' },
  'manufacturer.address': { label: 'business-contact.address' },
  'manufacturer.email': { label: 'business-contact.email' },
  'manufacturer.name': { label: 'business-contact.name' },
  'manufacturer.phone_number': {
    label: 'business-contact.phone',
    note: 'With its plus sign, and a space or hyphen after the code of the country.',
  },
  'package_dimensions.height': AMOUNT,
  'package_dimensions.length': AMOUNT,
  'package_dimensions.unit': { note: '`CENTIMETER` only.' },
  'package_dimensions.width': AMOUNT,
  'package_weight.unit': { note: '`KILOGRAM` only.' },
  'package_weight.value': { ...AMOUNT, note: 'Up to 3 decimals.' },
  'product_attributes[].id': ID,
  'product_attributes[].values[].id': ID,
  'size_chart.template.id': ID,
  skus: { range: [0, 300], note: 'Up to 300 for the US, UK, EU and Japan, elsewhere 100.' },
  'skus[].global_quantity': {
    only: 'both',
    note: 'The stock for all shops together; set once, and not used where `inventory` is given.',
    reason: 'The limit to local shops was read by mistake.',
  },
  'skus[].identifier_code.code': LIFT_VALUES,
  'skus[].inventory[].global_warehouse_id': ID,
  'skus[].inventory[].quantity': { range: [0, 99_999] },
  'skus[].price.amount': { ...AMOUNT, note: 'Before tax; local prices are computed from it.' },
  'skus[].price.currency': { only: 'both', note: '`USD`, or `EUR` for sellers within the EU.' },
  'skus[].sales_attributes[].id': ID,
  'skus[].sales_attributes[].value_id': ID,
  'skus[].seller_sku': { range: [0, 50], note: 'Your own code, without spaces.' },
  'skus[].sku_unit_count': {
    ...AMOUNT,
    only: 'both',
    note: 'How many units of measure it holds, for the price per unit. For the EU only.',
  },
  title: { range: [0, 300], note: 'Up to 255 characters, for Mexico 300; in Southeast Asia at least 25.' },
} as const;

/** What creating and editing share beyond that. */
const WRITTEN = {
  ...CHECKED,
  category_version: TREE,
  certifications: { range: [0, 10] },
  external_global_product_id: { range: [0, 999], note: 'The id of your own system.' },
  manufacturer: { note: 'Outdated: use `manufacturer_ids`.' },
  manufacturer_ids: FOR_THE_EU,
  responsible_person_ids: FOR_THE_EU,
  'product_attributes[].values': { range: [0, 300], note: 'Up to 300 for the US, elsewhere 100.' },
  'product_attributes[].values[].name': { range: [0, 2000] },
  'skus[].external_global_sku_id': { range: [0, 999], note: 'The id of your own system.' },
  'skus[].extra_identifier_codes': {
    ...LIFT_VALUES,
    only: 'both',
    range: [0, 10],
    note: 'Codes of the parts of a virtual bundle. For the EU only.',
  },
  'skus[].inventory': { range: [0, 50], note: 'All warehouses, for sellers with several.' },
  'skus[].sales_attributes': { range: [0, 3] },
  'skus[].sales_attributes[].name': { range: [0, 20] },
  'skus[].sales_attributes[].value_name': { range: [0, 50] },
} as const;

const EDITED = {
  ...WRITTEN,
  global_product_id: ID,
  'skus[].id': { ...ID, note: 'Left out for a new SKU; SKUs that are not listed are deleted.' },
  'skus[].sale_prices': {
    note: 'What buyers see, by market; the US and Japan need it when goods leave from China.',
  },
  'skus[].sale_prices[].amount': AMOUNT,
} as const;

const WRITTEN_NAMES = {
  'input.certifications[]': 'GlobalCertificationInput',
  'input.certifications[].files[]': 'GlobalCertificationFileInput',
  'input.certifications[].images[]': 'GlobalImageInput',
  'input.main_images[]': 'GlobalImageInput',
  'input.manufacturer': 'GlobalManufacturerInput',
  'input.package_dimensions': 'GlobalPackageDimensionsInput',
  'input.package_weight': 'GlobalPackageWeightInput',
  'input.product_attributes[]': 'GlobalProductAttributeInput',
  'input.product_attributes[].values[]': 'GlobalAttributeValueInput',
  'input.size_chart': 'GlobalSizeChartInput',
  'input.size_chart.image': 'GlobalImageInput',
  'input.size_chart.template': 'GlobalSizeChartTemplateInput',
  'input.skus[].identifier_code': 'GlobalIdentifierCodeInput',
  'input.skus[].inventory[]': 'GlobalStockInput',
  'input.skus[].price': 'GlobalPriceInput',
  'input.skus[].sales_attributes[]': 'GlobalSalesAttributeInput',
  'input.skus[].sales_attributes[].sku_img': 'GlobalImageInput',
  'input.video': 'GlobalVideoInput',
} as const;

const STORED_OUTPUT = { 'global_skus[].id': { required: true } } as const;

const STORED_NAMES = {
  'output.global_skus[]': 'StoredGlobalSku',
  'output.global_skus[].sales_attributes[]': 'StoredGlobalSalesAttribute',
} as const;

const EDIT_NAMES = {
  ...WRITTEN_NAMES,
  ...STORED_NAMES,
  'input.skus[]': 'EditedGlobalSkuInput',
  'input.skus[].sale_prices[]': 'GlobalSalePriceInput',
  'output.publish_results[]': 'GlobalPublishResult',
  'output.publish_results[].fail_reasons[]': 'GlobalPublishFailure',
} as const;

const SEARCH_INPUT = {
  create_time_ge: { format: 'seconds', note: 'Created at this time or later.' },
  create_time_le: { format: 'seconds', note: 'Created at this time or earlier.' },
  status: { values: ['PUBLISHED', 'UNPUBLISHED', 'DRAFT', 'DELETED'] },
  update_time_ge: { format: 'seconds', note: 'Changed at this time or later.' },
  update_time_le: { format: 'seconds', note: 'Changed at this time or earlier.' },
} as const;

const SEARCH_OUTPUT = {
  'global_products[].id': { required: true },
  'global_products[].skus[].id': { required: true },
  'global_products[].status': { values: ['PUBLISHED', 'UNPUBLISHED', 'DRAFT', 'DELETED'] },
} as const;

const SEARCH_NAMES = {
  'output.global_products[]': 'GlobalProductSummary',
  'output.global_products[].skus[]': 'GlobalProductSummarySku',
} as const;

const PRODUCT_NAMES = {
  output: 'GlobalProduct',
  'output.certifications[]': 'GlobalCertification',
  'output.certifications[].files[]': 'GlobalCertificationFile',
  'output.certifications[].images[]': 'GlobalImage',
  'output.main_images[]': 'GlobalImage',
  'output.manufacturer': 'GlobalManufacturer',
  'output.package_dimensions': 'GlobalPackageDimensions',
  'output.package_weight': 'GlobalPackageWeight',
  'output.product_attributes[]': 'GlobalProductAttribute',
  'output.product_attributes[].values[]': 'GlobalAttributeValue',
  'output.products[]': 'LocalProduct',
  'output.products[].sku_mappings[]': 'GlobalSkuMapping',
  'output.products[].sku_mappings[].sales_attribute_mappings[]': 'GlobalSalesAttributeMapping',
  'output.size_chart': 'GlobalSizeChart',
  'output.size_chart.image': 'GlobalImage',
  'output.skus[]': 'GlobalSku',
  'output.skus[].inventory[]': 'GlobalStock',
  'output.skus[].price': 'GlobalPrice',
  'output.skus[].sales_attributes[]': 'GlobalSalesAttribute',
  'output.skus[].sales_attributes[].sku_img': 'GlobalImage',
} as const;

const MARKETS_AND_CONDITIONS = { only: 'both' } as const;

/** Products of sellers that sell across borders, kept once and published to shops of several markets. */
export const globalProducts = {
  area: 'globalProducts',
  summary:
    'Products of sellers across borders or in several countries of the EU, kept once for the shops of all markets. Since January 2026 the platform moves sellers from publishing global products to replicating local ones.',
  operations: {
    'GET /product/202309/global_categories': {
      method: 'categories.list',
      name: 'listGlobalCategories',
      summary: 'Lists all categories, whatever the market.',
      input: { category_version: TREE, keyword: { note: 'Found in names.' } },
      output: {
        'categories[].id': { required: true },
        'categories[].parent_id': { note: '`0` for a root.' },
      },
      names: { 'output.categories[]': 'GlobalCategory' },
    },
    'POST /product/202309/global_categories/recommend': {
      method: 'categories.recommend',
      name: 'recommendGlobalCategory',
      summary: 'Guesses the category of a global product from its title, description and images.',
      effect: 'read',
      input: {
        product_title: {
          required: true,
          range: [1, 300],
          note: 'Without characters of two bytes, such as Chinese.',
        },
        description: { range: [0, 10_000] },
        category_version: TREE,
      },
      output: { leaf_category_id: { note: 'The one to use.' } },
      names: { 'input.images[]': 'GlobalImageInput', 'output.categories[]': 'GuessedGlobalCategory' },
    },
    'GET /product/202309/categories/{category_id}/global_attributes': {
      method: 'categories.attributes.list',
      name: 'listGlobalCategoryAttributes',
      summary: 'Lists the attributes of a leaf category with the markets that need them.',
      input: { category_id: ID, category_version: TREE },
      output: {
        'attributes[].id': { required: true },
        'attributes[].is_requried': { note: 'Whether all markets need it. The platform spells it so.' },
        'attributes[].type': {
          note: '`SALES_PROPERTY` tells variants apart; the other describes the product.',
        },
      },
      names: {
        'output.attributes[]': 'GlobalCategoryAttribute',
        'output.attributes[].requirement_conditions[]': 'GlobalRequirementCondition',
        'output.attributes[].values[]': 'GlobalCategoryAttributeValue',
      },
    },
    'GET /product/202309/categories/{category_id}/global_rules': {
      method: 'categories.rules.get',
      name: 'getGlobalCategoryRules',
      summary: 'Gives what a leaf category asks for beyond attributes, by market.',
      input: { category_id: ID, category_version: TREE },
      output: {
        manufacturer: { ...MARKETS_AND_CONDITIONS, note: 'For the EU only; empty where none is needed.' },
        responsible_person: {
          ...MARKETS_AND_CONDITIONS,
          note: 'For the EU only; empty where none is needed.',
        },
      },
      names: {
        output: 'GlobalCategoryRules',
        'output.manufacturer': 'GlobalPersonRule',
        'output.responsible_person': 'GlobalPersonRule',
        'output.product_certifications[]': 'GlobalCertificationRule',
        'output.product_certifications[].requirement_conditions[]': 'GlobalRequirementCondition',
      },
    },
    'POST /product/202309/global_products': {
      method: 'create',
      name: 'createGlobalProduct',
      summary: 'Creates a global product, to be published to shops afterwards.',
      input: {
        ...WRITTEN,
        source_locale: { note: 'For sellers within the EU only; others write English.' },
        'skus[].sales_attributes[].value_id': { ...ID, reason: 'The example ends in a line break.' },
      },
      output: { ...STORED_OUTPUT, global_product_id: { required: true } },
      names: { ...WRITTEN_NAMES, ...STORED_NAMES, 'input.skus[]': 'GlobalSkuInput' },
    },
    'DELETE /product/202309/global_products': {
      method: 'delete',
      name: 'deleteGlobalProducts',
      summary: 'Deletes global products.',
      input: { global_product_ids: { ...ID, required: true, range: [1, 20] } },
      names: { 'output.errors[]': 'GlobalProductError' },
    },
    'POST /product/202309/global_products/search': {
      method: 'search',
      name: 'searchGlobalProducts',
      summary: 'Lists the global products that fit a filter.',
      effect: 'read',
      items: 'global_products',
      pageSize: PAGE,
      input: SEARCH_INPUT,
      output: SEARCH_OUTPUT,
      names: SEARCH_NAMES,
    },
    'POST /product/202312/global_products/search': {
      method: 'search',
      name: 'searchGlobalProducts',
      summary: 'Lists the global products that fit a filter.',
      default: true,
      effect: 'read',
      items: 'global_products',
      pageSize: PAGE,
      input: SEARCH_INPUT,
      output: SEARCH_OUTPUT,
      names: SEARCH_NAMES,
    },
    'GET /product/202309/global_products/{global_product_id}': {
      method: 'get',
      name: 'getGlobalProduct',
      summary: 'Gives all that is known of a global product, with the local ones made from it.',
      input: { global_product_id: ID },
      output: {
        id: { required: true },
        'skus[].id': { required: true },
        'manufacturer.address': { label: 'business-contact.address' },
        'manufacturer.email': { label: 'business-contact.email' },
        'manufacturer.name': { label: 'business-contact.name' },
        'manufacturer.phone_number': { label: 'business-contact.phone' },
        manufacturer_ids: FOR_THE_EU,
        responsible_person_ids: FOR_THE_EU,
        'products[].region': { note: 'The market of the local product.' },
        'skus[].extra_identifier_codes': { only: 'both', note: 'For the EU only.' },
        'skus[].global_quantity': { only: 'both', note: 'The stock for all shops together.' },
        'skus[].price.amount': { note: 'Before tax; local prices are computed from it. Decimal text.' },
        'skus[].price.currency': { only: 'both', note: '`USD`, or `EUR` for sellers within the EU.' },
        'skus[].price.unit_price': { only: 'both', note: 'For the EU only. Decimal text.' },
        'skus[].sku_unit_count': { only: 'both', note: 'For the EU only.' },
      },
      names: PRODUCT_NAMES,
    },
    'PUT /product/202309/global_products/{global_product_id}': {
      method: 'edit',
      name: 'editGlobalProduct',
      summary: 'Replaces all that is known of a global product, in all markets; local edits are lost.',
      input: EDITED,
      output: STORED_OUTPUT,
      names: EDIT_NAMES,
    },
    'PUT /product/202509/global_products/{global_product_id}/partial_edit': {
      method: 'partialEdit',
      name: 'partialEditGlobalProduct',
      summary: 'Changes some properties of a global product and leaves the others.',
      input: EDITED,
      output: STORED_OUTPUT,
      names: EDIT_NAMES,
    },
    'POST /product/202309/global_products/{global_product_id}/inventory/update': {
      method: 'inventory.update',
      name: 'updateGlobalInventory',
      summary:
        'Sets the stock of a global product that is not published yet, for sellers with several warehouses.',
      input: {
        global_product_id: ID,
        global_skus: { required: true, range: [1, 300] },
        'global_skus[].id': { ...ID, required: true },
        'global_skus[].inventory[].global_warehouse_id': ID,
        'global_skus[].inventory[].quantity': { range: [0, 99_999] },
      },
      names: { 'input.global_skus[].inventory[]': 'GlobalStockInput' },
    },
    'POST /product/202309/global_products/{global_product_id}/publish': {
      method: 'publish',
      name: 'publishGlobalProduct',
      summary: 'Makes local products of a global one in shops of further markets, once in each.',
      input: {
        global_product_id: ID,
        publish_target: { required: true },
        'publish_target[].manufacturer_ids': FOR_THE_EU,
        'publish_target[].region': { required: true, note: 'The market.' },
        'publish_target[].responsible_person_ids': FOR_THE_EU,
        'publish_target[].skus': { range: [0, 300] },
        'publish_target[].skus[].fees[].amount': AMOUNT,
        'publish_target[].skus[].inventory': {
          note: 'Without it the global stock is shared out evenly among the markets.',
        },
        'publish_target[].skus[].inventory.quantity': { range: [0, 99_999] },
        'publish_target[].skus[].inventory.warehouse_id': ID,
        'publish_target[].skus[].price': { note: 'In place of the computed price.' },
        'publish_target[].skus[].price.amount': {
          ...AMOUNT,
          only: 'both',
          note: 'Before tax. Not for goods that leave China for the US or Japan.',
        },
        'publish_target[].skus[].price.sale_price': {
          ...AMOUNT,
          only: 'both',
          note: 'What the buyer sees; it goes before `amount`. Needed for goods that leave China for the US or Japan.',
        },
        'publish_target[].skus[].related_global_sku_id': ID,
      },
      output: {
        'products[].id': { required: true },
        'products[].shop_id': {
          only: 'both',
          note: 'The one shop of the market.',
          reason: 'The limit to local shops was read by mistake.',
        },
      },
      names: {
        'input.publish_target[]': 'GlobalPublishTarget',
        'input.publish_target[].skus[]': 'GlobalPublishSkuInput',
        'output.products[]': 'PublishedProduct',
        'output.products[].skus[]': 'PublishedSku',
        'output.publish_result[]': 'GlobalPublishResult',
        'output.publish_result[].fail_reasons[]': 'GlobalPublishFailure',
      },
    },
    'POST /product/202404/global_products/listing_check': {
      method: 'checkListing',
      name: 'checkGlobalProductListing',
      summary: 'Tells what would keep a global product from being listed.',
      effect: 'read',
      input: CHECKED,
      names: { ...WRITTEN_NAMES, 'input.skus[]': 'CheckedGlobalSkuInput' },
    },
    'POST /product/202503/global_products/{global_product_id}/bind_local_products': {
      method: 'bindLocalProducts',
      name: 'bindGlobalProduct',
      summary: 'Binds a global product to local ones of several countries, for good.',
      markets: {
        only: ['DE', 'ES', 'FR', 'IE', 'IT'],
        why: 'Local products are bound by sellers in several countries of the EU only.',
      },
      input: {
        global_product_id: ID,
        local_products: { only: 'both', required: true, note: 'One for each country.' },
        'local_products[].id': { ...ID, required: true },
        'local_products[].skus': { note: 'All SKUs of the product.' },
        'local_products[].skus[].global_sku_id': ID,
        'local_products[].skus[].id': ID,
        'local_products[].skus[].inventory[].warehouse_id': ID,
        'local_products[].skus[].sales_attributes': { note: 'All attributes of the SKU.' },
        'local_products[].skus[].sales_attributes[].global_id': ID,
        'local_products[].skus[].sales_attributes[].global_value_id': ID,
        'local_products[].skus[].sales_attributes[].id': ID,
        'local_products[].skus[].sales_attributes[].value_id': ID,
      },
      names: { 'input.local_products[]': 'BoundProductInput', 'output.bind_results[]': 'BindResult' },
    },
    'GET /product/202507/global_listing_rules': {
      method: 'listingRules.get',
      name: 'getGlobalListingRules',
      summary: 'Gives how a cross-border seller may list products in a shop, and how stock is shared out.',
      output: {
        'inventory_rules[].associated_warehouses': { note: 'Where stock is `SHARED` or `DYNAMIC`.' },
      },
      names: { output: 'GlobalListingRules', 'output.inventory_rules[]': 'GlobalInventoryRule' },
    },
    'POST /product/202507/products/{product_id}/global_replicate': {
      method: 'replicas.create',
      name: 'replicateGlobalProduct',
      summary: "Copies a local product into the seller's shops of other markets.",
      input: {
        product_id: ID,
        replicate_target: { required: true },
        'replicate_target[].region': { required: true, note: 'The market.' },
        'replicate_target[].skus': { range: [0, 300], note: 'All SKUs of the source.' },
        'replicate_target[].skus[].inventory': { note: 'Needed where stock is allocated by hand.' },
        'replicate_target[].skus[].inventory[].quantity': { range: [0, 999_999] },
        'replicate_target[].skus[].inventory[].warehouse_id': ID,
        'replicate_target[].skus[].price.sale_price': AMOUNT,
        'replicate_target[].skus[].source_sku_id': ID,
      },
      names: {
        'input.replicate_target[]': 'GlobalReplicaTarget',
        'input.replicate_target[].skus[]': 'GlobalReplicaSkuInput',
        'output.errors[]': 'GlobalReplicaError',
      },
    },
    'GET /product/202507/products/{product_id}/replicated_products': {
      method: 'replicas.list',
      name: 'listGlobalReplicas',
      summary: 'Lists the copies of a local product in other markets.',
      input: { product_id: ID },
      output: {
        'replicated_products[].product_id': { required: true },
        'replicated_products[].region': { note: 'The market.' },
      },
      names: { 'output.replicated_products[]': 'GlobalReplica' },
    },
  },
} as const satisfies AreaOverlay;
