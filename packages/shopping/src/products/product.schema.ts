import * as z from 'zod';
import { flag, text, texts, whole } from '../schemas/response-leaves.schema.ts';

const audit = { status: text };

const commonSku = {
  id: z.string(),
  fees: z.array(z.looseObject({ additional_attribute: text, amount: text, type: text })).nullish(),
  inventory: z
    .array(
      z.looseObject({ backorder_quantity: whole, handling_time: whole, quantity: whole, warehouse_id: text }),
    )
    .nullish(),
  price: z.looseObject({ currency: text, sale_price: text, tax_exclusive_price: text }).nullish(),
  seller_sku: text,
  status_info: z.looseObject({ deactivation_source: text, status: text }).nullish(),
};

/** A variant of a product in the US, as it travels. @public */
export const usProductSkuSchema = z.looseObject({
  ...commonSku,
  external_list_prices: z.array(z.looseObject({ amount: text, currency: text, source: text })).nullish(),
  list_price: z.looseObject({ amount: text, currency: text }).nullish(),
  pre_sale: z
    .looseObject({
      fulfillment_type: z.looseObject({ handling_duration_days: whole, release_date: whole }).nullish(),
      type: text,
    })
    .nullish(),
});

/** A variant of a product outside the US, as it travels. @public */
export const globalProductSkuSchema = z.looseObject({
  ...commonSku,
  pre_sale: z
    .looseObject({
      fulfillment_type: z.looseObject({ handling_duration_days: whole }).nullish(),
      type: text,
    })
    .nullish(),
});

const commonProduct = {
  id: z.string(),
  create_time: whole,
  has_draft: flag,
  integrated_platform_statuses: z.array(z.looseObject({ platform: text, status: text })).nullish(),
  is_not_for_sale: flag,
  product_sync_fail_reasons: texts,
  recommended_categories: z.array(z.looseObject({ id: text, local_name: text })).nullish(),
  sales_regions: texts,
  status: text,
  title: text,
  update_time: whole,
};

/** A product of a shop in the US, as it travels. @public */
export const usProductSchema = z.looseObject({
  ...commonProduct,
  audit: z.looseObject({ ...audit, pre_approved_reasons: texts }).nullish(),
  listing_quality_tier: text,
  product_families: z
    .array(z.looseObject({ id: text, products: z.array(z.looseObject({ id: text })).nullish() }))
    .nullish(),
  skus: z.array(usProductSkuSchema).nullish(),
});

/** A product of a shop outside the US, as it travels. @public */
export const globalProductSchema = z.looseObject({
  ...commonProduct,
  audit: z.looseObject(audit).nullish(),
  skus: z.array(globalProductSkuSchema).nullish(),
});
