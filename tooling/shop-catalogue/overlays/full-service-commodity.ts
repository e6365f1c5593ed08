import type { OperationOverlay } from '../model/overlay.ts';

type Operations = Readonly<Record<string, OperationOverlay>>;

const CATEGORY = { category_id: { format: 'digits' } } as const;

const SUPPLIER = { supplier_id: { format: 'digits' } } as const;

const IDEMPOTENCY = { place: 'body', name: 'idempotent_key' } as const;

const PAGE_OF_30 = { max: 30, default: 10 } as const;

const MILLIMETERS = { format: 'decimal', note: 'Millimetres.' } as const;

/** A product as every version takes it. */
const SPU = {
  spu: { required: true },
  'spu.category_id': { required: true, format: 'digits', note: 'A category without others below it.' },
  'spu.brand_id': { format: 'digits' },
  'spu.first_key_attribute_id': { format: 'digits' },
  'spu.second_key_attribute_id': { format: 'digits' },
  'spu.grading_template_id': { format: 'digits' },
  'spu.size_group_id': { format: 'digits', note: 'Needed where the category has size groups.' },
  'spu.attributes[].id': { format: 'digits' },
  'spu.attributes[].values[].id': { format: 'digits' },
  'spu.attributes[].values[].name': { note: 'For a text of your own, where the attribute takes one.' },
  'spu.ingredient.single_material_composition[].percentage': { format: 'decimal' },
  'spu.ingredient.multi_material_composition[].ingredients[].percentage': { format: 'decimal' },
  'spu.media.pictures[].sequence': { note: 'The smallest comes first.' },
  'spu.media.pictures[].uri': { note: 'As the upload of images gives it.' },
  'spu.media.videos[].uri': { note: 'As the upload of videos gives it.' },
  'spu.certifications[].items[].files[].uri': { note: 'As the upload of certification files gives it.' },
  'spu.skcs': { note: 'One for each value of the first key attribute, such as a colour.' },
  'spu.skcs[].first_key_attribute_value_id': { format: 'digits' },
  'spu.skcs[].skus[].second_key_attribute_value_id': { format: 'digits' },
  'spu.skcs[].skus[].stockup_mode': { note: '`NORMAL`, or `JIT` where category and supplier allow it.' },
  'spu.skcs[].skus[].price.amount': { format: 'decimal', note: 'Without tax.' },
  'spu.skcs[].skus[].price.currency': { note: 'Only `CNY` so far.' },
  'spu.skcs[].skus[].dimensions.unit': { note: 'Only `MILLIMETER` so far.' },
  'spu.skcs[].skus[].dimensions.height': MILLIMETERS,
  'spu.skcs[].skus[].dimensions.length': MILLIMETERS,
  'spu.skcs[].skus[].dimensions.width': MILLIMETERS,
  'spu.skcs[].skus[].weight.unit': { note: 'Only `MILLIGRAM` so far.' },
  'spu.skcs[].skus[].weight.value': { format: 'decimal', note: 'Milligrams.' },
} as const;

/** Parts that look alike in every version. */
const SPU_NAMES = {
  'input.spu.attributes[].values[]': 'FullServiceAttributeChoice',
  'input.spu.ingredient': 'FullServiceIngredient',
  'input.spu.media': 'FullServiceMedia',
  'input.spu.media.pictures[]': 'FullServicePicture',
  'input.spu.skcs[].pictures[]': 'FullServicePicture',
  'input.spu.skcs[].skus[].pictures[]': 'FullServicePicture',
  'input.spu.skcs[].skus[].dimensions': 'FullServiceDimensions',
  'input.spu.skcs[].skus[].price': 'FullServicePrice',
  'input.spu.skcs[].skus[].weight': 'FullServiceWeight',
} as const;

const SPU_NAMES_202410 = {
  ...SPU_NAMES,
  'input.spu.certifications[]': 'FullServiceProductCertification',
  'input.spu.description': 'FullServiceDescription',
  'input.spu.skcs[].skus[].reference_sale_price': 'FullServicePrice',
} as const;

const SPU_202410 = {
  ...SPU,
  'spu.skcs[].skus[].reference_sale_price.amount': { format: 'decimal' },
} as const;

const SPU_202508 = {
  ...SPU_202410,
  'spu.rp_ids': { note: 'Responsible persons, as `supplier.responsiblePersons` lists them.' },
  'spu.manufacture_ids': { note: 'As `supplier.manufacturers` lists them.' },
} as const;

