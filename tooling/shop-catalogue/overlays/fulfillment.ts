import type { AreaOverlay } from '../model/overlay.ts';

const SOUTHEAST_ASIA = ['ID', 'MY', 'PH', 'SG', 'TH', 'VN'] as const;

const HANDOVER_METHODS = ['PICKUP', 'DROP_OFF'] as const;

const LABELS_ARE_US = {
  only: 'us',
  why: 'Labels are bought in the US only; elsewhere the package exists since payment and is shipped.',
  instead: 'fulfillment.packages.ship',
  confidence: 'documented',
} as const;

const SHIPPING_IS_GLOBAL = {
  only: 'global',
  why: 'In the US a package comes into being when its label is bought, so there is none to ship before.',
  instead: 'fulfillment.packages.create',
  confidence: 'documented',
} as const;

const COMBINING = {
  only: [...SOUTHEAST_ASIA, 'BR', 'MX'],
  why: 'Packages are combined before they are shipped in Southeast Asia and Latin America only; in the US several orders go into one package when its label is bought.',
  instead: 'fulfillment.packages.create',
  confidence: 'documented',
} as const;

const OWN_FLEET = {
  only: SOUTHEAST_ASIA,
  why: 'Only sellers in Southeast Asia who deliver with a fleet of their own report deliveries.',
} as const;

const BUNDLING = {
  only: ['PH', 'SG', 'MY', 'VN', 'TH', 'JP', 'DE', 'FR', 'IT', 'ES'],
  why: "Parcels travel to the platform's warehouse in bundles in Asia and in parts of the EU only; orders of the US and the UK are refused.",
  confidence: 'documented',
} as const;

/** Size and weight of a package in a request. */
const MEASURES = {
  dimension: { note: 'All four belong together.' },
  'dimension.length': { required: true, format: 'decimal' },
  'dimension.width': { required: true, format: 'decimal' },
  'dimension.height': { required: true, format: 'decimal' },
  'dimension.unit': { required: true, values: ['CM', 'INCH'] },
  'weight.value': { required: true, format: 'decimal' },
  'weight.unit': { required: true, values: ['GRAM', 'POUND'] },
} as const;

/** Size and weight of a package in an answer. */
const MEASURED = {
  'dimension.unit': { values: ['CM', 'INCH'] },
  'weight.unit': { values: ['GRAM', 'POUND'] },
} as const;

const CREATED_PACKAGE = {
  ...MEASURED,
  package_id: { required: true },
  create_time: { note: 'When the package was created.' },
  'shipping_service_info.price': { note: 'Decimal text; an estimate.' },
} as const;

const TIME_SLOTS = {
  can_van_collection: { only: 'global', note: 'United Kingdom only.' },
  drop_off_point_url: { note: 'A page that shows where packages can be dropped off.' },
  'pickup_slots[].avaliable': { note: 'Spelled like this by the platform.' },
} as const;

const NEW_TRACKING = {
  shipping_provider_id: { required: true, format: 'digits' },
  tracking_number: { required: true, range: [1, 64] },
} as const;

const FIRST_MILE_BUNDLE = {
  handover_method: { required: true, values: HANDOVER_METHODS },
  order_ids: {
    required: true,
    format: 'digits',
    note: 'Orders of one seller with printed labels: all of PH, SG, MY, VN, TH and JP, or all of DE, FR, IT and ES.',
  },
  phone_tail_number: {
    range: [4, 4],
    label: 'business-contact.phone',
    note: "The last four digits of the sender's phone. Needed for `DROP_OFF`.",
  },
  shipping_provider_id: { format: 'digits', note: 'Needed for `DROP_OFF`.' },
  tracking_number: { range: [1, 64], note: 'Needed for `DROP_OFF`.' },
} as const;

const FIRST_MILE_WAYBILL = {
  errors: { note: 'The orders that were refused.' },
  url: { link: 'shop.files', note: 'The waybill of the bundle.' },
} as const;

/**
 * Fulfillment: packages, labels and handing over, each the way its side does it.
 */
