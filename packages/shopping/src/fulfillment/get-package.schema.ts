import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { packageSchema } from './package.schema.ts';

/** Which package to read. @public */
export const getPackageInputSchema = z.strictObject({ package_id: id });

const side = { input: operationValidator(getPackageInputSchema), output: operationValidator(packageSchema) };

export const getPackageSchemas: OperationSchemas = { us: side, global: side };
