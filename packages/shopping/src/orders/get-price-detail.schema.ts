import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { text } from '../schemas/response-leaves.schema.ts';

/** Which order's price to read. @public */
export const getPriceDetailInputSchema = z.strictObject({ order_id: id });

const breakdown = {
  cod_fee: text,
  currency: text,
  distance_fee: text,
  distance_shipping_fee: text,
  net_price_amount: text,
  payment: text,
  shipping_fee_deduction_platform: text,
  shipping_fee_deduction_platform_voucher: text,
  shipping_fee_deduction_seller: text,
  shipping_list_price: text,
  shipping_sale_price: text,
  sku_gift_net_price: text,
  sku_gift_original_price: text,
  sku_list_price: text,
  sku_sale_price: text,
  subtotal: text,
  subtotal_deduction_platform: text,
  subtotal_deduction_seller: text,
  subtotal_tax_amount: text,
  tax_amount: text,
  tax_rate: text,
  total: text,
  voucher_deduction_platform: text,
  voucher_deduction_seller: text,
};

/** How the price of one unit of an order is made up. @public */
export const lineItemPriceDetailSchema = z.looseObject({ ...breakdown, id: text, cod_fee_amount: text });

/** How the price of an order is made up. @public */
export const priceDetailSchema = z.looseObject({
  ...breakdown,
  cod_fee_net_amount: text,
  line_items: z.array(lineItemPriceDetailSchema).nullish(),
});

const side = {
  input: operationValidator(getPriceDetailInputSchema),
  output: operationValidator(priceDetailSchema),
};

export const getPriceDetailSchemas: OperationSchemas = { us: side, global: side };
