/**
 * Something a shop sells.
 */
export interface Product {
  readonly id: string;
  readonly shopId: string;
  readonly title: string;
  readonly skus: readonly Sku[];
  readonly createdAtSeconds: number;
  status: string;
  updatedAtSeconds: number;
}

/**
 * A variant of a product.
 */
export interface Sku {
  readonly id: string;
  readonly sellerSku: string;
  readonly name: string;
  /** Price in the smallest unit of the shop's currency. */
  readonly priceMinor: number;
  readonly quantity: number;
}
