/**
 * The states of a product.
 *
 * @public
 */
export const PRODUCT_STATUSES = [
  'DRAFT',
  'PENDING',
  'FAILED',
  'ACTIVATE',
  'SELLER_DEACTIVATED',
  'PLATFORM_DEACTIVATED',
  'FREEZE',
  'DELETED',
] as const;

/**
 * A state of a product.
 *
 * @public
 */
export type ProductStatus = (typeof PRODUCT_STATUSES)[number];

/**
 * How far the platform has looked at a product.
 *
 * @public
 */
export type AuditStatus = 'NONE' | 'AUDITING' | 'FAILED' | 'APPROVED';

/**
 * What a product says of itself. The fields that the platform only keeps are as the seller sent them.
 */
export interface ProductContent {
  title: string;
  fields: Readonly<Record<string, unknown>>;
  skus: readonly Sku[];
}

/**
 * Something a shop sells.
 */
export interface Product extends ProductContent {
  readonly id: string;
  readonly shopId: string;
  readonly createdAtSeconds: number;
  status: ProductStatus;
  audit: AuditStatus;
  updatedAtSeconds: number;
  /** What was saved for later. */
  draft: ProductContent | undefined;
  /** What waits for its audit, while buyers still see what was there before. */
  review: ProductContent | undefined;
  /** Which audit is the latest: an older one has nothing to say any more. */
  auditRound: number;
  /** Why the platform took it down or refused it. */
  reason: string | undefined;
  /** Price and stock of every variant there ever was, by the variant's id. They need no audit. */
  readonly offers: Map<string, Offer>;
}

/**
 * A variant of a product.
 */
export interface Sku {
  readonly id: string;
  readonly sellerSku: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * What a variant costs and how much of it there is.
 */
export interface Offer {
  /** Price in the smallest unit of the shop's currency. */
  priceMinor: number;
  listPriceMinor: number | undefined;
  readonly stock: Stock[];
}

/**
 * How much of a variant lies in a warehouse.
 */
export interface Stock {
  readonly warehouseId: string;
  /** Units that can be ordered. */
  quantity: number;
  /** Units that orders hold. */
  committed: number;
}
