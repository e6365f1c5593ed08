import type { AreaOverlay } from '../model/overlay.ts';

const ID = { format: 'digits' } as const;
const AMOUNT = { format: 'decimal' } as const;
const SECONDS = { format: 'seconds' } as const;
const LOCAL_SELLERS = { only: 'us', note: 'Local shops in the US only.' } as const;
const TOKOPEDIA = { only: 'global', note: 'Tokopedia only.' } as const;
const LIFT_VALUES = { values: [], reason: 'Kinds of codes were read as values.' } as const;

/** The US has version 2 of the category tree, and its shops are refused without it (code 12052217). */
const TREE = {
  values: ['v1', 'v2'],
  note: 'Shops in the US have to send `v2`, those in Southeast Asia as well since 2026; elsewhere `v1` is the default.',
} as const;

const EU = ['DE', 'ES', 'FR', 'IE', 'IT'] as const;

const PERSONS_OF_THE_EU = {
  only: EU,
  why: 'Manufacturers and responsible persons are kept for sellers in the EU only.',
} as const;

const IMAGES_OF_THE_EU = { only: EU, why: 'Images are translated for sellers in the EU only.' } as const;

const PAGE = { max: 100, default: 20 } as const;

const ACTIVATION = {
  product_ids: { ...ID, required: true, range: [1, 20] },
  listing_platforms: { values: ['TOKOPEDIA', 'TIKTOK_SHOP'], note: 'Indonesia only.' },
} as const;

const PRODUCT_IDS = { product_ids: { ...ID, required: true, range: [1, 20] } } as const;

const PRODUCT_ERRORS = {
  'output.errors[]': 'ProductError',
  'output.errors[].detail': 'ProductErrorDetail',
} as const;

// ------------------------------------------------------------------ search

const SEARCH_INPUT = {
  category_version: {
    values: ['v1', 'v2'],
    note: '`v2` is the tree of the US; other markets have `v1`, and more and more of them `v2`.',
  },
  create_time_ge: { ...SECONDS, note: 'Created at this time or later.' },
  create_time_le: { ...SECONDS, note: 'Created at this time or earlier.' },
  update_time_ge: { ...SECONDS, note: 'Changed at this time or later.' },
  update_time_le: { ...SECONDS, note: 'Changed at this time or earlier.' },
  'seller_skus[]': { range: [1, 50] },
  status: {
    values: [
      'ALL',
      'DRAFT',
      'PENDING',
      'FAILED',
      'ACTIVATE',
      'SELLER_DEACTIVATED',
      'PLATFORM_DEACTIVATED',
      'FREEZE',
      'DELETED',
    ],
  },
} as const;

const LATER_SEARCH_INPUT = {
  ...SEARCH_INPUT,
  audit_status: { values: ['AUDITING', 'FAILED', 'APPROVED'] },
  listing_platforms: {
    only: 'global',
    values: ['TOKOPEDIA', 'TIKTOK_SHOP'],
    note: 'Indonesia only, together with a `status` other than `ALL`.',
  },
  sku_ids: { ...ID, range: [1, 10] },
} as const;

const SEARCH_OUTPUT = {
  'products[].id': { required: true },
  'products[].skus[].id': { required: true },
  'products[].product_sync_fail_reasons': {
    only: 'both',
    note: 'Why a global product did not become a local one. Cross-border shops only.',
  },
  'products[].recommended_categories[].local_name': { note: "In the language of the shop's market." },
  'products[].sales_regions': { note: 'The markets it is sold in.' },
  'products[].status': {
    note: 'Absent in Indonesia for a product that is not listed on TikTok Shop.',
  },
  'products[].skus[].fees': { note: 'Charges on packaging, such as `PFAND`; documented for Germany.' },
  'products[].skus[].price.sale_price': {
    only: 'both',
    note: 'What cross-border shops show, before discounts. Decimal text.',
  },
  'products[].skus[].price.tax_exclusive_price': {
    only: 'both',
    note: 'What local shops show, before discounts; for cross-border shops the price before tax. In Japan it equals the sale price. Decimal text.',
  },
} as const;

const LATER_SEARCH_OUTPUT = {
  ...SEARCH_OUTPUT,
  'products[].audit.pre_approved_reasons': {
    only: 'us',
    note: 'What a `PRE_APPROVED` product waits for. US only.',
  },
  'products[].integrated_platform_statuses': {
    note: 'Its status on platforms beside TikTok Shop; Tokopedia is the only one documented.',
  },
  'products[].listing_quality_tier': { only: 'us', note: 'US only.' },
  'products[].skus[].external_list_prices': {
    only: 'us',
    note: 'List prices on other platforms. US, selected sellers only.',
  },
  'products[].skus[].list_price': { only: 'us', note: 'US only.' },
} as const;

const SUMMARY_NAMES = {
  'output.products[]': 'ProductSummary',
  'output.products[].recommended_categories[]': 'RecommendedCategory',
  'output.products[].skus[]': 'ProductSummarySku',
  'output.products[].skus[].fees[]': 'ProductFee',
  'output.products[].skus[].inventory[]': 'ProductInventory',
  'output.products[].skus[].price': 'ProductPrice',
} as const;

const LATER_SUMMARY_NAMES = {
  ...SUMMARY_NAMES,
  'output.products[].audit': 'ProductAudit',
  'output.products[].integrated_platform_statuses[]': 'IntegratedPlatformStatus',
  'output.products[].skus[].external_list_prices[]': 'ExternalListPrice',
  'output.products[].skus[].list_price': 'ListPrice',
} as const;

// ------------------------------------------------------------------ what a product is written as

/** What creating, checking and both ways of editing share. */
const WRITTEN = {
  brand_id: ID,
  certifications: { range: [0, 10] },
  'certifications[].expiration_date': SECONDS,
  'certifications[].files[].format': { note: '`PDF` only.' },
  'certifications[].id': ID,
  description: { range: [0, 10_000], note: 'HTML with at most 30 images of the platform.' },
  external_product_id: { range: [0, 999], note: 'The id of your own system.' },
  is_cod_allowed: { only: 'global', note: 'Cash on delivery; Southeast Asia and Saudi Arabia only.' },
  listing_platforms: { values: ['TOKOPEDIA', 'TIKTOK_SHOP'], note: 'Indonesia only.' },
  main_images: { range: [0, 9], note: 'In the order in which they are shown.' },
  manufacturer_ids: { note: 'EU only, in some categories.' },
  responsible_person_ids: { note: 'EU only, in some categories.' },
  'package_dimensions.height': AMOUNT,
  'package_dimensions.length': AMOUNT,
  'package_dimensions.width': AMOUNT,
  'package_dimensions.unit': {
    note: '`CENTIMETER`, or in the US `INCH` with a weight in `POUND`.',
  },
  'package_weight.unit': {
    note: '`KILOGRAM`; in the US also `POUND`; in Brazil, Japan and Mexico also `GRAM`.',
  },
  'package_weight.value': {
    ...AMOUNT,
    note: 'Up to 3 decimals in `KILOGRAM`, 2 in `POUND`, none in `GRAM`.',
  },
  'product_attributes[].id': ID,
  'product_attributes[].values[].id': ID,
  'product_attributes[].values[].name': { range: [0, 2000] },
  'size_chart.template.id': ID,
  title: {
    range: [0, 300],
    note: 'Up to 255 characters, in Brazil and Mexico 300; in Southeast Asia at least 25.',
  },
  skus: { range: [0, 300], note: 'Up to 300 in the US, UK, EU, Japan, Brazil and Mexico, elsewhere 100.' },
  'skus[].external_list_prices': {
    only: 'us',
    note: 'List prices on other platforms. US, selected sellers only.',
  },
  'skus[].external_list_prices[].amount': AMOUNT,
  'skus[].external_sku_id': { range: [0, 999], note: 'The id of your own system.' },
  'skus[].extra_identifier_codes': {
    ...LIFT_VALUES,
    range: [0, 10],
    note: 'Codes of the parts of a virtual bundle. EU only.',
  },
  'skus[].fees': { note: 'Charges on packaging, such as `PFAND` in Germany.' },
  'skus[].fees[].amount': AMOUNT,
  'skus[].identifier_code.code': LIFT_VALUES,
  'skus[].inventory[].quantity': {
    range: [0, 99_999],
    note: 'Documented from 1; whether 0 is taken is left to the platform.',
  },
  'skus[].inventory[].warehouse_id': ID,
  'skus[].list_price': { only: 'us', note: 'US only; at least the price.' },
  'skus[].list_price.amount': AMOUNT,
  'skus[].pre_sale.fulfillment_type.handling_duration_days': {
    range: [3, 30],
    note: 'Working days in the US, where `MADE_TO_ORDER` takes at most 14; calendar days elsewhere.',
  },
  'skus[].pre_sale.fulfillment_type.release_date': {
    ...SECONDS,
    only: 'us',
    note: 'For `PRE_ORDER` in the US only: 3 to 60 days ahead.',
  },
  'skus[].price.amount': {
    ...AMOUNT,
    only: 'both',
    note: 'For local shops what the buyer sees, for cross-border shops the price before tax.',
  },
  'skus[].price.sale_price': {
    ...AMOUNT,
    only: 'both',
    note: 'For cross-border shops what the buyer sees; it goes before `amount`.',
  },
  'skus[].sales_attributes': { range: [0, 3] },
  'skus[].sales_attributes[].id': ID,
  'skus[].sales_attributes[].name': { range: [0, 20] },
  'skus[].sales_attributes[].value_id': ID,
  'skus[].sales_attributes[].value_name': { range: [0, 50] },
  'skus[].sales_attributes[].supplementary_sku_images': { only: 'us', range: [0, 8], note: 'US only.' },
  'skus[].seller_sku': { range: [0, 50], note: 'Your own code, without spaces.' },
  'skus[].sku_unit_count': {
    ...AMOUNT,
    note: 'How many units of measure it holds, for the price per unit. EU only.',
  },
} as const;

