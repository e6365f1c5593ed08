import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { flag, text, texts, whole } from '../schemas/response-leaves.schema.ts';
import {
  dimensionSchema,
  packageDimensionSchema,
  packageWeightSchema,
  weightSchema,
} from './package.schema.ts';

/** What to ship, for the services on offer. @public */
export const queryShippingServicesInputSchema = z.strictObject({
  order_id: id,
  order_line_item_ids: z.array(id).min(1).optional(),
  dimension: dimensionSchema.optional(),
  weight: weightSchema.optional(),
});

/** A way to ship, as it travels. @public */
export const shippingServiceSchema = z.looseObject({
  id: z.string(),
  name: text,
  currency: text,
  price: text,
  earliest_delivery_days: whole,
  latest_delivery_days: whole,
  is_default: flag,
  shipping_provider_id: text,
  shipping_provider_name: text,
});

/** The ways to ship, as they travel. @public */
export const shippingServicesSchema = z.looseObject({
  order_id: text,
  order_line_id: texts,
  dimension: packageDimensionSchema.nullish(),
  weight: packageWeightSchema.nullish(),
  shipping_services: z.array(shippingServiceSchema).nullish(),
});

export const queryShippingServicesSchemas: OperationSchemas = {
  us: {
    input: operationValidator(queryShippingServicesInputSchema),
    output: operationValidator(shippingServicesSchema),
  },
};
