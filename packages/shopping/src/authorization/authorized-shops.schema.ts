import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { text } from '../schemas/response-leaves.schema.ts';

/** A call without parameters. @public */
export const authorizedShopsInputSchema = z.strictObject({});

/** A shop of a grant, as it travels. @public */
export const authorizedShopSchema = z.looseObject({
  // An empty one would be sent, and names no shop.
  cipher: z.string().min(1),
  code: text,
  id: z.string().min(1),
  name: text,
  region: z.string(),
  seller_type: text,
});

/** The shops of a grant. @public */
export const authorizedShopsOutputSchema = z.looseObject({ shops: z.array(authorizedShopSchema).nullish() });

const side = {
  input: operationValidator(authorizedShopsInputSchema),
  output: operationValidator(authorizedShopsOutputSchema),
};

export const authorizedShopsSchemas: OperationSchemas = { us: side, global: side };
