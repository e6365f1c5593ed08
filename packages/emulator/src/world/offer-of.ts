import type { Offer, Product } from './product.ts';

/** Price and stock of a variant. */
export function offerOf(product: Product, skuId: string): Offer {
  const offer = product.offers.get(skuId);
  if (offer === undefined) throw new Error(`Product ${product.id} has no offer of ${skuId}.`);
  return offer;
}
