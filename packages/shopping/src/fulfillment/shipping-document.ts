import type { Region, RegionalLink } from '@twinshore/core';

/**
 * Which document of a package in the US to ask for.
 *
 * @public
 */
export interface UsShippingDocumentRequest {
  readonly package_id: string;
  /** `HAZMAT_LABEL` only for packages with dangerous goods. */
  readonly document_type:
    | 'SHIPPING_LABEL'
    | 'PACKING_SLIP'
    | 'SHIPPING_LABEL_AND_PACKING_SLIP'
    | 'SHIPPING_LABEL_PICTURE'
    | 'HAZMAT_LABEL';
  /** For PDF labels and slips. @defaultValue 'A6' */
  readonly document_size?: 'A6' | 'A5' | undefined;
  /** @defaultValue 'PDF' */
  readonly document_format?: 'PDF' | undefined;
}

/**
 * Which document of a package outside the US to ask for.
 *
 * @public
 */
export interface GlobalShippingDocumentRequest {
  readonly package_id: string;
  /** `HAZMAT_LABEL` only for packages with dangerous goods; `INVOICE_LABEL` in Brazil only. */
  readonly document_type: UsShippingDocumentRequest['document_type'] | 'INVOICE_LABEL';
  /** For PDF labels and slips. @defaultValue 'A6' */
  readonly document_size?: 'A6' | 'A5' | undefined;
  /** `ZPL` in Brazil and Mexico only. @defaultValue 'PDF' */
  readonly document_format?: 'PDF' | 'ZPL' | undefined;
}

/**
 * Which document of a package on side `R` to ask for.
 *
 * @public
 */
export type ShippingDocumentRequest<R extends Region> = R extends 'us'
  ? UsShippingDocumentRequest
  : GlobalShippingDocumentRequest;

/**
 * Where a document lies. The file itself shows the buyer's name and address.
 *
 * @public
 */
export interface ShippingDocument<R extends Region> {
  /** Valid for 24 hours. Fetch it with `transport.download(doc_url)`. */
  readonly doc_url: RegionalLink<R>;
  readonly tracking_number?: string | null;
}
