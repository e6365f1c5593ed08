import type { ShopArea } from '../client/shop-area.ts';
import { Products } from './products.ts';

/**
 * Products: search. Give it to `createUsShop()` or `createGlobalShop()`.
 *
 * @public
 */
export const products: ShopArea<Products<'us'>, Products<'global'>> = {
  us: (caller) => new Products(caller),
  global: (caller) => new Products(caller),
};