export const fulfillment = {
  area: 'fulfillment',
  summary: 'Packages, labels, tracking and handing over, each the way its side does it.',
  operations: {
    'POST /fulfillment/202512/packages': {
      method: 'packages.create',
      name: 'createPackage',
      summary: 'Buys a label and with it creates the package: the way to ship in the US.',
      default: true,
      markets: LABELS_ARE_US,
      input: {
        ...MEASURES,
        ship_type: {
          values: ['1', '2', '3'],
          note: '`1` ships a whole order (`order_id`), `2` a part of it (`order_line_item`), `3` several orders in one package (`order_list_ids`).',
          reason:
            'The description numbers the ways to ship inconsistently; this is how its sentences read together.',
        },
        order_id: { format: 'digits' },
        'order_line_item[].order_line_id': { required: true, format: 'digits' },
        order_list_ids: {
          format: 'digits',
          note: 'Ids of orders.',
          reason: 'The description calls them ids of units, and the example is a space.',
        },
        shipping_service_id: {
          format: 'digits',
          note: 'One of `shippingServices.query()`; the default one when left out.',
        },
      },
      output: CREATED_PACKAGE,
      names: {
        'input.dimension': 'Dimension',
        'input.weight': 'Weight',
        output: 'CreatedPackage',
        'output.dimension': 'PackageDimension',
        'output.weight': 'PackageWeight',
        'output.shipping_service_info': 'BoughtShippingService',
      },
    },
    'POST /fulfillment/202309/packages': {
      method: 'packages.create',
      name: 'createPackage',
      summary: 'Buys a label for an order or a part of it, and with it creates the package.',
      markets: LABELS_ARE_US,
      input: {
        ...MEASURES,
        order_id: { required: true, format: 'digits' },
        order_line_item_ids: { format: 'digits', note: 'Only these units of the order.' },
        shipping_service_id: {
          format: 'digits',
          note: 'One of `shippingServices.query()`; the default one when left out.',
        },
      },
      output: CREATED_PACKAGE,
    },
    'POST /fulfillment/202309/orders/{order_id}/shipping_services/query': {
      method: 'shippingServices.query',
      name: 'queryShippingServices',
      summary: 'Lists the ways TikTok would ship an order, with estimated prices.',
      effect: 'read',
      markets: {
        only: 'us',
        why: 'Shipping services are chosen in the US only; elsewhere a package is handed over in a time slot.',
        instead: 'fulfillment.packages.handoverTimeSlots',
        confidence: 'documented',
      },
      input: {
        ...MEASURES,
        'dimension.height': { required: true, format: 'decimal', reason: 'The example is a unit.' },
        order_id: { format: 'digits' },
        order_line_item_ids: { format: 'digits', note: 'Only these units of the order.' },
      },
      output: {
        ...MEASURED,
        order_line_id: { note: 'The ids of the units.' },
        'shipping_services[].id': { required: true },
        'shipping_services[].is_default': { note: 'Whether it is taken when none is named.' },
        'shipping_services[].price': { note: 'Decimal text; an estimate from size and weight.' },
      },
      names: {
        'input.dimension': 'Dimension',
        'input.weight': 'Weight',
        output: 'ShippingServices',
        'output.dimension': 'PackageDimension',
        'output.weight': 'PackageWeight',
        'output.shipping_services[]': 'ShippingService',
      },
    },
    'POST /fulfillment/202309/packages/{package_id}/ship': {
      method: 'packages.ship',
      name: 'shipPackage',
      summary: 'Ships a package that exists since payment: the way of every market but the US.',
      markets: SHIPPING_IS_GLOBAL,
      input: {
        package_id: { format: 'digits' },
        handover_method: { values: HANDOVER_METHODS, note: 'For a package that TikTok ships.' },
        pickup_slot: { note: 'One of the slots of `packages.handoverTimeSlots()`.' },
        'pickup_slot.start_time': { required: true, format: 'seconds' },
        'pickup_slot.end_time': { required: true, format: 'seconds' },
        self_shipment: { note: 'For a package that the seller ships.' },
        'self_shipment.tracking_number': { required: true, range: [1, 64] },
        'self_shipment.shipping_provider_id': { required: true, format: 'digits' },
      },
      names: { 'input.pickup_slot': 'PickupChoice', 'input.self_shipment': 'SelfShipment' },
    },
    'POST /fulfillment/202309/packages/ship': {
      method: 'packages.shipBatch',
      name: 'shipPackages',
      summary: 'Ships several packages at once, and names those that could not be shipped.',
      markets: SHIPPING_IS_GLOBAL,
      input: {
        packages: { required: true },
        'packages[].id': { required: true, format: 'digits' },
        'packages[].handover_method': { values: HANDOVER_METHODS, note: 'For a package that TikTok ships.' },
        'packages[].pickup_slot': { note: 'One of the slots of `packages.handoverTimeSlots()`.' },
        'packages[].pickup_slot.start_time': { required: true, format: 'seconds' },
        'packages[].pickup_slot.end_time': { required: true, format: 'seconds' },
        'packages[].self_shipment': { note: 'For a package that the seller ships.' },
        'packages[].self_shipment.tracking_number': { required: true, range: [1, 64] },
        'packages[].self_shipment.shipping_provider_id': { required: true, format: 'digits' },
      },
      output: { errors: { note: 'The packages that were not shipped.' } },
      names: {
        'input.packages[].pickup_slot': 'PickupChoice',
        'input.packages[].self_shipment': 'SelfShipment',
      },
    },
    'GET /fulfillment/202309/packages/{package_id}': {
      method: 'packages.get',
      name: 'getPackage',
      summary: 'Reads a package: what is in it, where it goes, who carries it.',
      input: { package_id: { format: 'digits' } },
      output: {
        ...MEASURED,
        package_id: { required: true },
        'insurance.coverage_amount': { note: 'In USD.' },
        last_mile_tracking_number: { only: 'both', note: 'Cross-border orders only.' },
        note_tag: { note: 'Whether the buyer left a note.' },
        'orders[].skus': { note: "Deprecated by the platform; read the order's line items." },
        recipient_address: {
          label: 'buyer.address',
          routing: { property: 'recipient_address_routing', keep: ['region_code'] },
          note: 'Parts are masked by the platform when it ships.',
        },
        'recipient_address.address_line3': { note: 'Mostly Brazil.' },
        'recipient_address.address_line4': { note: 'Mostly Brazil.' },
        sender_address: {
          label: 'business-contact.address',
          note: "The seller's own address, not a buyer's.",
        },
        'sender_address.address_line3': { note: 'Mostly Brazil.' },
        'sender_address.address_line4': { note: 'Mostly Brazil.' },
      },
      names: {
        output: 'Package',
        'output.dimension': 'PackageDimension',
        'output.weight': 'PackageWeight',
        'output.insurance': 'PackageInsurance',
        'output.orders[]': 'PackagedOrder',
        'output.pickup_slot': 'PickupSlot',
        'output.recipient_address': 'PackageAddress',
        'output.sender_address': 'SenderAddress',
      },
    },
    'POST /fulfillment/202309/packages/search': {
      method: 'packages.search',
      name: 'searchPackages',
      summary: 'Lists the packages of a shop that fit a filter, page by page.',
      effect: 'read',
      items: 'packages',
      pageSize: { max: 50, default: 20 },
      input: {
        sort_field: {
          values: ['create_time', 'update_time', 'order_pay_time'],
          note: '`create_time` when left out.',
        },
        sort_order: { values: ['ASC', 'DESC'], note: '`DESC` when left out.' },
        create_time_ge: { format: 'seconds', note: 'Created at this time or later.' },
        create_time_lt: { format: 'seconds', note: 'Created before this time.' },
        update_time_ge: { format: 'seconds', note: 'Changed at this time or later.' },
        update_time_lt: { format: 'seconds', note: 'Changed before this time.' },
        package_status: { values: ['PROCESSING', 'FULFILLING', 'COMPLETED', 'CANCELLED'] },
      },
      output: {
        'packages[].id': { required: true },
        'packages[].orders[].skus': { note: "Deprecated by the platform; read the order's line items." },
      },
      names: { 'output.packages[]': 'FoundPackage', 'output.packages[].orders[]': 'PackagedOrder' },
    },
    'GET /fulfillment/202309/packages/{package_id}/shipping_documents': {
      method: 'packages.shippingDocument',
      name: 'getShippingDocument',
      summary: 'Gives the link to a label or slip of a package that TikTok ships.',
      input: {
        package_id: { format: 'digits' },
        document_type: {
          only: 'both',
          values: [
            'SHIPPING_LABEL',
            'PACKING_SLIP',
            'SHIPPING_LABEL_AND_PACKING_SLIP',
            'SHIPPING_LABEL_PICTURE',
            'HAZMAT_LABEL',
            'INVOICE_LABEL',
          ],
          note: '`HAZMAT_LABEL` only for packages with dangerous goods; `INVOICE_LABEL` in Brazil only.',
        },
        document_size: { values: ['A6', 'A5'], note: 'For PDF labels and slips. `A6` when left out.' },
        document_format: {
          only: 'both',
          values: ['PDF', 'ZPL'],
          note: '`ZPL` in Brazil and Mexico only. `PDF` when left out.',
        },
      },
      output: {
        doc_url: {
          required: true,
          link: 'shop.files',
          note: "Valid for 24 hours. The file shows the buyer's name and address; fetch it with `transport.download(doc_url)`.",
        },
      },
      names: { input: 'ShippingDocumentRequest', output: 'ShippingDocument' },
    },
    'GET /fulfillment/202309/packages/{package_id}/handover_time_slots': {
      method: 'packages.handoverTimeSlots',
      name: 'getHandoverTimeSlots',
      summary: 'Says how and when a package can be handed to the carrier.',
      input: { package_id: { format: 'digits' } },
      output: TIME_SLOTS,
      names: { output: 'HandoverTimeSlots', 'output.pickup_slots[]': 'HandoverPickupSlot' },
    },
    'POST /fulfillment/202309/packages/schedule': {
      method: 'packages.scheduleHandover',
      name: 'schedulePackageHandover',
      summary: 'Books a pickup or announces a drop-off for an order that TikTok ships.',
      input: {
        order_id: { required: true, format: 'digits' },
        order_line_item_ids: { format: 'digits', note: 'Only these units of the order.' },
        handover_method: { values: HANDOVER_METHODS },
        pickup_slot: { note: 'One of the slots of `orders.handoverTimeSlots()`.' },
        'pickup_slot.start_time': { required: true, format: 'seconds' },
        'pickup_slot.end_time': { required: true, format: 'seconds' },
      },
      output: {
        ...MEASURED,
        dimension: { note: "Reckoned by the platform from the products' sizes." },
        weight: { note: "Reckoned by the platform from the products' weights." },
      },
      names: {
        'input.pickup_slot': 'PickupChoice',
        output: 'ScheduledPackage',
        'output.dimension': 'PackageDimension',
        'output.weight': 'PackageWeight',
      },
    },
    'POST /fulfillment/202309/packages/{package_id}/shipping_info/update': {
      method: 'packages.updateShipping',
      name: 'updatePackageShipping',
      summary: 'Corrects carrier and tracking number of a package the seller ships, within 72 hours.',
      input: { package_id: { format: 'digits' }, ...NEW_TRACKING },
    },
    'GET /fulfillment/202309/combinable_packages/search': {
      method: 'packages.searchCombinable',
      name: 'searchCombinablePackages',
      summary: 'Lists packages that may be combined into one, page by page.',
      markets: COMBINING,
      items: 'combinable_packages',
      pageSize: { max: 50, default: 20 },
      output: {
        'combinable_packages[].id': {
          required: true,
          note: 'The id the package will have once it is combined; give it to `packages.combine()`.',
        },
      },
    },
    'POST /fulfillment/202309/packages/combine': {
      method: 'packages.combine',
      name: 'combinePackages',
      summary: 'Combines the packages of several orders into one, and names those that could not be.',
      markets: COMBINING,
      input: {
        combinable_packages: { required: true },
        'combinable_packages[].id': { required: true, format: 'digits' },
        'combinable_packages[].order_ids': { required: true, format: 'digits' },
      },
      output: { errors: { note: 'The packages that were not combined.' } },
    },
    'POST /fulfillment/202309/packages/{package_id}/uncombine': {
      method: 'packages.uncombine',
      name: 'uncombinePackage',
      summary: 'Takes orders out of a combined package again.',
      markets: COMBINING,
      input: {
        package_id: { format: 'digits', reason: 'The example is longer than any 64-bit id.' },
        order_ids: { required: true, format: 'digits', note: 'The orders to take out.' },
      },
      output: { packages: { note: 'The packages that came of it, with new ids.' } },
    },
    'POST /fulfillment/202309/packages/deliver': {
      method: 'packages.deliver',
      name: 'reportPackageDeliveries',
      summary: "Reports how the seller's own fleet delivered packages.",
      markets: { ...OWN_FLEET, confidence: 'documented' },
      input: {
        packages: { required: true },
        'packages[].id': { required: true, format: 'digits' },
        'packages[].delivery_type': {
          required: true,
          values: ['DELIVERY_SUCCESS', 'DELIVERY_FAILED', 'UPDATE_POD'],
          note: '`UPDATE_POD` changes the proof of a delivery that was reported before.',
        },
        'packages[].fail_delivery_reason': {
          values: [
            'INVALID_ADDRESS',
            'UNABLE_RECEIVE',
            'UNABLE_CONTACT_BUYER',
            'BUYER_REFUSED',
            'DELAY_DELIVERY',
            'PACKAGE_LOST',
            'PACKAGE_DAMAGE',
            'FORCE_MAJEURE',
            'OTHER',
          ],
          note: 'Needed for `DELIVERY_FAILED`.',
        },
        'packages[].file_type': { values: ['IMG', 'PDF'] },
        'packages[].file_url': {
          note: 'Where the proof lies: the `url` of `deliveryProofs.uploadFile()` or `deliveryProofs.uploadImage()`.',
        },
      },
      output: { errors: { note: 'The packages whose report was refused.' } },
    },
    'POST /fulfillment/202309/files/upload': {
      method: 'deliveryProofs.uploadFile',
      name: 'uploadDeliveryFile',
      summary: 'Uploads a proof of delivery as a PDF.',
      markets: { ...OWN_FLEET, confidence: 'inferred' },
      input: {
        data: { required: true, note: 'A PDF of at most 10 MB.' },
        name: { required: true, note: 'With its ending.' },
      },
      output: { url: { required: true } },
    },
    'POST /fulfillment/202309/images/upload': {
      method: 'deliveryProofs.uploadImage',
      name: 'uploadDeliveryImage',
      summary: 'Uploads a proof of delivery as an image.',
      markets: { ...OWN_FLEET, confidence: 'inferred' },
      input: {
        data: {
          required: true,
          note: 'JPEG or PNG of at most 5 MB, each side from 100 to 20,000 pixels.',
        },
      },
      output: { url: { required: true } },
    },
    'POST /fulfillment/202309/orders/{order_id}/packages': {
      method: 'orders.markShipped',
      name: 'markOrderShipped',
      summary:
        'Reports that the seller sent units of an order, by which carrier and with which tracking number.',
      markets: {
        only: ['US', 'GB', 'ES', 'IE', 'IT', 'DE', 'FR', 'JP'],
        why: 'Sellers who ship themselves report it this way in the US, the UK, the EU and Japan only; elsewhere they ship the package with its tracking number.',
        instead: 'fulfillment.packages.ship',
        confidence: 'documented',
      },
      input: {
        order_id: { format: 'digits' },
        order_line_item_ids: { format: 'digits', note: 'Only these units of the order.' },
        shipping_provider_id: {
          required: true,
          format: 'digits',
          note: 'One of `logistics.shippingProviders.list()`.',
        },
        tracking_number: { required: true, range: [1, 64] },
      },
      output: {
        package_id: { required: true },
        warning: { note: 'There when the platform has doubts, such as about the carrier.' },
      },
      names: { output: 'MarkedPackage' },
    },
    'POST /fulfillment/202309/orders/{order_id}/shipping_info/update': {
      method: 'orders.updateShipping',
      name: 'updateOrderShipping',
      summary: 'Corrects carrier and tracking number of an unsplit order the seller ships, within 72 hours.',
      input: { order_id: { format: 'digits' }, ...NEW_TRACKING },
    },
    'GET /fulfillment/202309/orders/{order_id}/tracking': {
      method: 'orders.tracking',
      name: 'getOrderTracking',
      summary: 'Tells what happened to the parcels of an order so far.',
      input: { order_id: { format: 'digits' } },
      output: {
        'tracking[].update_time_millis': { format: 'milliseconds', note: 'When it happened.' },
      },
      names: { 'output.tracking[]': 'TrackingEvent' },
    },
    'GET /fulfillment/202309/orders/{order_id}/handover_time_slots': {
      method: 'orders.handoverTimeSlots',
      name: 'getOrderHandoverTimeSlots',
      summary: 'Says how and when an order, or a part of it, can be handed to the carrier.',
      input: {
        order_id: { format: 'digits' },
        order_line_item_ids: { format: 'digits', note: 'Only these units of the order.' },
      },
      output: TIME_SLOTS,
      names: { output: 'HandoverTimeSlots', 'output.pickup_slots[]': 'HandoverPickupSlot' },
    },
    'GET /fulfillment/202309/orders/split_attributes': {
      method: 'orders.splitAttributes',
      name: 'getSplitAttributes',
      summary: 'Says which orders may or have to be split into several packages, and why.',
      input: { order_ids: { format: 'digits' } },
      output: {
        'split_attributes[].reason': { note: 'Why it cannot be split.' },
        'split_attributes[].must_split_reasons[].type': {
          values: ['CATEGORY_ITEM_LIMITATION', 'TOTAL_COUNT_LIMITATION'],
        },
        'split_attributes[].must_split_reasons[].category_id': {
          note: 'The category with a limit; absent for `TOTAL_COUNT_LIMITATION`.',
        },
        'split_attributes[].must_split_reasons[].max_count': { note: 'The most units in one package.' },
      },
    },
    'POST /fulfillment/202309/orders/{order_id}/split': {
      method: 'orders.split',
      name: 'splitOrder',
      summary: 'Splits an order into several packages.',
      input: {
        order_id: { format: 'digits' },
        splittable_groups: {
          required: true,
          note: 'In Brazil, Southeast Asia and for local sellers in Mexico all units of a SKU stay together.',
        },
        'splittable_groups[].id': { required: true, note: 'A name of your own; the answer repeats it.' },
        'splittable_groups[].order_line_item_ids': { required: true, format: 'digits' },
      },
      output: { 'packages[].id': { required: true } },
    },
    'POST /fulfillment/202510/first_mile_bundle': {
      method: 'firstMileBundles.create',
      name: 'createFirstMileBundle',
      summary: "Announces a bundle of parcels on its way to the platform's warehouse.",
      default: true,
      markets: BUNDLING,
      input: FIRST_MILE_BUNDLE,
      output: FIRST_MILE_WAYBILL,
    },
    'POST /fulfillment/202407/bundles': {
      method: 'firstMileBundles.create',
      name: 'createFirstMileBundle',
      summary: "Announces a bundle of parcels on its way to the platform's warehouse.",
      markets: BUNDLING,
      input: FIRST_MILE_BUNDLE,
      output: FIRST_MILE_WAYBILL,
    },
    'POST /fulfillment/202408/last_mile_bundles': {
      method: 'lastMileBundles.create',
      name: 'createLastMileBundle',
      summary: "Announces a bundle for the last mile that leaves the seller's warehouse.",
      input: {
        fulfillment_unit_ids: { required: true, range: [1, 300] },
        last_mile_bundle: { required: true },
        'last_mile_bundle.dimensions.unit': { values: ['centimeter'] },
        'last_mile_bundle.external_bundle_id': { note: 'The id in your own system.' },
        'last_mile_bundle.fulfillment_unit_count': { note: 'How many parcels are in it.' },
        'last_mile_bundle.outbound_time': {
          format: 'milliseconds',
          note: 'When it left your warehouse.',
        },
        'last_mile_bundle.weight.unit': { values: ['gram'] },
      },
    },
    'POST /fulfillment/202502/invoice/upload': {
      method: 'invoices.upload',
      name: 'uploadInvoices',
      summary: 'Uploads the invoices without which packages in Brazil cannot be shipped.',
      markets: {
        only: ['BR'],
        why: 'Only local sellers in Brazil upload invoices.',
        confidence: 'documented',
      },
      input: {
        invoices: { required: true },
        'invoices[].package_id': { required: true },
        'invoices[].order_ids': { required: true, format: 'digits' },
        'invoices[].file': { required: true, note: 'The file in base64, at most 1 MB.' },
        'invoices[].file_type': { required: true, values: ['XML'] },
      },
      output: { errors: { note: 'The invoices that were refused.' } },
    },
    'GET /fulfillment/202508/tts_tracking_validation': {
      method: 'trackingNumbers.validate',
      name: 'validateTrackingNumber',
      summary: "Says whether a tracking number belongs to TikTok's shipping or collection.",
      markets: {
        only: 'us',
        why: 'Tracking numbers are checked for the US only.',
        confidence: 'documented',
      },
      input: { tracking_number: { range: [1, 64] } },
    },
    'POST /fulfillment/202601/redeem_info/callback': {
      method: 'redeemCodes.send',
      name: 'sendRedeemCodes',
      summary: 'Hands over the codes or links with which the buyer redeems the units of an order.',
      input: {
        order_id: { required: true, format: 'digits' },
        order_info_list: { required: true },
        'order_info_list[].order_line_id': { required: true, format: 'digits' },
        'order_info_list[].redeem_info': { required: true },
        'order_info_list[].redeem_info.redeem_type': { required: true, values: ['CODE', 'URL'] },
        'order_info_list[].redeem_info.redeem_data': { required: true, note: 'The code or the link.' },
        'order_info_list[].source_unique_id': { note: 'The id of the unit in your own system.' },
      },
      output: {
        'order_statuses[].status_code': { note: '0 when it was taken (inferred from the example).' },
      },
    },
  },
} as const satisfies AreaOverlay;