const SPU_202509 = {
  ...SPU_202508,
  'spu.attributes[].region': { note: 'The market the value is for.' },
  'spu.key_attribute': { note: 'In the order in which the SKUs give their values.' },
  'spu.key_attribute[].key_attribute_id': { format: 'digits' },
  'spu.skcs[].skus[].key_attribute_value[].key_attribute_value_id': { format: 'digits' },
} as const;

/** Some examples of drafts to be checked end in a line break. */
const LINE_BREAK = 'The example of the snapshot ends in a line break.';

const BROKEN_EXAMPLES = {
  'spu.skcs[].skus[].dimensions.height': { ...MILLIMETERS, reason: LINE_BREAK },
  'spu.skcs[].skus[].dimensions.width': { ...MILLIMETERS, reason: LINE_BREAK },
  'spu.skcs[].skus[].reference_sale_price.amount': { format: 'decimal', reason: LINE_BREAK },
} as const;

const CODES = {
  external_sku_codes: { range: [0, 10], note: 'Give one kind of code only.' },
  platform_sku_codes: { range: [0, 10] },
  platform_spu_codes: { range: [0, 10] },
} as const;

const PUSHED = { push_time_lt: { note: 'Not included.' } } as const;

const ATTRIBUTE = {
  'attributes[].id': { required: true },
  'attributes[].is_mutiple_selection': { note: 'Whether it takes several values; spelt as on the wire.' },
} as const;

const BY_CONDITION = {
  note: 'Needed as well once another attribute has one of these values.',
} as const;

const SPU_CODE = { spu_code: { required: true } } as const;

