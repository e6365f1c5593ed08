import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { text, whole } from '../schemas/response-leaves.schema.ts';
import {
  dimensionSchema,
  packageDimensionSchema,
  packageWeightSchema,
  weightSchema,
} from './package.schema.ts';

/** What to buy a label for. @public */
export const createPackageInputSchema = z
  .strictObject({
    ship_type: z.enum(['1', '2', '3']).optional(),
    order_id: id.optional(),
    order_line_item: z
      .array(z.strictObject({ order_line_id: id }))
      .min(1)
      .optional(),
    order_list_ids: z.array(id).min(1).optional(),
    shipping_service_id: id.optional(),
    dimension: dimensionSchema.optional(),
    weight: weightSchema.optional(),
  })
  .refine((input) => input.order_id ?? input.order_line_item ?? input.order_list_ids, {
    message: 'say what to ship: order_id, order_line_item or order_list_ids',
  });

/** A package with its label, as it travels. @public */
export const createdPackageSchema = z.looseObject({
  package_id: z.string(),
  create_time: whole,
  dimension: packageDimensionSchema.nullish(),
  weight: packageWeightSchema.nullish(),
  shipping_service_info: z
    .looseObject({
      id: text,
      name: text,
      currency: text,
      price: text,
      earliest_delivery_days: whole,
      latest_delivery_days: whole,
      shipping_provider_id: text,
      shipping_provider_name: text,
    })
    .nullish(),
});

export const createPackageSchemas: OperationSchemas = {
  us: {
    input: operationValidator(createPackageInputSchema),
    output: operationValidator(createdPackageSchema),
  },
};
