import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id, seconds } from '../schemas/request-leaves.schema.ts';

/** How to ship a package. @public */
export const shipPackageInputSchema = z.strictObject({
  package_id: id,
  handover_method: z.enum(['PICKUP', 'DROP_OFF']).optional(),
  pickup_slot: z.strictObject({ start_time: seconds, end_time: seconds }).optional(),
  self_shipment: z
    .strictObject({ tracking_number: z.string().min(1).max(64), shipping_provider_id: id })
    .optional(),
});

/** The answer says nothing beyond success. @public */
export const shipPackageOutputSchema = z.looseObject({}).nullish();

export const shipPackageSchemas: OperationSchemas = {
  global: {
    input: operationValidator(shipPackageInputSchema),
    output: operationValidator(shipPackageOutputSchema),
  },
};
