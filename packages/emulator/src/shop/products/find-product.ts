import { NotPossible } from '../../world/not-possible.ts';
import type { Product } from '../../world/product.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';

/**
 * Gives a product of the shop.
 *
 * @throws NotPossible
 */
export function findProduct(world: World, shop: Shop, id: string): Product {
  const product = world.products.get(id);
  if (product === undefined) throw new NotPossible('product.unknown', 'The product does not exist');
  if (product.shopId !== shop.id) throw new NotPossible('product.foreign', "The product is another seller's");
  return product;
}