const DRAFTABLE = {
  save_mode: { values: ['AS_DRAFT', 'LISTING'], note: '`LISTING` is the default.' },
} as const;

/** What creating, checking and full editing share beyond that. */
const FULLY_WRITTEN = {
  ...WRITTEN,
  category_id: { ...ID, only: 'both', note: 'A leaf category.' },
  delivery_option_ids: {
    ...ID,
    only: 'global',
    note: 'Mexico and Southeast Asia only; in place of what the warehouse offers.',
  },
  is_pre_owned: TOKOPEDIA,
  minimum_order_quantity: {
    range: [1, 20],
    note: 'Indonesia, and selected sellers elsewhere in Southeast Asia, only.',
  },
  shipping_insurance_requirement: TOKOPEDIA,
  shipping_template_id: ID,
  'skus[].combined_skus': { note: 'What a virtual bundle is made of.' },
  'skus[].combined_skus[].product_id': ID,
  'skus[].combined_skus[].sku_id': ID,
} as const;

const BACKORDERS = {
  'skus[].inventory[].backorder_quantity': { note: 'Sold once the stock is gone.' },
  'skus[].inventory[].handling_time': { note: 'Working days until a back-order is shipped.' },
} as const;

const EDITED = {
  product_id: ID,
  'skus[].id': { ...ID, note: 'Left out for a new SKU; SKUs that are not listed are deleted.' },
  'subscribe_info_edit.discount_details[].discount_value': { note: 'In percent.' },
} as const;

const REPLICAS = {
  'replicated_products[].skus[].id': { ...ID, note: 'Left out for a new SKU.' },
  'replicated_products[].skus[].inventory[].quantity': { range: [0, 999_999] },
  'replicated_products[].skus[].inventory[].warehouse_id': ID,
  'replicated_products[].skus[].price.sale_price': AMOUNT,
  'replicated_products[].skus[].seller_sku': { range: [0, 50] },
} as const;

const REPLICA_NAMES = {
  'input.replicated_products[].skus[].inventory[]': 'ReplicatedStockInput',
  'input.replicated_products[].skus[].price': 'ReplicatedPriceInput',
} as const;

const SUBSCRIPTION_NAMES = {
  'input.subscribe_info_edit': 'SubscriptionInput',
  'input.subscribe_info_edit.discount_details[]': 'SubscriptionDiscountInput',
} as const;

/** Names for the parts of a product that is written; a SKU is named by what is done. */
const WRITTEN_NAMES = {
  'input.certifications[]': 'CertificationInput',
  'input.certifications[].files[]': 'CertificationFileInput',
  'input.certifications[].images[]': 'ImageInput',
  'input.main_images[]': 'ImageInput',
  'input.package_dimensions': 'PackageDimensionsInput',
  'input.package_weight': 'PackageWeightInput',
  'input.product_attributes[]': 'ProductAttributeInput',
  'input.product_attributes[].values[]': 'AttributeValueInput',
  'input.size_chart': 'SizeChartInput',
  'input.size_chart.image': 'ImageInput',
  'input.size_chart.template': 'SizeChartTemplateInput',
  'input.skus[].external_list_prices[]': 'ExternalListPriceInput',
  'input.skus[].fees[]': 'ProductFeeInput',
  'input.skus[].identifier_code': 'IdentifierCodeInput',
  'input.skus[].inventory[]': 'StockInput',
  'input.skus[].list_price': 'ListPriceInput',
  'input.skus[].pre_sale': 'PreSaleInput',
  'input.skus[].pre_sale.fulfillment_type': 'PreSaleFulfillmentInput',
  'input.skus[].price': 'SkuPriceInput',
  'input.skus[].sales_attributes[]': 'SalesAttributeInput',
  'input.skus[].sales_attributes[].sku_img': 'ImageInput',
  'input.skus[].sales_attributes[].supplementary_sku_images[]': 'ImageInput',
  'input.video': 'VideoInput',
} as const;

const COMBINED_NAMES = { 'input.skus[].combined_skus[]': 'CombinedSkuInput' } as const;

const NEW_NAMES = { ...WRITTEN_NAMES, ...COMBINED_NAMES, 'input.skus[]': 'ProductSkuInput' } as const;

const STORED_OUTPUT = {
  product_id: { required: true },
  'skus[].id': { required: true },
} as const;

const STORED_NAMES = {
  'output.skus[]': 'StoredSku',
  'output.skus[].fees[]': 'ProductFee',
  'output.skus[].sales_attributes[]': 'StoredSalesAttribute',
} as const;

const EDIT_NAMES = {
  ...WRITTEN_NAMES,
  ...SUBSCRIPTION_NAMES,
  ...STORED_NAMES,
  'output.audit': 'EditedProductAudit',
} as const;

const FULL_EDIT_NAMES = {
  ...EDIT_NAMES,
  ...COMBINED_NAMES,
  ...REPLICA_NAMES,
  'input.skus[]': 'EditedSkuInput',
  'input.replicated_products[]': 'ReplicatedProductInput',
  'input.replicated_products[].skus[]': 'ReplicatedSkuInput',
  'output.warnings[]': 'ProductWarning',
} as const;

const PARTIAL_EDIT_NAMES = {
  ...EDIT_NAMES,
  ...REPLICA_NAMES,
  'input.replicated_products[]': 'PartlyReplicatedProductInput',
  'input.skus[]': 'PartlyEditedSkuInput',
  'input.replicated_products[].skus[]': 'PartlyReplicatedSkuInput',
} as const;

// ------------------------------------------------------------------ what a product is read as

