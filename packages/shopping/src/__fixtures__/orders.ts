/** An order of a US shop with every kind of personal data, in the form of the platform's samples. */
export const usOrderData = {
  id: '576461413038785752',
  status: 'AWAITING_SHIPMENT',
  buyer_avatar: 'https://images.example/avatar',
  buyer_email: 'v2b2V5@chat.seller.example',
  buyer_message: 'Please ship soon',
  buyer_nickname: 'user213123',
  create_time: 1619611561,
  fast_delivery_program: '3_DAY_DELIVERY',
  line_items: [
    {
      id: '577086512123755123',
      currency: 'USD',
      product_id: '1729582718312380123',
      sku_id: '2729382476852921560',
      sale_price: '12.34',
      item_tax: [{ tax_amount: '1.02', tax_rate: '0.0825', tax_type: 'SALES_TAX' }],
      room_id: '7213489962827123654',
    },
  ],
  payment: {
    currency: 'USD',
    sub_total: '12.34',
    tax: '1.02',
    total_amount: '13.36',
    retail_delivery_fee: '0.28',
  },
  recipient_address: {
    name: 'David Kong',
    phone_number: '(+1)213-***-1234',
    full_address: '1199 Coleman Ave San Jose, CA 95110',
    postal_code: '95110',
    region_code: 'US',
    delivery_preferences: { drop_off_location: 'Front Door' },
    district_info: [
      { address_level: 'L0', address_level_name: 'Country', address_name: 'United States', iso_code: 'US' },
      { address_level: 'L1', address_level_name: 'State', address_name: 'California', iso_code: 'CA' },
      { address_level: 'L2', address_level_name: 'County', address_name: 'Santa Clara' },
      { address_level: 'L3', address_level_name: 'City', address_name: 'San Jose' },
    ],
  },
  update_time: 1619621355,
  user_id: '7021436810468230477',
  announced_next_year: { anything: true },
};

/** An order of a shop in Brazil. */
export const globalOrderData = {
  id: '576461413038785753',
  status: 'COMPLETED',
  cpf: '321.312.314-12',
  cpf_name: 'Ana Souza',
  channel_entity_national_registry_id: '26.545.167/0001-21',
  payment_auth_code: 'AUTH123457',
  need_upload_invoice: 'NEED_INVOICE',
  recipient_address: {
    name: 'Ana Souza',
    address_line3: 'Vila Olímpia',
    address_line4: 'Avenida Presidente',
    region_code: 'BR',
    district_info: [{ address_level: 'L0', address_name: 'Brasil' }],
  },
  user_id: '7021436810468230478',
};
