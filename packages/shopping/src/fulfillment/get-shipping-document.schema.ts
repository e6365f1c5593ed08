import type { OperationSchemas } from '@twinshore/core';
import * as z from 'zod';
import { operationValidator } from '../schemas/operation-validator.ts';
import { id } from '../schemas/request-leaves.schema.ts';
import { text } from '../schemas/response-leaves.schema.ts';

const everywhere = [
  'SHIPPING_LABEL',
  'PACKING_SLIP',
  'SHIPPING_LABEL_AND_PACKING_SLIP',
  'SHIPPING_LABEL_PICTURE',
  'HAZMAT_LABEL',
] as const;

const document_size = z.enum(['A6', 'A5']).optional();

/** Which document of a package in the US to ask for. @public */
export const usGetShippingDocumentInputSchema = z.strictObject({
  package_id: id,
  document_type: z.enum(everywhere),
  document_size,
  document_format: z.literal('PDF').optional(),
});

/** Which document of a package outside the US to ask for. @public */
export const globalGetShippingDocumentInputSchema = z.strictObject({
  package_id: id,
  document_type: z.enum([...everywhere, 'INVOICE_LABEL']),
  document_size,
  document_format: z.enum(['PDF', 'ZPL']).optional(),
});

/** A document's address, as it travels. @public */
export const shippingDocumentSchema = z.looseObject({ doc_url: z.string(), tracking_number: text });

const output = operationValidator(shippingDocumentSchema);

export const getShippingDocumentSchemas: OperationSchemas = {
  us: { input: operationValidator(usGetShippingDocumentInputSchema), output },
  global: { input: operationValidator(globalGetShippingDocumentInputSchema), output },
};