const SKU_NAMES = {
  'output.skus[]': 'ProductSku',
  'output.skus[].combined_skus[]': 'CombinedSku',
  'output.skus[].combined_skus[].brand': 'ProductBrand',
  'output.skus[].combined_skus[].categories[]': 'ProductCategory',
  'output.skus[].combined_skus[].inventory[]': 'ProductInventory',
  'output.skus[].combined_skus[].price': 'ProductPrice',
  'output.skus[].combined_skus[].product_main_image': 'ProductImage',
  'output.skus[].combined_skus[].sales_attributes[]': 'SalesAttribute',
  'output.skus[].combined_skus[].sales_attributes[].sku_img': 'ProductImage',
  'output.skus[].combined_skus[].sales_attributes[].supplementary_sku_images[]': 'ProductImage',
  'output.skus[].external_list_prices[]': 'ExternalListPrice',
  'output.skus[].fees[]': 'ProductFee',
  'output.skus[].global_listing_policy': 'GlobalListingPolicy',
  'output.skus[].global_listing_policy.replicate_source': 'ReplicateSource',
  'output.skus[].identifier_code': 'IdentifierCode',
  'output.skus[].inventory[]': 'ProductInventory',
  'output.skus[].list_price': 'ListPrice',
  'output.skus[].pre_sale': 'PreSale',
  'output.skus[].pre_sale.fulfillment_type': 'PreSaleFulfillment',
  'output.skus[].price': 'ProductPrice',
  'output.skus[].sales_attributes[]': 'SalesAttribute',
  'output.skus[].sales_attributes[].sku_img': 'ProductImage',
  'output.skus[].sales_attributes[].supplementary_sku_images[]': 'ProductImage',
  'output.skus[].status_info': 'SkuStatusInfo',
} as const;

const PRODUCT_NAMES = {
  output: 'Product',
  ...SKU_NAMES,
  'output.audit': 'ProductAudit',
  'output.audit_failed_reasons[]': 'AuditFailure',
  'output.brand': 'ProductBrand',
  'output.category_chains[]': 'ProductCategory',
  'output.certifications[]': 'ProductCertification',
  'output.certifications[].files[]': 'CertificationFile',
  'output.certifications[].images[]': 'ProductImage',
  'output.delivery_options[]': 'ProductDeliveryOption',
  'output.global_product_association': 'GlobalProductAssociation',
  'output.global_product_association.sku_mappings[]': 'SkuMapping',
  'output.global_product_association.sku_mappings[].sales_attribute_mappings[]': 'SalesAttributeMapping',
  'output.integrated_platform_statuses[]': 'IntegratedPlatformStatus',
  'output.main_images[]': 'ProductImage',
  'output.package_dimensions': 'PackageDimensions',
  'output.package_weight': 'PackageWeight',
  'output.prescription_requirement': 'PrescriptionRequirement',
  'output.product_attributes[]': 'ProductAttribute',
  'output.product_attributes[].values[]': 'AttributeValue',
  'output.product_families[]': 'ProductFamily',
  'output.product_families[].products[]': 'ProductFamilyMember',
  'output.recommended_categories[]': 'RecommendedCategory',
  'output.size_chart': 'SizeChart',
  'output.size_chart.image': 'ProductImage',
  'output.size_chart.template': 'SizeChartTemplate',
  'output.subscribe_info': 'Subscription',
  'output.subscribe_info.subscribe_discount_details[]': 'SubscriptionDiscount',
  'output.subscribe_info.subscribe_promotion_config[]': 'SubscriptionConfig',
  'output.video': 'ProductVideo',
} as const;

const PRE_SALE_OUTPUT = {
  handling_duration_days: {
    note: 'Calendar days for `PRE_ORDER` outside the US, working days otherwise.',
  },
  release_date: {
    ...SECONDS,
    only: 'us',
    note: 'When a pre-ordered product is released. US only.',
  },
} as const;

const PRODUCT_OUTPUT = {
  id: { required: true },
  'skus[].id': { required: true },
  'audit.pre_approved_reasons': {
    only: 'us',
    note: 'What a `PRE_APPROVED` product waits for. US only.',
  },
  category_chains: { note: 'From the root to the leaf.' },
  'certifications[].expiration_date': SECONDS,
  delivery_options: { only: 'global', note: 'Mexico and Southeast Asia only.' },
  integrated_platform_statuses: {
    note: 'Its status on platforms beside TikTok Shop; Tokopedia is the only one documented.',
  },
  is_cod_allowed: { only: 'global', note: 'Cash on delivery; Southeast Asia and Saudi Arabia only.' },
  is_pre_owned: TOKOPEDIA,
  is_replicated: { note: 'Whether it has replicas in other markets.' },
  listing_quality_tier: { only: 'us', note: 'US only.' },
  product_families: LOCAL_SELLERS,
  product_types: {
    only: 'both',
    note: 'Virtual bundles and their parts; `GPR_TARGET_PRODUCT` in the EU.',
    reason: 'The limit to markets is about one of the values.',
  },
  product_status: { note: 'Where it stands apart from its audit; `status` takes both together.' },
  'recommended_categories[].local_name': { note: "In the language of the shop's market." },
  shipping_insurance_requirement: TOKOPEDIA,
  'skus[].combined_skus': { note: 'What a virtual bundle is made of.' },
  'skus[].external_list_prices': {
    only: 'us',
    note: 'List prices on other platforms. US, selected sellers only.',
  },
  'skus[].fees': { note: 'Charges on packaging, such as `PFAND`; documented for Germany.' },
  'skus[].list_price': { only: 'us', note: 'As far as the platform has verified it. US only.' },
  'skus[].pre_sale.fulfillment_type.handling_duration_days': PRE_SALE_OUTPUT.handling_duration_days,
  'skus[].pre_sale.fulfillment_type.release_date': PRE_SALE_OUTPUT.release_date,
  'skus[].price.sale_price': { note: 'What the buyer sees, before discounts. Decimal text.' },
  'skus[].price.tax_exclusive_price': {
    only: 'both',
    note: 'For cross-border shops the price before tax. Decimal text.',
  },
  'subscribe_info.subscribe_discount_details[].discount_value': { note: 'In percent.' },
  'video.size': { note: 'In megabytes.' },
} as const;

// ------------------------------------------------------------------ persons the EU asks for

/** What a manufacturer or responsible person is labelled with, wherever it stands. */
const NAME = { label: 'business-contact.name' } as const;
const EMAIL = { label: 'business-contact.email' } as const;
const PHONE = { label: 'business-contact.phone' } as const;
const ADDRESS = { label: 'business-contact.address' } as const;
const KEYWORD = {
  range: [0, 200],
  label: 'business-contact.search_words',
  note: 'Found in name, mail and local number. Ids go before it.',
} as const;

const MANUFACTURER = {
  address: { ...ADDRESS, range: [0, 500] },
  email: EMAIL,
  locale: { note: 'The language of what is given; other languages are translated from it.' },
  name: { ...NAME, range: [0, 255] },
  phone_number: PHONE,
  'phone_number.country_code': { note: 'With its plus sign, such as `+353`.' },
  'phone_number.local_number': { range: [0, 20], note: '7 to 20 digits.' },
  registered_trade_name: { range: [0, 200] },
} as const;

const RESPONSIBLE_PERSON = {
  address: ADDRESS,
  'address.country': { note: 'A country of the EU by its two letters.' },
  'address.postal_code': { range: [0, 500] },
  'address.street_address_line1': {
    range: [0, 500],
    note: 'All of the address; the other lines are outdated.',
  },
  email: EMAIL,
  locale: { note: 'The language of what is given; other languages are translated from it.' },
  name: { ...NAME, range: [0, 200] },
  phone_number: PHONE,
  'phone_number.country_code': { only: 'both', note: 'Of the EU, with its plus sign, such as `+353`.' },
  'phone_number.local_number': { range: [0, 11], note: '7 to 11 digits.' },
} as const;

const PHONE_INPUT = { 'input.phone_number': 'ManufacturerPhoneInput' } as const;

const PERSON_INPUT = {
  'input.address': 'ResponsiblePersonAddressInput',
  'input.phone_number': 'ResponsiblePersonPhoneInput',
} as const;

const PART_BY_PART = {
  note: 'Replaced as a whole: parts that are left out become blank.',
} as const;

// ------------------------------------------------------------------ advice and goods of other platforms

