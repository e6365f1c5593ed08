import * as z from 'zod';
import { decimal } from '../schemas/request-leaves.schema.ts';
import { flag, text, texts, whole } from '../schemas/response-leaves.schema.ts';

/** The size of a package in a request. @public */
export const dimensionSchema = z.strictObject({
  length: decimal,
  width: decimal,
  height: decimal,
  unit: z.enum(['CM', 'INCH']),
});

/** The weight of a package in a request. @public */
export const weightSchema = z.strictObject({ value: decimal, unit: z.enum(['GRAM', 'POUND']) });

/** The size of a package in a response. @public */
export const packageDimensionSchema = z.looseObject({ length: text, width: text, height: text, unit: text });

/** The weight of a package in a response. @public */
export const packageWeightSchema = z.looseObject({ value: text, unit: text });

const address = z.looseObject({
  address_detail: text,
  address_line1: text,
  address_line2: text,
  address_line3: text,
  address_line4: text,
  full_address: text,
  name: text,
  phone_number: text,
  postal_code: text,
  region_code: text,
});

/** A package, as it travels. @public */
export const packageSchema = z.looseObject({
  package_id: z.string(),
  create_time: whole,
  delivery_option_id: text,
  delivery_option_name: text,
  dimension: packageDimensionSchema.nullish(),
  handover_method: text,
  has_multi_skus: flag,
  insurance: z
    .looseObject({ claim_status: text, coverage_amount: text, is_claim_eligible: flag, is_purchased: flag })
    .nullish(),
  last_mile_tracking_number: text,
  note_tag: text,
  order_line_item_ids: texts,
  orders: z
    .array(
      z.looseObject({
        id: text,
        skus: z.array(z.looseObject({ id: text, image_url: text, name: text, quantity: whole })).nullish(),
      }),
    )
    .nullish(),
  package_status: text,
  pickup_slot: z.looseObject({ start_time: whole, end_time: whole }).nullish(),
  recipient_address: address.nullish(),
  sender_address: address.nullish(),
  shipping_provider_id: text,
  shipping_provider_name: text,
  shipping_type: text,
  split_and_combine_tag: text,
  tracking_number: text,
  update_time: whole,
  weight: packageWeightSchema.nullish(),
});
