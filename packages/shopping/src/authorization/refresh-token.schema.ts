import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { responseValidator } from '../schemas/response-validator.ts';
import { shopTokenSchema } from './shop-token.schema.ts';

/** The input of a refresh. @public */
export const refreshTokenInputSchema = z.strictObject({
  app_key: z.string().min(1),
  app_secret: z.string().min(1),
  refresh_token: z.string().min(1).max(2048),
  grant_type: z.literal('refresh_token'),
});

const side = { input: refreshTokenInputSchema, output: responseValidator(shopTokenSchema) };

export const refreshTokenSchemas: OperationSchemas = { us: side, global: side };
