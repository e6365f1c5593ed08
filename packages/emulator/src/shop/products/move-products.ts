import type { ShopRoute } from '../../gateway/shop-route.ts';
import { NotPossible } from '../../world/not-possible.ts';
import { moveProduct } from '../../world/products/move-product.ts';
import { refusalCode } from '../refusal-code.ts';
import { serviceRoute } from '../service-route.ts';
import { findProduct } from './find-product.ts';

const MOST_IDS = 20;

/** Puts products on sale, takes them off, deletes them and brings them back: what fails is listed, one by one. */
export const moveProductRoutes: readonly ShopRoute[] = (
  ['activate', 'deactivate', 'delete', 'recover'] as const
).map((move) =>
  serviceRoute<{ readonly product_ids?: readonly string[] }>(
    `shop.products.${move}`,
    ({ world, shop, input }) => {
      const ids = [...new Set(input.product_ids ?? [])];
      if (ids.length > MOST_IDS)
        throw new NotPossible('product.too-many-ids', `No more than ${MOST_IDS} ids`);
      const errors = ids.flatMap((id) => {
        try {
          moveProduct(world, findProduct(world, shop, id), move);
          return [];
        } catch (error) {
          if (!(error instanceof NotPossible)) throw error;
          return {
            code: refusalCode(world, shop, error.refusal),
            message: error.message,
            detail: { product_id: id },
          };
        }
      });
      return { errors };
    },
  ),
);
