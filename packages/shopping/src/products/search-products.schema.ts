import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id, pageSize, pageToken, seconds } from '../schemas/request-leaves.schema.ts';
import { text, whole } from '../schemas/response-leaves.schema.ts';
import { globalProductSchema, usProductSchema } from './product.schema.ts';

const commonFilter = {
  status: z
    .enum([
      'ALL',
      'DRAFT',
      'PENDING',
      'FAILED',
      'ACTIVATE',
      'SELLER_DEACTIVATED',
      'PLATFORM_DEACTIVATED',
      'FREEZE',
      'DELETED',
    ])
    .optional(),
  audit_status: z.array(z.enum(['AUDITING', 'FAILED', 'APPROVED'])).optional(),
  category_version: z.enum(['v1', 'v2']).optional(),
  create_time_ge: seconds.optional(),
  create_time_le: seconds.optional(),
  update_time_ge: seconds.optional(),
  update_time_le: seconds.optional(),
  return_draft_version: z.boolean().optional(),
  seller_skus: z.array(z.string().min(1)).optional(),
  sku_ids: z.array(id).max(10).optional(),
  sns_filter: z.enum(['CONFIGURED', 'ELIGIBLE']).optional(),
  page_size: pageSize,
  page_token: pageToken,
};

/** The input of a page of a product search in the US. @public */
export const usSearchProductsInputSchema = z.strictObject({
  ...commonFilter,
  listing_quality_tiers: z.array(z.enum(['POOR', 'FAIR', 'GOOD'])).optional(),
});

/** The input of a page of a product search outside the US. @public */
export const globalSearchProductsInputSchema = z.strictObject({
  ...commonFilter,
  listing_platforms: z.array(z.enum(['TOKOPEDIA', 'TIKTOK_SHOP'])).optional(),
});

const page = { next_page_token: text, total_count: whole };

/** A page of products in the US. @public */
export const usSearchProductsOutputSchema = z.looseObject({
  products: z.array(usProductSchema).nullish(),
  ...page,
});

/** A page of products outside the US. @public */
export const globalSearchProductsOutputSchema = z.looseObject({
  products: z.array(globalProductSchema).nullish(),
  ...page,
});

export const searchProductsSchemas: OperationSchemas = {
  us: {
    input: operationValidator(usSearchProductsInputSchema),
    output: operationValidator(usSearchProductsOutputSchema),
  },
  global: {
    input: operationValidator(globalSearchProductsInputSchema),
    output: operationValidator(globalSearchProductsOutputSchema),
  },
};