export const COMMODITY_OPERATIONS = {
  // Products
  'POST /gs_full_service_commodity/202509/beta/products': {
    method: 'goods.create',
    name: 'createFullServiceProduct',
    summary: 'Creates a product for sale in full service.',
    default: true,
    idempotency: IDEMPOTENCY,
    input: SPU_202509,
    output: SPU_CODE,
    names: { ...SPU_NAMES_202410, 'input.spu': 'FullServiceSpu' },
  },
  'POST /gs_full_service_commodity/202508/beta/products': {
    method: 'goods.create',
    name: 'createFullServiceProduct',
    summary: 'Creates a product for sale in full service.',
    idempotency: IDEMPOTENCY,
    input: SPU_202508,
    output: SPU_CODE,
    names: { ...SPU_NAMES_202410, 'input.spu': 'FullServiceSpu202508' },
  },
  'POST /gs_full_service_commodity/202410/beta/products': {
    method: 'goods.create',
    name: 'createFullServiceProduct',
    summary: 'Creates a product for sale in full service.',
    idempotency: IDEMPOTENCY,
    input: SPU_202410,
    output: SPU_CODE,
    names: { ...SPU_NAMES_202410, 'input.spu': 'FullServiceSpu202410' },
  },
  'POST /gs_full_service_commodity/202405/beta/products': {
    method: 'goods.create',
    name: 'createFullServiceProduct',
    summary: 'Creates a product for sale in full service.',
    idempotency: IDEMPOTENCY,
    input: SPU,
    output: SPU_CODE,
    names: { ...SPU_NAMES, 'input.spu': 'FullServiceSpu202405' },
  },
  'POST /gs_full_service_commodity/202509/calculate_audit_info': {
    method: 'goods.check',
    name: 'checkFullServiceProduct',
    summary: 'Tells for each market whether a product as given could be published, and why not.',
    default: true,
    effect: 'read',
    input: { ...SPU_202509, ...BROKEN_EXAMPLES },
    names: {
      ...SPU_NAMES_202410,
      'input.spu': 'FullServiceSpu',
      'output.product_publish_detail[]': 'FullServicePublishCheck',
    },
  },
  'POST /gs_full_service_commodity/202508/calculate_audit_info': {
    method: 'goods.check',
    name: 'checkFullServiceProduct',
    summary: 'Tells for each market whether a product as given could be published, and why not.',
    effect: 'read',
    input: { ...SPU_202508, ...BROKEN_EXAMPLES },
    names: {
      ...SPU_NAMES_202410,
      'input.spu': 'FullServiceSpu202508',
      'output.product_publish_detail[]': 'FullServicePublishCheck',
    },
  },
  'POST /gs_full_service_commodity/202504/beta/products/search': {
    method: 'goods.search',
    name: 'searchFullServiceProducts',
    summary: 'Finds products of full service and where each SKU is in the approval.',
    default: true,
    effect: 'read',
    items: 'spus',
    input: PUSHED,
    output: { 'spus[].spu_code': { required: true } },
    names: { 'output.spus[]': 'FullServiceProduct', 'output.spus[].skus[]': 'FullServiceSku' },
  },
  'POST /gs_full_service_commodity/202410/beta/products/search': {
    method: 'goods.search',
    name: 'searchFullServiceProducts',
    summary: 'Finds products of full service and where each SKU is in the approval.',
    effect: 'read',
    items: 'spus',
    input: PUSHED,
    output: { 'spus[].spu_code': { required: true } },
    names: { 'output.spus[]': 'FullServiceProduct', 'output.spus[].skus[]': 'FullServiceSku' },
  },
  'POST /gs_full_service_commodity/202406/beta/products/search': {
    method: 'goods.search',
    name: 'searchFullServiceProducts',
    summary: 'Finds products of full service and where each SKU is in the approval.',
    effect: 'read',
    items: 'spus',
    input: PUSHED,
    output: { 'spus[].spu_code': { required: true } },
    names: { 'output.spus[]': 'FullServiceProduct', 'output.spus[].skus[]': 'FullServiceSku' },
  },

  // What a product needs
  'POST /gs_full_service_commodity/202405/beta/categories/search': {
    method: 'categories.search',
    name: 'searchFullServiceCategories',
    summary: 'Lists categories by page number.',
    effect: 'read',
    input: { page_offset: { note: 'The number of the page.' }, page_size: { range: [1, 100] } },
    output: { 'categories[].id': { required: true }, 'categories[].status': { note: '`2` on, `3` off.' } },
    names: { 'output.categories[]': 'FullServiceCategory' },
  },
  'GET /gs_full_service_commodity/202405/beta/categories/{category_id}': {
    method: 'categories.get',
    name: 'getFullServiceCategory',
    summary: 'Gets a category with what it allows.',
    input: CATEGORY,
    output: {
      is_custom_key_attribute: {
        note: 'True when any attribute can be a key attribute; otherwise the two named here are.',
      },
    },
    names: { output: 'FullServiceCategoryDetail' },
  },
  'GET /gs_full_service_commodity/202507/beta/categories/{category_id}/attributes': {
    method: 'categories.attributes',
    name: 'listFullServiceAttributes',
    summary: 'Lists the attributes of a category, in general and by market.',
    default: true,
    input: CATEGORY,
    output: {
      ...ATTRIBUTE,
      'attributes[].requirement_conditions': BY_CONDITION,
      'region_attributes[].region': { note: 'The market these are for.' },
    },
    names: {
      'output.attributes[]': 'FullServiceAttribute',
      'output.region_attributes[]': 'FullServiceMarketAttributes',
      'output.region_attributes[].attributes[]': 'FullServiceAttribute',
    },
  },
  'GET /gs_full_service_commodity/202503/beta/categories/{category_id}/attributes': {
    method: 'categories.attributes',
    name: 'listFullServiceAttributes',
    summary: 'Lists the attributes of a category and the markets that need them.',
    input: CATEGORY,
    output: ATTRIBUTE,
  },
  'GET /gs_full_service_commodity/202405/beta/categories/{category_id}/attributes': {
    method: 'categories.attributes',
    name: 'listFullServiceAttributes',
    summary: 'Lists the attributes of a category.',
    input: CATEGORY,
    output: ATTRIBUTE,
  },
  'GET /gs_full_service_commodity/202507/beta/categories/{category_id}/certifications': {
    method: 'categories.certifications',
    name: 'listFullServiceCertifications',
    summary: 'Lists the certificates a category needs, by market.',
    default: true,
    input: CATEGORY,
    output: { 'certifications[].requirement_conditions': BY_CONDITION },
    names: { 'output.certifications[]': 'FullServiceCertification' },
  },
  'GET /gs_full_service_commodity/202406/beta/categories/{category_id}/certifications': {
    method: 'categories.certifications',
    name: 'listFullServiceCertifications',
    summary: 'Lists the certificates a category needs, by market.',
    input: CATEGORY,
  },
  'GET /gs_full_service_commodity/202405/beta/categories/{category_id}/image_upload_requirements': {
    method: 'categories.imageRequirements',
    name: 'getFullServiceImageRequirements',
    summary: 'Gets which pictures a category needs, in which number and size.',
    input: CATEGORY,
    names: { 'output.image_upload_requirements[]': 'FullServiceImageRequirement' },
  },
  'GET /gs_full_service_commodity/202405/beta/brands': {
    method: 'brands.list',
    name: 'listFullServiceBrands',
    summary: 'Lists brands and whether they are approved.',
    output: { 'brands[].id': { required: true } },
    names: { 'output.brands[]': 'FullServiceBrand' },
  },
  'GET /gs_full_service_commodity/202408/size_groups': {
    method: 'sizeGroups.list',
    name: 'listFullServiceSizeGroups',
    summary: 'Lists the size groups of a category.',
    input: CATEGORY,
    output: {
      'size_grading_data.size_grading_required': { note: 'Whether a product needs a size chart.' },
      'size_grading_data.size_groups[].size_segements': { note: 'Spelt as on the wire.' },
    },
    names: { 'output.size_grading_data.size_groups[]': 'FullServiceSizeGroup' },
  },
  'GET /gs_full_service_commodity/202406/beta/size_groups': {
    method: 'beta.sizeGroups.list',
    name: 'listFullServiceBetaSizeGroups',
    summary: 'Lists the size groups of a category through the beta interface.',
    input: CATEGORY,
  },
  'GET /gs_full_service_commodity/202406/beta/grading_templates': {
    method: 'gradingTemplates.list',
    name: 'listFullServiceGradingTemplates',
    summary: 'Lists the size charts of the supplier.',
    output: { 'grading_templates[].id': { required: true } },
    names: { 'output.grading_templates[]': 'FullServiceGradingTemplate' },
  },

  // Files
  'POST /gs_full_service_commodity/202406/beta/images/upload': {
    method: 'images.upload',
    name: 'uploadFullServiceImage',
    summary: 'Uploads a picture of a product.',
    input: { data: { required: true } },
    output: { uri: { required: true } },
  },
  'POST /gs_full_service_commodity/202405/beta/videos/upload': {
    method: 'videos.upload',
    name: 'uploadFullServiceVideo',
    summary: 'Uploads a video of a product.',
    input: { data: { required: true } },
    output: { uri: { required: true } },
  },
  'POST /gs_full_service_commodity/202405/beta/certification_files/upload': {
    method: 'certificationFiles.upload',
    name: 'uploadFullServiceCertificationFile',
    summary: 'Uploads a file that proves a certificate.',
    input: { data: { required: true } },
    output: { uri: { required: true } },
  },

  // The supplier
  'GET /gs_full_service_commodity/202407/supplier_addresses': {
    method: 'supplier.addresses',
    name: 'listFullServiceSupplierAddresses',
    summary: 'Lists the addresses from which the supplier sends goods.',
    items: 'addresses',
    pageSize: { max: 50, default: 10 },
    output: {
      'addresses[].id': { required: true },
      'addresses[].contact_name': { label: 'business-contact.name' },
      'addresses[].phone_number': { label: 'business-contact.phone' },
      'addresses[].detail': { label: 'business-contact.address' },
      'addresses[].full_address': { label: 'business-contact.address' },
    },
    names: { 'output.addresses[]': 'FullServiceSupplierAddress' },
  },
  'GET /gs_full_service_commodity/202508/supplier_manufacturers': {
    method: 'supplier.manufacturers',
    name: 'listFullServiceManufacturers',
    summary: 'Lists the manufacturers the supplier named.',
    items: 'manufacturer_list',
    pageSize: PAGE_OF_30,
    output: {
      'manufacturer_list[].id': { required: true },
      'manufacturer_list[].address': { label: 'business-contact.address' },
      'manufacturer_list[].email': { label: 'business-contact.email' },
      'manufacturer_list[].phone_number': { label: 'business-contact.phone' },
    },
    names: {
      'output.manufacturer_list[]': 'FullServiceManufacturer',
      'output.manufacturer_list[].phone_number': 'FullServicePhone',
    },
  },
  'GET /gs_full_service_commodity/202508/supplier_rps': {
    method: 'supplier.responsiblePersons',
    name: 'listFullServiceResponsiblePersons',
    summary: 'Lists the responsible persons the supplier named.',
    items: 'rp_infos',
    pageSize: PAGE_OF_30,
    output: {
      'rp_infos[].id': { required: true },
      'rp_infos[].address': { label: 'business-contact.address' },
      'rp_infos[].email': { label: 'business-contact.email' },
      'rp_infos[].name': { label: 'business-contact.name' },
      'rp_infos[].phone_number': { label: 'business-contact.phone' },
      'rp_infos[].rp_name': { label: 'business-contact.name' },
      'rp_infos[].type': { note: '`1` for a person, `2` for a company.' },
    },
    names: {
      'output.rp_infos[]': 'FullServiceResponsiblePerson',
      'output.rp_infos[].phone_number': 'FullServicePhone',
    },
  },

  // Preview
  'POST /gs_full_service_commodity/202405/preview/products': {
    method: 'preview.goods.create',
    name: 'createFullServicePreviewProduct',
    summary: 'Creates a product through the preview interface.',
    input: { ...SUPPLIER, ...SPU },
    output: SPU_CODE,
    names: { ...SPU_NAMES, 'input.spu': 'FullServicePreviewSpu' },
  },
  'POST /gs_full_service_commodity/202405/preview/products/search': {
    method: 'preview.goods.search',
    name: 'searchFullServicePreviewProducts',
    summary: 'Finds products and where each SKU is in the approval, through the preview interface.',
    effect: 'read',
    items: 'spus',
    input: { ...SUPPLIER, ...CODES, ...PUSHED },
    output: { 'spus[].spu_code': { required: true } },
    names: { 'output.spus[]': 'FullServiceProduct', 'output.spus[].skus[]': 'FullServiceSku' },
  },
  'POST /gs_full_service_commodity/202404/preview/categories/search': {
    method: 'preview.categories.search',
    name: 'searchFullServicePreviewCategories',
    summary: 'Lists categories by page number through the preview interface.',
    effect: 'read',
    input: { page_offset: { note: 'The number of the page, from 1.' }, page_size: { range: [1, 50] } },
    output: { 'categories[].id': { required: true }, 'categories[].status': { note: '`2` on, `3` off.' } },
    names: { 'output.categories[]': 'FullServicePreviewCategory' },
  },
  'GET /gs_full_service_commodity/202404/preview/categories/{category_id}': {
    method: 'preview.categories.get',
    name: 'getFullServicePreviewCategory',
    summary: 'Gets a category through the preview interface.',
    input: CATEGORY,
    names: { output: 'FullServiceCategoryDetail' },
  },
  'GET /gs_full_service_commodity/202404/preview/categories/{category_id}/attributes': {
    method: 'preview.categories.attributes',
    name: 'listFullServicePreviewAttributes',
    summary: 'Lists the attributes of a category through the preview interface.',
    input: CATEGORY,
    output: ATTRIBUTE,
  },
  'GET /gs_full_service_commodity/202404/preview/brands': {
    method: 'preview.brands.list',
    name: 'listFullServicePreviewBrands',
    summary: 'Lists brands through the preview interface.',
    input: SUPPLIER,
    output: { 'brands[].id': { required: true } },
    names: { 'output.brands[]': 'FullServiceBrand' },
  },
  'GET /gs_full_service_commodity/202405/preview/size_groups': {
    method: 'preview.sizeGroups.list',
    name: 'listFullServicePreviewSizeGroups',
    summary: 'Lists the size groups of a category through the preview interface.',
    input: CATEGORY,
  },
  'GET /gs_full_service_commodity/202405/preview/grading_templates': {
    method: 'preview.gradingTemplates.list',
    name: 'listFullServicePreviewGradingTemplates',
    summary: 'Lists the size charts of a supplier through the preview interface.',
    input: SUPPLIER,
    output: { 'grading_templates[].id': { required: true } },
    names: { 'output.grading_templates[]': 'FullServiceGradingTemplate' },
  },
  'POST /gs_full_service_commodity/202405/preview/images/upload': {
    method: 'preview.images.upload',
    name: 'uploadFullServicePreviewImage',
    summary: 'Uploads a picture of a product through the preview interface.',
    input: {
      ...SUPPLIER,
      data: { required: true, note: 'JPG or PNG of at most 5 MB, 100 to 20000 pixels a side.' },
    },
    output: { uri: { required: true } },
  },
} as const satisfies Operations;
