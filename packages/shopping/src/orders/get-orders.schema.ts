import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { globalOrderSchema, usOrderSchema } from './order.schema.ts';

/** Which orders to read. @public */
export const getOrdersInputSchema = z.strictObject({ ids: z.array(id).min(1).max(50) });

/** Orders in the US. @public */
export const usGetOrdersOutputSchema = z.looseObject({ orders: z.array(usOrderSchema).nullish() });

/** Orders outside the US. @public */
export const globalGetOrdersOutputSchema = z.looseObject({ orders: z.array(globalOrderSchema).nullish() });

export const getOrdersSchemas: OperationSchemas = {
  us: {
    input: operationValidator(getOrdersInputSchema),
    output: operationValidator(usGetOrdersOutputSchema),
  },
  global: {
    input: operationValidator(getOrdersInputSchema),
    output: operationValidator(globalGetOrdersOutputSchema),
  },
};
