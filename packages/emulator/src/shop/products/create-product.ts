import type { CreateProductInput } from '@twinshore/shopping/products';
import type { Product } from '../../world/product.ts';
import { submitProduct } from '../../world/products/audit-product.ts';
import { enterProductStatus } from '../../world/products/enter-product-status.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { answerOnce } from '../answer-once.ts';
import { serviceRoute } from '../service-route.ts';
import { checkCategory, checkTitle, keptFields, readSkus, type WrittenProduct } from './read-product.ts';
import { writtenView } from './written-view.ts';

/** Makes a product: for the audit, or as a draft. */
export const createProduct = serviceRoute<CreateProductInput<'us'>>('shop.products.create', (call) =>
  answerOnce(call, 'products.create', () => {
    const { world, shop, input } = call;
    const { audit: _audit, ...answer } = writtenView(...add(world, shop, input as WrittenProduct));
    return answer;
  }),
);

function add(world: World, shop: Shop, input: WrittenProduct): [Product, Product['skus']] {
  checkCategory(world, shop, input);
  const title = input.title ?? '';
  checkTitle(shop, title);
  const offers: Product['offers'] = new Map();
  const skus = readSkus(world, shop, { offers }, input.skus ?? []);
  const now = world.clock.seconds();
  const product: Product = {
    id: world.ids.next('product'),
    shopId: shop.id,
    title,
    fields: keptFields(input),
    skus,
    createdAtSeconds: now,
    status: 'DRAFT',
    audit: 'NONE',
    updatedAtSeconds: now,
    draft: undefined,
    review: undefined,
    auditRound: 0,
    reason: undefined,
    offers,
  };
  world.products.set(product.id, product);
  world.notify({
    type: 16,
    shopId: shop.id,
    data: { product_id: product.id, product_types: [], update_time: now },
  });
  if (input.save_mode === 'AS_DRAFT') enterProductStatus(world, product, 'DRAFT');
  else submitProduct(world, product);
  return [product, skus];
}