const ADVICE = {
  'output.diagnoses[]': 'ProductDiagnosis',
  'output.diagnoses[].diagnosis_results[]': 'DiagnosisResult',
  'output.diagnoses[].suggestion': 'DiagnosisSuggestion',
  'output.diagnoses[].suggestion.images[]': 'SuggestedImage',
  'output.diagnoses[].suggestion.seo_words[]': 'SuggestedText',
  'output.diagnoses[].suggestion.smart_texts[]': 'SuggestedText',
  'output.listing_quality': 'ListingQuality',
} as const;

const CANDIDATES = {
  candidate_products: { required: true, range: [1, 10] },
  'candidate_products[].description': { range: [0, 6000] },
  'candidate_products[].external_category_name': { range: [0, 100] },
  'candidate_products[].external_product_id': { range: [1, 64], note: 'The id on the other platform.' },
  'candidate_products[].images': { range: [0, 25] },
  'candidate_products[].opportunity_matching_end_time': {
    ...SECONDS,
    note: 'At most, and by default, 60 days after the upload.',
  },
  'candidate_products[].skus': { range: [0, 600] },
  'candidate_products[].skus[].price.amount': { ...AMOUNT, note: '0.01 to 7600.' },
  'candidate_products[].skus[].sales_attributes': { range: [0, 10] },
  'candidate_products[].skus[].sales_attributes[].name': { range: [0, 50] },
  'candidate_products[].skus[].sales_attributes[].sku_images': { range: [0, 25] },
  'candidate_products[].skus[].sales_attributes[].value': { range: [0, 50] },
  'candidate_products[].title': { range: [0, 100] },
} as const;

const CANDIDATE_NAMES = {
  'input.candidate_products[]': 'CandidateProductInput',
  'input.candidate_products[].images[]': 'ImageInput',
  'input.candidate_products[].skus[]': 'CandidateSkuInput',
  'input.candidate_products[].skus[].price': 'CandidatePriceInput',
  'input.candidate_products[].skus[].sales_attributes[]': 'CandidateAttributeInput',
  'input.candidate_products[].skus[].sales_attributes[].sku_images[]': 'ImageInput',
  'output.errors[]': 'CandidateProductError',
  'output.errors[].detail': 'CandidateProductErrorDetail',
} as const;

const BLANK = 'The example is a space.';

