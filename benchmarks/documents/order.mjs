/** One US order of about 4 KB with three items, in the shape of order search 202309. */
export function createOrder(random) {
  const created = random.between(1_767_000_000, 1_790_000_000);
  return {
    id: random.id(),
    status: random.pick(['AWAITING_SHIPMENT', 'AWAITING_COLLECTION', 'IN_TRANSIT', 'DELIVERED']),
    order_type: 'NORMAL',
    create_time: created,
    update_time: created + random.between(60, 90_000),
    paid_time: created + 30,
    rts_sla_time: created + 172_800,
    tts_sla_time: created + 259_200,
    cancel_order_sla_time: created + 604_800,
    shipping_due_time: created + 259_200,
    delivery_option_id: random.id(),
    delivery_option_name: 'Standard shipping',
    delivery_type: 'HOME_DELIVERY',
    fulfillment_type: 'FULFILLMENT_BY_SELLER',
    shipping_type: 'TIKTOK',
    shipping_provider: 'USPS',
    shipping_provider_id: random.id(),
    tracking_number: random.digits(22),
    warehouse_id: random.id(),
    commerce_platform: 'TIKTOK_SHOP',
    has_updated_recipient_address: false,
    is_buyer_request_cancel: false,
    is_cod: false,
    is_on_hold_order: false,
    is_replacement_order: false,
    is_sample_order: false,
    payment_method_name: 'Visa/Mastercard',
    buyer_email: `${random.word(24)}@scs.tiktokw.us`,
    buyer_nickname: random.word(9),
    buyer_avatar: `https://p16-sign.tiktokcdn-us.com/${random.word(32)}.jpeg`,
    buyer_message: `Please ring twice, ${random.word(12)}.`,
    user_id: random.id(),
    seller_note: '',
    packages: [{ id: random.id() }],
    payment: createPayment(random),
    recipient_address: createAddress(random),
    line_items: Array.from({ length: 3 }, () => createLineItem(random)),
  };
}

function createPayment(random) {
  return {
    currency: 'USD',
    sub_total: random.money(200),
    shipping_fee: random.money(9),
    seller_discount: random.money(9),
    platform_discount: random.money(9),
    payment_platform_discount: '0',
    total_amount: random.money(220),
    original_total_product_price: random.money(240),
    original_shipping_fee: random.money(9),
    shipping_fee_seller_discount: '0',
    shipping_fee_platform_discount: '0',
    shipping_fee_cofunded_discount: '0',
    tax: random.money(19),
    product_tax: random.money(19),
    shipping_fee_tax: '0',
    retail_delivery_fee: '0',
  };
}

function createAddress(random) {
  return {
    full_address: `${random.digits(3)} ${random.word(7)} Street, ${random.word(8)}, California, ${random.digits(5)}`,
    name: `${random.word(5)} ${random.word(8)}`,
    first_name: random.word(5),
    last_name: random.word(8),
    phone_number: `(+1)213${random.digits(7)}`,
    region_code: 'US',
    postal_code: random.digits(5),
    address_line1: '',
    address_line2: `${random.digits(3)} ${random.word(7)} Street`,
    address_detail: `${random.digits(3)} ${random.word(7)} Street`,
    delivery_preferences: { drop_off_location: 'Front door' },
    district_info: [
      { address_level: 'L0', address_level_name: 'Country', address_name: 'United States', iso_code: 'US' },
      { address_level: 'L1', address_level_name: 'State', address_name: 'California', iso_code: 'US-CA' },
      { address_level: 'L2', address_level_name: 'County', address_name: random.word(10) },
      { address_level: 'L3', address_level_name: 'City', address_name: random.word(9) },
    ],
  };
}

function createLineItem(random) {
  return {
    id: random.id(),
    product_id: random.id(),
    product_name: `${random.word(8)} ${random.word(6)} ${random.word(9)} ${random.word(5)}`,
    sku_id: random.id(),
    sku_name: `${random.word(5)}, ${random.word(4)}`,
    sku_type: 'NORMAL',
    seller_sku: random.word(12),
    sku_image: `https://p16-oec-ttp.tiktokcdn-us.com/${random.word(32)}.jpeg`,
    currency: 'USD',
    original_price: random.money(80),
    sale_price: random.money(70),
    seller_discount: random.money(9),
    platform_discount: random.money(9),
    retail_delivery_fee: '0',
    item_tax: [{ tax_type: 'SALES_TAX', tax_amount: random.money(6), tax_rate: '0.0875' }],
    display_status: 'AWAITING_SHIPMENT',
    package_id: random.id(),
    package_status: 'TO_FULFILL',
    is_gift: false,
    shipping_provider_id: random.id(),
    shipping_provider_name: 'USPS',
    tracking_number: random.digits(22),
  };
}
