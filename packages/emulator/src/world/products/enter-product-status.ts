import type { Product, ProductStatus } from '../product.ts';
import type { World } from '../world.ts';

/** Puts a product into a state and tells of it by webhook 5. */
export function enterProductStatus(world: World, product: Product, status: ProductStatus): void {
  product.status = status;
  product.updatedAtSeconds = world.clock.seconds();
  world.notify({
    type: 5,
    shopId: product.shopId,
    data: {
      product_id: product.id,
      status,
      suspended_reason:
        status === 'PLATFORM_DEACTIVATED' || status === 'FREEZE' ? (product.reason ?? '') : '',
      update_time: product.updatedAtSeconds,
    },
  });
}
