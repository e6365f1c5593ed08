import { profileOf } from '../world/profile-of.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/** How old the goods of the seed are, in seconds. */
const AGE_SECONDS = 90 * 24 * 3600;

/** Gives a shop something to sell. The last of its goods is switched off. */
export function plantProducts(world: World, shop: Shop): void {
  const { goods } = profileOf(shop);
  goods.forEach(({ title, priceMinor }, index) => {
    const createdAtSeconds = world.clock.seconds() - AGE_SECONDS + index * 3600;
    const product = {
      id: world.ids.next('product'),
      shopId: shop.id,
      title,
      skus: ['Small', 'Large'].map((name, size) => ({
        id: world.ids.next('sku'),
        sellerSku: `${shop.market}-${index + 1}${name.charAt(0)}`,
        name,
        priceMinor: Math.round(priceMinor * (1 + size * 0.5)),
        quantity: 40 - index * 7 - size,
      })),
      createdAtSeconds,
      status: index === goods.length - 1 ? 'SELLER_DEACTIVATED' : 'ACTIVATE',
      updatedAtSeconds: createdAtSeconds + 3600,
    };
    world.products.set(product.id, product);
  });
}
