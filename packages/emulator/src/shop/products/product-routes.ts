import type { ShopRoute } from '../../gateway/shop-route.ts';
import { createProduct } from './create-product.ts';
import { editRoutes } from './edit-product.ts';
import { getProduct } from './get-product.ts';
import { moveProductRoutes } from './move-products.ts';
import { searchInventory } from './search-inventory.ts';
import { searchProductRoutes } from './search-products.ts';
import { updateOfferRoutes } from './update-offers.ts';

/** Products, their prices and their stock. */
export const productRoutes: readonly ShopRoute[] = [
  createProduct,
  getProduct,
  ...editRoutes,
  ...moveProductRoutes,
  ...searchProductRoutes,
  ...updateOfferRoutes,
  searchInventory,
];
