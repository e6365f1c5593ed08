import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { id } from '../schemas/request-leaves.schema.ts';
import { responseValidator } from '../schemas/response-validator.ts';
import { packageSchema } from './package.schema.ts';

/** Which package to read. @public */
export const getPackageInputSchema = z.strictObject({ package_id: id });

const side = { input: getPackageInputSchema, output: responseValidator(packageSchema) };

export const getPackageSchemas: OperationSchemas = { us: side, global: side };
