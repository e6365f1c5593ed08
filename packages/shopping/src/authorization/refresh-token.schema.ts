import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { shopTokenSchema } from './shop-token.schema.ts';

/** The input of a refresh. @public */
export const refreshTokenInputSchema = z.strictObject({
  app_key: z.string().min(1),
  app_secret: z.string().min(1),
  refresh_token: z.string().min(1).max(2048),
  grant_type: z.literal('refresh_token'),
});

const side = {
  input: operationValidator(refreshTokenInputSchema),
  output: operationValidator(shopTokenSchema),
};

export const refreshTokenSchemas: OperationSchemas = { us: side, global: side };
