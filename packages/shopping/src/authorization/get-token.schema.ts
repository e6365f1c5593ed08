import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { shopTokenSchema } from './shop-token.schema.ts';

/** The input of an exchange. @public */
export const getTokenInputSchema = z.strictObject({
  app_key: z.string().min(1),
  app_secret: z.string().min(1),
  auth_code: z.string().min(1).max(2048),
  grant_type: z.literal('authorized_code'),
});

const side = { input: operationValidator(getTokenInputSchema), output: operationValidator(shopTokenSchema) };

export const getTokenSchemas: OperationSchemas = { us: side, global: side };
