import type { Product, Sku } from '../world/product.ts';
import { profileOf } from '../world/profile-of.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/** How old the goods of the seed are, in seconds. */
const AGE_SECONDS = 90 * 24 * 3600;

/** Gives a shop something to sell. The last of its goods is switched off. */
export function plantProducts(world: World, shop: Shop): void {
  const { goods } = profileOf(shop);
  const sizeAttribute = world.ids.next('attribute');
  goods.forEach(({ title, priceMinor }, index) => {
    const createdAtSeconds = world.clock.seconds() - AGE_SECONDS + index * 3600;
    const last = index === goods.length - 1;
    const variants = ['Small', 'Large'].map((name, size) => ({
      sku: {
        id: world.ids.next('sku'),
        sellerSku: `${shop.market}-${index + 1}${name.charAt(0)}`,
        name,
        fields: {
          sales_attributes: [
            { id: sizeAttribute, name: 'Size', value_id: world.ids.next('attribute'), value_name: name },
          ],
        },
      } satisfies Sku,
      priceMinor: Math.round(priceMinor * (1 + size * 0.5)),
      quantity: 40 - index * 7 - size,
    }));
    const product: Product = {
      id: world.ids.next('product'),
      shopId: shop.id,
      title,
      fields: {
        category_id: '601450',
        description: `<p>${title}</p>`,
        main_images: [{ uri: `tos-maliva-i-o3syd03w52-us/${world.random.fork(`image ${title}`).hex(32)}` }],
        package_weight: { value: '0.5', unit: shop.region === 'us' ? 'POUND' : 'KILOGRAM' },
      },
      skus: variants.map(({ sku }) => sku),
      createdAtSeconds,
      status: last ? 'SELLER_DEACTIVATED' : 'ACTIVATE',
      audit: last ? 'NONE' : 'APPROVED',
      updatedAtSeconds: createdAtSeconds + 3600,
      draft: undefined,
      review: undefined,
      auditRound: 0,
      reason: undefined,
      offers: new Map(
        variants.map(({ sku, priceMinor: price, quantity }) => [
          sku.id,
          {
            priceMinor: price,
            listPriceMinor: shop.region === 'us' ? price : undefined,
            stock: [{ warehouseId: shop.warehouseId, quantity, committed: 0 }],
          },
        ]),
      ),
    };
    world.products.set(product.id, product);
  });
}
