import { NotPossible } from '../../world/not-possible.ts';
import { SELLER_MOVES } from '../../world/products/product-transitions-table.ts';
import { serviceRoute } from '../service-route.ts';
import { findProduct } from './find-product.ts';
import { productView } from './product-view.ts';

interface Input {
  readonly product_id: string;
  readonly return_under_review_version?: boolean;
  readonly return_draft_version?: boolean;
}

/** A product as buyers see it, as it waits for its audit, or as its draft. */
export const getProduct = serviceRoute<Input>('shop.products.get', ({ world, shop, input }) => {
  const product = findProduct(world, shop, input.product_id);
  if (!SELLER_MOVES.read.includes(product.status)) {
    throw new NotPossible('product.unknown', `A product that is ${product.status} is not shown`);
  }
  const content =
    (input.return_draft_version === true ? product.draft : undefined) ??
    (input.return_under_review_version === true ? product.review : undefined) ??
    product;
  return productView(product, shop, content);
});
