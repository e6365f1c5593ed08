import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { ShippingDocument, ShippingDocumentRequest } from './shipping-document.ts';

/**
 * What asking for a document takes and gives, by side.
 *
 * @public
 */
export interface GetShippingDocumentShapes {
  readonly us: { readonly input: ShippingDocumentRequest<'us'>; readonly output: ShippingDocument<'us'> };
  readonly global: {
    readonly input: ShippingDocumentRequest<'global'>;
    readonly output: ShippingDocument<'global'>;
  };
}

/**
 * Gives the link to a label or slip of a package that TikTok ships.
 *
 * @public
 */
export const getShippingDocument = defineOperation<GetShippingDocumentShapes>({
  id: 'shop.fulfillment.shipping_document',
  summary: 'Gives the link to a label or slip of a package that TikTok ships.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'GET',
  path: '/fulfillment/202309/packages/{package_id}/shipping_documents',
  apiVersion: '202309',
  parameters: { document_type: 'query', document_size: 'query', document_format: 'query' },
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () =>
    import('./get-shipping-document.schema.ts').then(
      ({ getShippingDocumentSchemas }) => getShippingDocumentSchemas,
    ),
  links: [{ path: 'doc_url', surface: 'shop.files' }],
  scopes: ['seller.fulfillment.basic'],
  lifeCycle: { since: '2023-09' },
  provenance: OPEN_API_DESCRIPTION,
});