/** The products of a shop, their categories, brands, files, stock and prices. */
export const products = {
  area: 'products',
  summary: 'The products of a shop with their categories, brands, files, stock, prices and checks.',
  operations: {
    'GET /product/202309/brands': {
      method: 'brands.list',
      name: 'listBrands',
      summary: 'Lists the brands a shop may use, its own among them.',
      items: 'brands',
      pageSize: PAGE,
      input: {
        category_id: { ...ID, note: 'Shows which authorized brands hold in this category.' },
        category_version: TREE,
        brand_name: { note: 'What names begin with.' },
      },
      output: {
        'brands[].id': { required: true },
        'brands[].authorized_status': {
          values: ['AUTHORIZED', 'UNAUTHORIZED'],
          reason: 'One of the two is misspelt in the description.',
        },
        'brands[].is_t1_brand': {
          note: 'Whether it is a well-known brand, which needs authorization first.',
        },
      },
      names: { 'output.brands[]': 'Brand' },
    },
    'POST /product/202309/brands': {
      method: 'brands.create',
      name: 'createBrand',
      summary: 'Creates a brand of your own, for all markets: 50 a day, 1000 in all.',
      input: { name: { required: true, range: [2, 30] } },
      output: { id: { required: true } },
    },
    'POST /product/202309/brands/recommend': {
      method: 'brands.recommend',
      name: 'recommendBrand',
      summary: 'Guesses the brand of a product from its title.',
      effect: 'read',
      input: {
        product_title: { required: true, range: [1, 255] },
        language: { note: 'The language of the title; English by default.' },
      },
    },
    'GET /product/202309/categories': {
      method: 'categories.list',
      name: 'listCategories',
      summary: 'Lists the categories that a shop may list products in.',
      input: {
        category_version: TREE,
        keyword: { note: 'Found in names.' },
        listing_platform: { note: 'Indonesia only; `TIKTOK_SHOP` by default.' },
        include_prohibited_categories: { note: 'EU, Southeast Asia, Brazil and Mexico only.' },
      },
      output: {
        'categories[].id': { required: true },
        'categories[].parent_id': { note: '`0` for a root.' },
        'categories[].permission_statuses': {
          only: 'both',
          note: 'What the shop may do there; `PROHIBITED` is documented for EU, Southeast Asia, Brazil and Mexico.',
          reason: 'The limit to markets is about one of the values.',
        },
      },
      names: { 'output.categories[]': 'Category' },
    },
    'POST /product/202309/categories/recommend': {
      method: 'categories.recommend',
      name: 'recommendCategory',
      summary: 'Guesses the category of a product from its title, description and images.',
      effect: 'read',
      input: {
        product_title: { required: true, range: [1, 300] },
        description: { range: [0, 10_000] },
        category_version: TREE,
        include_prohibited_categories: { note: 'Brazil and Mexico only.' },
        listing_platform: { note: 'Indonesia only; `TIKTOK_SHOP` by default.' },
      },
      output: {
        'categories[].permission_statuses': {
          only: 'both',
          note: 'What the shop may do there; `PROHIBITED` is documented for Brazil and Mexico.',
          reason: 'The limit to markets is about one of the values.',
        },
        leaf_category_id: { note: 'The one to use.' },
      },
      names: { 'output.categories[]': 'GuessedCategory', 'input.images[]': 'ImageInput' },
    },
    'GET /product/202309/categories/{category_id}/attributes': {
      method: 'categories.attributes.list',
      name: 'listCategoryAttributes',
      summary: 'Lists the attributes that products and variants of a leaf category have or may have.',
      input: { category_id: ID, category_version: TREE },
      output: {
        'attributes[].id': { required: true },
        'attributes[].is_requried': { note: 'Whether it is always needed. The platform spells it so.' },
        'attributes[].type': {
          note: '`SALES_PROPERTY` tells variants apart; the other describes the product.',
        },
      },
      names: {
        'output.attributes[]': 'CategoryAttribute',
        'output.attributes[].requirement_conditions[]': 'RequirementCondition',
        'output.attributes[].values[]': 'CategoryAttributeValue',
      },
    },
    'GET /product/202309/categories/{category_id}/rules': {
      method: 'categories.rules.get',
      name: 'getCategoryRules',
      summary: 'Gives what a leaf category asks for beyond attributes, such as certificates and size charts.',
      input: { category_id: ID, category_version: TREE },
      output: {
        cod: { only: 'global', note: 'Cash on delivery; Southeast Asia and Saudi Arabia only.' },
      },
      names: {
        output: 'CategoryRules',
        'output.product_certifications[]': 'CertificationRule',
        'output.product_certifications[].requirement_conditions[]': 'RequirementCondition',
      },
    },
    'POST /product/202309/files/upload': {
      method: 'files.upload',
      name: 'uploadProductFile',
      summary: 'Uploads a document or video for products.',
      input: {
        data: { required: true, note: 'A PDF of up to 20 MB, or a video of up to 100 MB.' },
        name: { required: true, note: 'With its extension as the only dot, without spaces.' },
      },
      output: { id: { required: true } },
      names: { output: 'ProductFile' },
    },
    'POST /product/202309/images/upload': {
      method: 'images.upload',
      name: 'uploadProductImage',
      summary: 'Uploads an image for products, which take images of the platform only.',
      input: {
        data: { required: true, note: 'Up to 10 MB: JPG, PNG, WEBP, HEIC or BMP.' },
        use_case: {
          values: [
            'MAIN_IMAGE',
            'ATTRIBUTE_IMAGE',
            'DESCRIPTION_IMAGE',
            'CERTIFICATION_IMAGE',
            'SIZE_CHART_IMAGE',
          ],
        },
      },
      output: {
        uri: { required: true, note: 'What products refer to the image by.' },
        height: { note: 'In pixels, after it was made to fit.' },
        width: { note: 'In pixels, after it was made to fit.' },
      },
      names: { output: 'UploadedImage' },
    },
    'POST /product/202309/images/size_charts/identify': {
      method: 'images.identifySizeCharts',
      name: 'identifySizeCharts',
      summary: 'Tells which images are size charts.',
      effect: 'read',
      input: {
        images: { required: true },
        'images[].url': { note: 'Of an image of the platform.' },
      },
    },
    'POST /product/202404/images/optimize': {
      method: 'images.optimize',
      name: 'optimizeImages',
      summary:
        'Gives images a white background; the work goes on after the first answer, so ask again for the result.',
      input: { images: { required: true, range: [1, 200] } },
      output: {
        'images[].optimized_uri': { note: 'There once the status is `SUCCESS`.' },
        'images[].optimized_url': { note: 'There once the status is `SUCCESS`.' },
      },
      names: { 'output.images[]': 'OptimizedImage' },
    },
    'POST /product/202505/images/translation_tasks': {
      method: 'images.translations.create',
      name: 'createImageTranslations',
      summary: 'Has the text in images translated: up to 20 pairs of image and language a call, 500 a day.',
      markets: IMAGES_OF_THE_EU,
      input: { images: { required: true, range: [1, 20] } },
      output: { 'translation_tasks[].id': { required: true } },
    },
    'GET /product/202506/images/translation_tasks': {
      method: 'images.translations.list',
      name: 'listImageTranslations',
      summary: 'Gives the translated images of tasks; allow them five minutes first.',
      markets: IMAGES_OF_THE_EU,
      input: { translation_task_ids: { range: [1, 20] } },
      output: { 'translation_tasks[].id': { required: true } },
      names: { 'output.translation_tasks[]': 'ImageTranslation' },
    },
    'POST /product/202309/inventory/search': {
      method: 'inventory.search',
      name: 'searchInventory',
      summary: 'Gives the stock of products or SKUs by warehouse.',
      effect: 'read',
      input: {
        product_ids: { ...ID, range: [1, 100], note: 'All their SKUs.' },
        sku_ids: { ...ID, range: [1, 600], note: 'They go before `product_ids`.' },
      },
      output: {
        'inventory[].product_id': { required: true },
        'inventory[].skus[].id': { required: true },
        'inventory[].skus[].total_available_inventory_distribution.creator_inventory[].creator_name': {
          label: 'creator.name',
        },
        'inventory[].skus[].total_available_quantity': { note: 'What can be ordered, in all warehouses.' },
        'inventory[].skus[].total_committed_quantity': { note: 'What orders hold already.' },
      },
      names: {
        'output.inventory[]': 'FoundInventory',
        'output.inventory[].skus[]': 'SkuInventory',
        'output.inventory[].skus[].warehouse_inventory[]': 'WarehouseInventory',
        'output.inventory[].skus[].total_available_inventory_distribution': 'InventoryDistribution',
      },
    },
    'GET /product/202309/prerequisites': {
      method: 'checkPrerequisites',
      name: 'checkListingPrerequisites',
      summary: 'Tells whether a shop is ready to list products.',
      output: {
        'shop.bank_account': {
          note: 'The result of a check as JSON text, as are its neighbours; no account number.',
        },
      },
    },
    'GET /product/202312/prerequisites': {
      method: 'checkPrerequisites',
      name: 'checkListingPrerequisites',
      summary: 'Tells whether a shop is ready to list products.',
      default: true,
      names: { 'output.check_results[]': 'PrerequisiteCheck' },
    },
    'POST /product/202309/products': {
      method: 'create',
      name: 'createProduct',
      summary: 'Creates a product in a shop and hands it to the audit, or keeps it as a draft.',
      idempotency: { place: 'body', name: 'idempotency_key' },
      input: {
        ...FULLY_WRITTEN,
        ...DRAFTABLE,
        ...BACKORDERS,
        category_version: TREE,
        idempotency_key: { range: [1, 128], note: 'Unique within the shop.' },
        is_not_for_sale: { note: 'To be had as a gift only.' },
        primary_combined_product_id: { ...ID, note: 'Of a virtual bundle.' },
      },
      output: STORED_OUTPUT,
      names: { ...NEW_NAMES, ...STORED_NAMES, 'output.warnings[]': 'ProductWarning' },
    },
    'DELETE /product/202309/products': {
      method: 'delete',
      name: 'deleteProducts',
      summary: 'Deletes products that are not frozen.',
      input: PRODUCT_IDS,
      names: PRODUCT_ERRORS,
    },
    'POST /product/202309/products/activate': {
      method: 'activate',
      name: 'activateProducts',
      summary: 'Puts deactivated products up for sale again, once they pass the audit.',
      input: ACTIVATION,
      names: { ...PRODUCT_ERRORS, 'output.errors[].detail.extra_errors[]': 'ProductErrorCause' },
    },
    'POST /product/202309/products/deactivate': {
      method: 'deactivate',
      name: 'deactivateProducts',
      summary: 'Takes products off sale.',
      input: ACTIVATION,
      names: PRODUCT_ERRORS,
    },
    'POST /product/202309/products/recover': {
      method: 'recover',
      name: 'recoverProducts',
      summary: 'Brings deleted products back, deactivated.',
      input: PRODUCT_IDS,
      names: PRODUCT_ERRORS,
    },
    'POST /product/202309/products/listing_check': {
      method: 'checkListing',
      name: 'checkProductListing',
      summary: 'Tells what would keep a product from being listed.',
      effect: 'read',
      input: {
        ...FULLY_WRITTEN,
        ...BACKORDERS,
        is_diagnosis_required: { only: 'us', note: 'Outdated: use `diagnoseAndOptimize`. US only.' },
        primary_combined_product_id: { ...ID, note: 'Of a virtual bundle.' },
        'option.gne_async_check_session_id': { note: 'Asks for the result of an earlier check.' },
      },
      output: {
        'fail_reasons[].code': { note: 'The code that creating the product would give.' },
        'diagnoses[].diagnosis_results[].quality_tier': { only: 'us', note: 'US only.' },
        'listing_quality.current_tier': { only: 'us', note: 'US only.' },
        'listing_quality.remaining_recommendations': { only: 'us', note: 'US only.' },
      },
      names: {
        ...NEW_NAMES,
        'output.diagnoses[]': 'ListingDiagnosis',
        'output.diagnoses[].diagnosis_results[]': 'DiagnosisResult',
        'output.diagnoses[].suggestions': 'DiagnosisSuggestion',
        'output.diagnoses[].suggestions.images[]': 'SuggestedImage',
        'output.diagnoses[].suggestions.seo_words[]': 'SuggestedText',
        'output.diagnoses[].suggestions.smart_texts[]': 'SuggestedText',
        'output.listing_quality': 'ListingQuality',
        'output.warnings': 'ProductWarning',
      },
    },
    'POST /product/202309/products/search': {
      method: 'search',
      name: 'searchProducts',
      summary: 'Lists the products of a shop that fit a filter.',
      effect: 'read',
      items: 'products',
      pageSize: PAGE,
      input: SEARCH_INPUT,
      output: SEARCH_OUTPUT,
      names: SUMMARY_NAMES,
    },
    'POST /product/202312/products/search': {
      method: 'search',
      name: 'searchProducts',
      summary: 'Lists the products of a shop that fit a filter.',
      effect: 'read',
      items: 'products',
      pageSize: PAGE,
      input: {
        ...LATER_SEARCH_INPUT,
        listing_quality_tier: { only: 'us', values: ['POOR', 'FAIR', 'GOOD'], note: 'US only.' },
      },
      output: LATER_SEARCH_OUTPUT,
      names: LATER_SUMMARY_NAMES,
    },
    'POST /product/202502/products/search': {
      method: 'search',
      name: 'searchProducts',
      summary: 'Lists the products of a shop that fit a filter.',
      default: true,
      effect: 'read',
      items: 'products',
      pageSize: PAGE,
      input: {
        ...LATER_SEARCH_INPUT,
        listing_quality_tiers: { only: 'us', values: ['POOR', 'FAIR', 'GOOD'], note: 'US only.' },
        return_draft_version: { note: 'Only products with a draft, and of these the draft.' },
        sns_filter: { values: ['CONFIGURED', 'ELIGIBLE'], note: 'By subscription offer.' },
      },
      output: {
        ...LATER_SEARCH_OUTPUT,
        'products[].product_families': LOCAL_SELLERS,
        'products[].skus[].inventory[].handling_time': {
          note: 'Working days until a back-order is shipped.',
        },
        'products[].skus[].pre_sale.fulfillment_type.handling_duration_days':
          PRE_SALE_OUTPUT.handling_duration_days,
        'products[].skus[].pre_sale.fulfillment_type.release_date': PRE_SALE_OUTPUT.release_date,
      },
      names: {
        ...LATER_SUMMARY_NAMES,
        'output.products[].product_families[]': 'ProductFamily',
        'output.products[].product_families[].products[]': 'ProductFamilyMember',
        'output.products[].skus[].pre_sale': 'PreSale',
        'output.products[].skus[].pre_sale.fulfillment_type': 'PreSaleFulfillment',
        'output.products[].skus[].status_info': 'SkuStatusInfo',
      },
    },
    'GET /product/202309/products/{product_id}': {
      method: 'get',
      name: 'getProduct',
      summary: 'Gives all that is known of a product, unless it is frozen or deleted.',
      input: {
        product_id: ID,
        return_draft_version: { note: 'The draft, where there is one.' },
        return_under_review_version: { note: 'The edit that is being audited, where there is one.' },
      },
      output: PRODUCT_OUTPUT,
      names: PRODUCT_NAMES,
    },
    'PUT /product/202309/products/{product_id}': {
      method: 'edit',
      name: 'editProduct',
      summary: 'Replaces all that is known of a product; what is left out becomes blank.',
      input: { ...FULLY_WRITTEN, ...DRAFTABLE, ...EDITED, ...REPLICAS, category_version: TREE },
      output: STORED_OUTPUT,
      names: FULL_EDIT_NAMES,
    },
    'PUT /product/202509/products/{product_id}': {
      method: 'edit',
      name: 'editProduct',
      summary: 'Replaces all that is known of a product; what is left out becomes blank.',
      default: true,
      input: {
        ...FULLY_WRITTEN,
        ...DRAFTABLE,
        ...EDITED,
        ...BACKORDERS,
        ...REPLICAS,
        category_version: TREE,
      },
      output: STORED_OUTPUT,
      names: FULL_EDIT_NAMES,
    },
    'POST /product/202309/products/{product_id}/partial_edit': {
      method: 'partialEdit',
      name: 'partialEditProduct',
      summary: 'Changes some properties of a product and leaves the others.',
      input: {
        ...WRITTEN,
        ...DRAFTABLE,
        ...EDITED,
        ...REPLICAS,
        'replicated_products[].skus[].external_sku_id': { range: [0, 999] },
      },
      output: STORED_OUTPUT,
      names: {
        ...PARTIAL_EDIT_NAMES,
        'output.replicated_products[]': 'ReplicatedProduct',
        'output.replicated_products[].skus[]': 'ReplicatedSku',
      },
    },
    'POST /product/202509/products/{product_id}/partial_edit': {
      method: 'partialEdit',
      name: 'partialEditProduct',
      summary: 'Changes some properties of a product and leaves the others.',
      default: true,
      input: {
        ...WRITTEN,
        ...DRAFTABLE,
        ...EDITED,
        ...BACKORDERS,
        ...REPLICAS,
        'replicated_products[].skus[].external_sku_id': { range: [0, 999] },
      },
      output: STORED_OUTPUT,
      names: PARTIAL_EDIT_NAMES,
    },
    'POST /product/202309/products/{product_id}/inventory/update': {
      method: 'inventory.update',
      name: 'updateInventory',
      summary: 'Sets the stock of SKUs of one product.',
      input: {
        product_id: ID,
        skus: { required: true, range: [1, 300] },
        'skus[].id': { ...ID, required: true },
        'skus[].inventory': { note: 'All warehouses of the SKU, not some of them.' },
        'skus[].inventory[].backorder_quantity': { note: 'Kept as it is when left out.' },
        'skus[].inventory[].handling_time': { note: 'Working days until a back-order is shipped.' },
        'skus[].inventory[].quantity': WRITTEN['skus[].inventory[].quantity'],
        'skus[].inventory[].warehouse_id': { ...ID, note: 'May be left out when there is but one.' },
      },
      names: {
        'input.skus[]': 'SkuStockInput',
        'input.skus[].inventory[]': 'StockInput',
        'output.errors[]': 'InventoryError',
        'output.errors[].detail': 'InventoryErrorDetail',
        'output.errors[].detail.extra_errors[]': 'InventoryErrorCause',
      },
    },
    'POST /product/202309/products/{product_id}/prices/update': {
      method: 'prices.update',
      name: 'updatePrices',
      summary: 'Sets the prices of SKUs of one product that is on sale and in no promotion.',
      input: {
        product_id: ID,
        skus: { required: true, range: [1, 300] },
        'skus[].id': { ...ID, required: true },
        'skus[].external_list_prices[].amount': AMOUNT,
        'skus[].list_price': WRITTEN['skus[].list_price'],
        'skus[].list_price.amount': AMOUNT,
        'skus[].price.amount': WRITTEN['skus[].price.amount'],
        'skus[].price.sale_price': WRITTEN['skus[].price.sale_price'],
      },
      names: {
        'input.skus[]': 'SkuPricesInput',
        'input.skus[].external_list_prices[]': 'ExternalListPriceInput',
        'input.skus[].list_price': 'ListPriceInput',
        'input.skus[].price': 'SkuPriceInput',
      },
    },
    'POST /product/202502/products/{product_id}/strikethrough_prices/enable': {
      method: 'prices.enableStrikethrough',
      name: 'enableStrikethroughPrices',
      summary: 'Submits prices of other platforms so that list prices can be shown crossed out, for 90 days.',
      input: {
        product_id: ID,
        external_product_id: { range: [0, 999] },
        skus: { required: true },
        'skus[].id': { ...ID, required: true },
        'skus[].external_sku_id': { range: [0, 999] },
        'skus[].external_retail_price.amount': { ...AMOUNT, note: '0.01 to 7600.' },
        'skus[].external_transaction_price': { note: 'The highest of the last 90 days.' },
        'skus[].external_transaction_price.amount': {
          ...AMOUNT,
          note: '0.01 to 7600, and at least the list price.',
        },
        'skus[].external_transaction_price.image': {
          note: 'The proof; buyers have to be made unreadable in it.',
        },
        'skus[].external_transaction_price.transaction_time': SECONDS,
      },
      names: {
        'input.skus[].external_transaction_price.image': 'ImageInput',
        'output.errors[]': 'StrikethroughPriceError',
      },
    },
    'GET /product/202401/listing_schemas': {
      method: 'listingSchemas.list',
      name: 'listListingSchemas',
      summary: 'Gives the fields that products of leaf categories have, with their rules.',
      input: { category_version: TREE },
      output: { 'listing_schemas[].fileds': { note: 'The platform spells it so.' } },
    },
    'GET /product/202407/listing_schemas': {
      method: 'listingSchemas.list',
      name: 'listListingSchemas',
      summary: 'Gives the fields that products of leaf categories have, with their rules.',
      default: true,
      input: { category_version: TREE },
      names: {
        'output.listing_schemas[]': 'ListingSchema',
        'output.listing_schemas[].fields[]': 'ListingField',
        'output.listing_schemas[].fields[].options[]': 'ListingOption',
        'output.listing_schemas[].fields[].complex_values[].options[]': 'ListingOption',
        'output.listing_schemas[].fields[].rules[]': 'ListingRule',
        'output.listing_schemas[].fields[].complex_values[].rules[]': 'ListingRule',
      },
    },
    'GET /product/202405/products/diagnoses': {
      method: 'diagnose',
      name: 'diagnoseProducts',
      summary: 'Tells how products on sale could be presented better.',
      input: { product_ids: { ...ID, range: [1, 200] } },
      output: { 'products[].id': { required: true } },
      names: {
        'output.products[]': 'DiagnosedProduct',
        'output.products[].diagnoses[]': 'ProductDiagnosis',
        'output.products[].diagnoses[].diagnosis_results[]': 'DiagnosisResult',
        'output.products[].diagnoses[].suggestion': 'DiagnosisSuggestion',
        'output.products[].diagnoses[].suggestion.images[]': 'SuggestedImage',
        'output.products[].diagnoses[].suggestion.seo_words[]': 'SuggestedText',
        'output.products[].diagnoses[].suggestion.smart_texts[]': 'SuggestedText',
        'output.products[].listing_quality': 'ListingQuality',
      },
    },
    'POST /product/202411/products/diagnose_optimize': {
      method: 'diagnoseAndOptimize',
      name: 'diagnoseAndOptimizeProduct',
      summary:
        'Tells how a product, listed or not yet, could be presented better, with texts and images to use.',
      effect: 'read',
      input: {
        product_id: {
          ...ID,
          note: 'With nothing but its category for a product on sale; left out for a new one.',
        },
        category_id: { ...ID, only: 'both' },
        brand_id: ID,
        description: { range: [0, 10_000] },
        main_images: { range: [0, 9] },
        optimization_fields: {
          note: 'What to write suggestions for; `NONE` by default. `DESCRIPTION` takes long.',
        },
        'product_attributes[].id': ID,
        'product_attributes[].values[].id': ID,
        'product_attributes[].values[].name': { range: [0, 500] },
        'size_chart.template.id': ID,
        title: { range: [0, 300] },
      },
      names: {
        ...ADVICE,
        'input.main_images[]': 'ImageInput',
        'input.product_attributes[]': 'ProductAttributeInput',
        'input.product_attributes[].values[]': 'AttributeValueInput',
        'input.size_chart': 'SizeChartInput',
        'input.size_chart.image': 'ImageInput',
        'input.size_chart.template': 'SizeChartTemplateInput',
      },
    },
    'GET /product/202405/products/seo_words': {
      method: 'seoWords.list',
      name: 'listSeoWords',
      summary: 'Suggests words for the titles of products on sale.',
      markets: {
        only: ['US', 'GB', 'ID', 'MY', 'PH', 'SG', 'TH', 'VN'],
        why: 'Words for titles are suggested in the US, the UK and Southeast Asia only.',
      },
      input: { product_ids: { ...ID, range: [1, 20] } },
      output: { 'products[].id': { required: true } },
      names: { 'output.products[].seo_words[]': 'SuggestedText' },
    },
    'GET /product/202405/products/suggestions': {
      method: 'suggestions.list',
      name: 'listProductSuggestions',
      summary: 'Suggests titles and descriptions for products on sale.',
      input: { product_ids: { ...ID, range: [1, 20] } },
      output: { 'products[].id': { required: true } },
      names: { 'output.products[].suggestions[].items[]': 'SuggestedText' },
    },
    'POST /product/202407/products/category_upgrade_task': {
      method: 'categories.upgrade',
      name: 'upgradeCategories',
      summary: 'Starts moving products on sale to version 2 of the category tree, for up to two hours.',
    },
    'POST /product/202407/sizecharts/search': {
      method: 'sizeCharts.search',
      name: 'searchSizeCharts',
      summary: 'Lists the size charts that a seller made.',
      effect: 'read',
      items: 'size_chart',
      pageSize: PAGE,
      input: {
        ids: { ...ID, range: [1, 50], note: 'They go before `keyword`.' },
      },
      output: { 'size_chart[].template_id': { required: true } },
      names: { 'output.size_chart[]': 'FoundSizeChart', 'output.size_chart[].images[]': 'SizeChartImage' },
    },
    'POST /product/202409/candidate_products/batch': {
      method: 'candidates.upload',
      name: 'uploadCandidateProducts',
      summary: 'Uploads products of another platform to see which chances they have here.',
      input: CANDIDATES,
      names: CANDIDATE_NAMES,
    },
    'POST /product/202409/candidate_products/partial_edit/batch': {
      method: 'candidates.partialEdit',
      name: 'partialEditCandidateProducts',
      summary: 'Changes properties of candidate products; objects and lists are replaced as a whole.',
      input: CANDIDATES,
      names: CANDIDATE_NAMES,
    },
    'POST /product/202409/candidate_products/search': {
      method: 'candidates.search',
      name: 'searchCandidateProducts',
      summary: 'Lists candidate products with the opportunities that match them.',
      effect: 'read',
      items: 'candidate_products',
      pageSize: PAGE,
      input: { external_product_ids: { range: [1, 10] } },
      output: { 'candidate_products[].external_product_id': { required: true } },
      names: {
        'output.candidate_products[]': 'CandidateProduct',
        'output.candidate_products[].skus[]': 'CandidateSku',
      },
    },
    'POST /product/202409/opportunities/search': {
      method: 'opportunities.search',
      name: 'searchOpportunities',
      summary: 'Gives the details of opportunities that candidate products matched.',
      effect: 'read',
      items: 'opportunities',
      pageSize: PAGE,
      input: { opportunity_ids: { range: [1, 10] } },
      output: { 'opportunities[].id': { required: true } },
      names: { 'output.opportunities[]': 'Opportunity' },
    },
    'PUT /product/202409/products/{product_id}/opportunities': {
      method: 'opportunities.apply',
      name: 'applyForOpportunities',
      summary: 'Applies with a product for opportunities; the platform decides.',
      input: { product_id: ID, opportunity_ids: { required: true } },
      names: { 'output.opportunity_applications[]': 'OpportunityApplication' },
    },
    'POST /product/202409/compliance/manufacturers': {
      method: 'compliance.manufacturers.create',
      name: 'createManufacturer',
      summary: 'Adds a manufacturer, whose details are translated into the languages of the EU.',
      markets: PERSONS_OF_THE_EU,
      input: MANUFACTURER,
      output: { manufacturer_id: { required: true } },
      names: PHONE_INPUT,
    },
    'POST /product/202409/compliance/manufacturers/search': {
      method: 'compliance.manufacturers.search',
      name: 'searchManufacturers',
      summary: 'Lists the manufacturers of a seller.',
      effect: 'read',
      markets: PERSONS_OF_THE_EU,
      items: 'manufacturers',
      pageSize: PAGE,
      input: {
        keyword: KEYWORD,
        manufacturer_ids: { range: [1, 100], note: 'At most as many as fit a page.' },
      },
      output: {
        'manufacturers[].id': { required: true },
        'manufacturers[].address': ADDRESS,
        'manufacturers[].email': EMAIL,
        'manufacturers[].name': NAME,
        'manufacturers[].phone_number': PHONE,
      },
    },
    'POST /product/202501/compliance/manufacturers/search': {
      method: 'compliance.manufacturers.search',
      name: 'searchManufacturers',
      summary: 'Lists the manufacturers of a seller.',
      default: true,
      effect: 'read',
      markets: PERSONS_OF_THE_EU,
      items: 'manufacturers',
      pageSize: PAGE,
      input: {
        keyword: KEYWORD,
        manufacturer_ids: { range: [1, 100], note: 'At most as many as fit a page.' },
      },
      output: {
        'manufacturers[].id': { required: true },
        'manufacturers[].regional_profiles': { note: 'One for each language.' },
        'manufacturers[].regional_profiles[].address': ADDRESS,
        'manufacturers[].regional_profiles[].email': EMAIL,
        'manufacturers[].regional_profiles[].name': NAME,
        'manufacturers[].regional_profiles[].phone_number': PHONE,
      },
      names: {
        'output.manufacturers[]': 'Manufacturer',
        'output.manufacturers[].regional_profiles[]': 'ManufacturerProfile',
        'output.manufacturers[].regional_profiles[].phone_number': 'ManufacturerPhone',
      },
    },
    'POST /product/202409/compliance/manufacturers/{manufacturer_id}/partial_edit': {
      method: 'compliance.manufacturers.partialEdit',
      name: 'partialEditManufacturer',
      summary: 'Changes properties of a manufacturer in one language and leaves the others.',
      markets: PERSONS_OF_THE_EU,
      input: { ...MANUFACTURER, phone_number: { ...PHONE, ...PART_BY_PART } },
      names: PHONE_INPUT,
    },
    'POST /product/202409/compliance/responsible_persons': {
      method: 'compliance.responsiblePersons.create',
      name: 'createResponsiblePerson',
      summary: "Adds a person in the EU who answers for products' compliance.",
      markets: PERSONS_OF_THE_EU,
      input: RESPONSIBLE_PERSON,
      output: { responsible_person_id: { required: true } },
      names: PERSON_INPUT,
    },
    'POST /product/202409/compliance/responsible_persons/search': {
      method: 'compliance.responsiblePersons.search',
      name: 'searchResponsiblePersons',
      summary: 'Lists the responsible persons of a seller.',
      effect: 'read',
      markets: PERSONS_OF_THE_EU,
      items: 'responsible_persons',
      pageSize: PAGE,
      input: {
        keyword: KEYWORD,
        responsible_person_ids: { range: [1, 100], note: 'At most as many as fit a page.' },
      },
      output: {
        'responsible_persons[].id': { required: true },
        'responsible_persons[].address': ADDRESS,
        'responsible_persons[].email': EMAIL,
        'responsible_persons[].name': NAME,
        'responsible_persons[].phone_number': PHONE,
        'responsible_persons[].phone_number.country_code': { only: 'both' },
      },
    },
    'POST /product/202501/compliance/responsible_persons/search': {
      method: 'compliance.responsiblePersons.search',
      name: 'searchResponsiblePersons',
      summary: 'Lists the responsible persons of a seller.',
      default: true,
      effect: 'read',
      markets: PERSONS_OF_THE_EU,
      items: 'responsible_persons',
      pageSize: PAGE,
      input: {
        keyword: KEYWORD,
        responsible_person_ids: { range: [1, 100], note: 'At most as many as fit a page.' },
      },
      output: {
        'responsible_persons[].id': { required: true },
        'responsible_persons[].regional_profiles': { note: 'One for each language.' },
        'responsible_persons[].regional_profiles[].address': ADDRESS,
        'responsible_persons[].regional_profiles[].email': EMAIL,
        'responsible_persons[].regional_profiles[].name': NAME,
        'responsible_persons[].regional_profiles[].phone_number': PHONE,
        'responsible_persons[].regional_profiles[].phone_number.country_code': { only: 'both' },
      },
      names: {
        'output.responsible_persons[]': 'ResponsiblePerson',
        'output.responsible_persons[].regional_profiles[]': 'ResponsiblePersonProfile',
        'output.responsible_persons[].regional_profiles[].address': 'ResponsiblePersonAddress',
        'output.responsible_persons[].regional_profiles[].phone_number': 'ResponsiblePersonPhone',
      },
    },
    'POST /product/202409/compliance/responsible_persons/{responsible_person_id}/partial_edit': {
      method: 'compliance.responsiblePersons.partialEdit',
      name: 'partialEditResponsiblePerson',
      summary: 'Changes properties of a responsible person in one language and leaves the others.',
      markets: PERSONS_OF_THE_EU,
      input: {
        ...RESPONSIBLE_PERSON,
        address: { ...ADDRESS, ...PART_BY_PART },
        phone_number: { ...PHONE, ...PART_BY_PART },
      },
      names: PERSON_INPUT,
    },
    'POST /product/202601/compliance/auditing/research': {
      method: 'compliance.auditing.search',
      name: 'searchAuditedProducts',
      summary: 'Lists products, of any seller, for an audit of compliance.',
      effect: 'read',
      items: 'products',
      pageSize: { max: 20, default: 20 },
      input: {
        brand_ids: ID,
        category_ids: { ...ID, note: 'Leaf categories.' },
        product_ids: ID,
        seller_id: { ...ID, note: 'The id of a shop.' },
        seller_name: { label: 'business-contact.shop_name' },
      },
      output: {
        'products[].id': { required: true },
        'products[].country': { note: 'The market it is sold in.' },
        'products[].seller_name': { label: 'business-contact.shop_name' },
      },
      names: { 'output.products[]': 'AuditedProduct' },
    },
    'POST /product/202501/attribute_recommendation_request': {
      method: 'attributes.requestRecommendation',
      name: 'requestAttributeRecommendation',
      summary: 'Asks for the attributes of a product of another platform; a webhook brings them.',
      input: {
        external_product: { required: true },
        'external_product.description': { range: [0, 10_000] },
        'external_product.external_product_id': { range: [0, 999] },
        'external_product.images': { range: [0, 9] },
        'external_product.other_product_data': { range: [0, 20_000] },
        'external_product.skus': { range: [0, 300] },
        'external_product.skus[].sales_attributes': { range: [0, 3] },
        'external_product.skus[].sales_attributes[].name': { range: [0, 20] },
        'external_product.skus[].sales_attributes[].sku_images': { range: [0, 9] },
        'external_product.skus[].sales_attributes[].value': { range: [0, 50] },
        'external_product.title': { range: [0, 300] },
        'external_product.tts_category_id': ID,
        'external_product.vendor_name': { range: [0, 255] },
        'external_product.version': { range: [0, 13], note: 'Any text that changes with the product.' },
      },
      names: {
        'input.external_product.images[]': 'ImageInput',
        'input.external_product.skus[].sales_attributes[].sku_images[]': 'ImageInput',
      },
    },
    'POST /product/202506/combined_listing_recommendations/search': {
      method: 'combinedListings.recommend',
      name: 'recommendCombinedListings',
      summary: 'Lists groups of like products that could be listed as one.',
      effect: 'read',
      items: 'combined_listing_recommendations',
      pageSize: PAGE,
      input: { product_ids: { ...ID, range: [1, 20] } },
      names: { 'output.combined_listing_recommendations[]': 'CombinedListingRecommendation' },
    },
    'POST /product/202506/external_products': {
      method: 'externalProducts.upload',
      name: 'uploadExternalProduct',
      summary: 'Uploads a product of another platform to learn from it, such as which products to group.',
      input: {
        external_product: { required: true },
        'external_product.description': { range: [0, 10_000] },
        'external_product.external_category_name': { range: [0, 100] },
        'external_product.external_product_id': { range: [0, 999] },
        'external_product.external_shop_id': { range: [0, 999] },
        'external_product.images': { range: [0, 25] },
        'external_product.skus': { range: [0, 300] },
        'external_product.skus[].external_list_price': { ...AMOUNT, note: '0.01 to 7600.', reason: BLANK },
        'external_product.skus[].inventory_quantity': { range: [0, 99_999] },
        'external_product.skus[].price': { ...AMOUNT, reason: BLANK },
        'external_product.skus[].selected_options[].name': { range: [0, 50] },
        'external_product.skus[].selected_options[].value': { range: [0, 50] },
        'external_product.skus[].weight.value': { ...AMOUNT, reason: BLANK },
        'external_product.title': { range: [0, 300] },
        'external_product.vendor_name': { range: [0, 255] },
      },
      names: {
        'input.external_product': 'ExternalProductInput',
        'input.external_product.skus[]': 'ExternalSkuInput',
        'input.external_product.first_image': 'ExternalImageInput',
        'input.external_product.images[]': 'ExternalImageInput',
        'input.external_product.skus[].image': 'ExternalImageInput',
      },
    },
    'POST /product/202508/import_external': {
      method: 'externalProducts.import',
      name: 'importExternalProducts',
      summary: 'Uploads a file with raw data of products of another platform.',
      input: { data: { required: true } },
    },
  },
} as const satisfies AreaOverlay;
