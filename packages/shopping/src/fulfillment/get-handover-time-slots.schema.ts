import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { flag, text, whole } from '../schemas/response-leaves.schema.ts';

/** Which package to hand over. @public */
export const getHandoverTimeSlotsInputSchema = z.strictObject({ package_id: id });

/** How a package can be handed over, as it travels. @public */
export const handoverTimeSlotsSchema = z.looseObject({
  can_drop_off: flag,
  can_pickup: flag,
  can_van_collection: flag,
  drop_off_point_url: text,
  pickup_slots: z.array(z.looseObject({ avaliable: flag, start_time: whole, end_time: whole })).nullish(),
});

const side = {
  input: operationValidator(getHandoverTimeSlotsInputSchema),
  output: operationValidator(handoverTimeSlotsSchema),
};

export const getHandoverTimeSlotsSchemas: OperationSchemas = { us: side, global: side };
