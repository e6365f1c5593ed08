import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id, pageSize, pageToken, seconds } from '../schemas/request-leaves.schema.ts';
import { text, whole } from '../schemas/response-leaves.schema.ts';
import { globalOrderSchema, usOrderSchema } from './order.schema.ts';

/** The input of a page of an order search, the same on both sides. @public */
export const searchOrdersInputSchema = z.strictObject({
  order_status: z
    .enum([
      'UNPAID',
      'ON_HOLD',
      'AWAITING_SHIPMENT',
      'PARTIALLY_SHIPPING',
      'AWAITING_COLLECTION',
      'IN_TRANSIT',
      'DELIVERED',
      'COMPLETED',
      'CANCELLED',
    ])
    .optional(),
  create_time_ge: seconds.optional(),
  create_time_lt: seconds.optional(),
  update_time_ge: seconds.optional(),
  update_time_lt: seconds.optional(),
  shipping_type: z.enum(['TIKTOK', 'SELLER']).optional(),
  buyer_user_id: id.optional(),
  is_buyer_request_cancel: z.boolean().optional(),
  warehouse_ids: z.array(id).min(1).max(100).optional(),
  sort_field: z.enum(['create_time', 'update_time']).optional(),
  sort_order: z.enum(['ASC', 'DESC']).optional(),
  page_size: pageSize,
  page_token: pageToken,
});

const page = { next_page_token: text, total_count: whole };

/** A page of orders in the US. @public */
export const usSearchOrdersOutputSchema = z.looseObject({
  orders: z.array(usOrderSchema).nullish(),
  ...page,
});

/** A page of orders outside the US. @public */
export const globalSearchOrdersOutputSchema = z.looseObject({
  orders: z.array(globalOrderSchema).nullish(),
  ...page,
});

export const searchOrdersSchemas: OperationSchemas = {
  us: {
    input: operationValidator(searchOrdersInputSchema),
    output: operationValidator(usSearchOrdersOutputSchema),
  },
  global: {
    input: operationValidator(searchOrdersInputSchema),
    output: operationValidator(globalSearchOrdersOutputSchema),
  },
};
