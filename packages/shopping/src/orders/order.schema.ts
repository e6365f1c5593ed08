import * as z from 'zod';
import { flag, text, whole } from '../schemas/response-leaves.schema.ts';

const district = z.looseObject({
  address_level: text,
  address_level_name: text,
  address_name: text,
  iso_code: text,
});

const commonAddress = {
  address_detail: text,
  address_line1: text,
  address_line2: text,
  district_info: z.array(district).nullish(),
  first_name: text,
  full_address: text,
  last_name: text,
  name: text,
  phone_number: text,
  postal_code: text,
  region_code: text,
};

/** The recipient of an order in the US, as it travels. @public */
export const usRecipientAddressSchema = z.looseObject({
  ...commonAddress,
  delivery_preferences: z.looseObject({ drop_off_location: text }).nullish(),
});

/** The recipient of an order outside the US, as it travels. @public */
export const globalRecipientAddressSchema = z.looseObject({
  ...commonAddress,
  address_line3: text,
  address_line4: text,
  first_name_local_script: text,
  last_name_local_script: text,
  post_town: text,
});

const commonLineItem = {
  id: z.string(),
  cancel_reason: text,
  cancel_user: text,
  combined_listing_skus: z
    .array(z.looseObject({ product_id: text, seller_sku: text, sku_count: whole, sku_id: text }))
    .nullish(),
  currency: text,
  display_status: text,
  distance_shipping_fee: text,
  gift_retail_price: text,
  handling_duration_days: text,
  is_dangerous_good: flag,
  is_gift: flag,
  item_tax: z.array(z.looseObject({ tax_amount: text, tax_rate: text, tax_type: text })).nullish(),
  needs_prescription: flag,
  original_price: text,
  package_id: text,
  package_status: text,
  pfand_fee: text,
  platform_discount: text,
  product_id: text,
  product_name: text,
  rts_time: whole,
  sale_price: text,
  seller_discount: text,
  seller_sku: text,
  shipping_provider_id: text,
  shipping_provider_name: text,
  sku_id: text,
  sku_image: text,
  sku_name: text,
  sku_type: text,
  small_order_fee: text,
  tracking_number: text,
};

/** One unit of an order in the US, as it travels. @public */
export const usOrderLineItemSchema = z.looseObject({
  ...commonLineItem,
  is_unboxing_item: flag,
  retail_delivery_fee: text,
  room_id: text,
  unboxing_sku_code: text,
});

/** One unit of an order outside the US, as it travels. @public */
export const globalOrderLineItemSchema = z.looseObject({
  ...commonLineItem,
  buyer_service_fee: text,
  distance_fee: text,
});

const commonPayment = {
  currency: text,
  distance_shipping_fee: text,
  handling_fee: text,
  item_insurance_fee: text,
  original_shipping_fee: text,
  original_total_product_price: text,
  payment_discount_service_fee: text,
  payment_platform_discount: text,
  platform_discount: text,
  product_tax: text,
  seller_discount: text,
  shipping_fee: text,
  shipping_fee_cofunded_discount: text,
  shipping_fee_platform_discount: text,
  shipping_fee_seller_discount: text,
  shipping_fee_tax: text,
  sub_total: text,
  tax: text,
  total_amount: text,
};

/** What a buyer in the US paid, as it travels. @public */
export const usOrderPaymentSchema = z.looseObject({
  ...commonPayment,
  item_insurance_tax: text,
  retail_delivery_fee: text,
});

/** What a buyer outside the US paid, as it travels. @public */
export const globalOrderPaymentSchema = z.looseObject({
  ...commonPayment,
  buyer_service_fee: text,
  distance_fee: text,
  shipping_insurance_fee: text,
  small_order_fee: text,
});

const commonOrder = {
  id: z.string(),
  status: z.string(),
  auto_combine_group_id: text,
  buyer_avatar: text,
  buyer_email: text,
  buyer_message: text,
  buyer_nickname: text,
  cancel_order_sla_time: whole,
  cancel_reason: text,
  cancel_time: whole,
  cancellation_initiator: text,
  collection_due_time: whole,
  collection_time: whole,
  consultation_id: text,
  create_time: whole,
  delivery_due_time: whole,
  delivery_option_id: text,
  delivery_option_name: text,
  delivery_option_required_delivery_time: whole,
  delivery_sla_time: whole,
  delivery_time: whole,
  delivery_type: text,
  exchange_source_order_id: text,
  fulfillment_type: text,
  handling_duration: z.looseObject({ days: text, type: text }).nullish(),
  has_updated_recipient_address: flag,
  is_buyer_request_cancel: flag,
  is_cod: flag,
  is_exchange_order: flag,
  is_on_hold_order: flag,
  is_replacement_order: flag,
  is_sample_order: flag,
  order_type: text,
  packages: z.array(z.looseObject({ id: text })).nullish(),
  paid_time: whole,
  payment_card_type: text,
  payment_method_code: text,
  payment_method_name: text,
  release_date: whole,
  replaced_order_id: text,
  request_cancel_time: whole,
  rts_sla_time: whole,
  rts_time: whole,
  seller_note: text,
  shipping_due_time: whole,
  shipping_provider: text,
  shipping_provider_id: text,
  shipping_type: text,
  split_or_combine_tag: text,
  tracking_number: text,
  tts_sla_time: whole,
  update_time: whole,
  user_id: text,
  warehouse_id: text,
};

/** An order of a shop in the US, as it travels. @public */
export const usOrderSchema = z.looseObject({
  ...commonOrder,
  fast_delivery_program: text,
  is_subscription_order: flag,
  line_items: z.array(usOrderLineItemSchema).nullish(),
  payment: usOrderPaymentSchema.nullish(),
  recipient_address: usRecipientAddressSchema.nullish(),
});

/** An order of a shop outside the US, as it travels. @public */
export const globalOrderSchema = z.looseObject({
  ...commonOrder,
  channel_entity_national_registry_id: text,
  commerce_platform: text,
  cpf: text,
  cpf_name: text,
  fast_dispatch_sla_time: whole,
  fulfillment_priority_level: whole,
  line_items: z.array(globalOrderLineItemSchema).nullish(),
  need_upload_invoice: text,
  order_rights: z.array(z.number()).nullish(),
  payment: globalOrderPaymentSchema.nullish(),
  payment_auth_code: text,
  pick_up_cut_off_time: whole,
  recipient_address: globalRecipientAddressSchema.nullish(),
  recommended_shipping_time: whole,
});
