import type { ShopRoute } from '../../gateway/shop-route.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Product, ProductContent } from '../../world/product.ts';
import { submitProduct, tellOfChange } from '../../world/products/audit-product.ts';
import { checkMove } from '../../world/products/move-product.ts';
import { type ServiceCall, serviceRoute } from '../service-route.ts';
import { findProduct } from './find-product.ts';
import {
  checkCategory,
  checkTitle,
  contentOf,
  keptFields,
  readSkus,
  type WrittenProduct,
  type WrittenSku,
} from './read-product.ts';
import { writtenView } from './written-view.ts';

type Input = WrittenProduct & { readonly product_id: string };

/** Properties of a variant that need no audit. */
const UNAUDITED: ReadonlySet<string> = new Set([
  'id',
  'price',
  'list_price',
  'external_list_prices',
  'inventory',
]);

/** Calls that put all of a product anew, and calls that put some of it, each in both versions. */
export const editRoutes: readonly ShopRoute[] = [
  serviceRoute<Input>('shop.products.edit', edit),
  serviceRoute<Input>('shop.products.edit@202309', edit),
  serviceRoute<Input>('shop.products.partial_edit', partialEdit),
  serviceRoute<Input>('shop.products.partial_edit@202309', partialEdit),
];

/** What is left out is emptied, but for prices and stock. */
function edit(call: ServiceCall<Input>): unknown {
  const { input } = call;
  const product = openForEdit(call);
  const skus = input.skus === undefined ? product.skus : skusOf(call, product, input.skus);
  return save(call, product, { title: input.title ?? '', fields: keptFields(input), skus });
}

/** What is left out stays as it is, property by property of the outermost level. */
function partialEdit(call: ServiceCall<Input>): unknown {
  const { world, input } = call;
  const product = openForEdit(call);
  const base = contentOf(product.draft ?? product.review ?? product);
  const skus = input.skus === undefined ? base.skus : skusOf(call, product, input.skus);
  const kept = keptFields(input);
  const changed = Object.keys(kept).length > 0 || input.title !== undefined;
  const onlyOffers =
    !changed && (input.skus ?? []).every((sku) => Object.keys(sku).every((name) => UNAUDITED.has(name)));
  if (onlyOffers && input.save_mode !== 'AS_DRAFT') {
    // Prices and stock are published at once.
    product.updatedAtSeconds = world.clock.seconds();
    tellOfChange(world, product, ['price', 'inventory']);
    return writtenView(product, base.skus);
  }
  return save(call, product, { title: input.title ?? base.title, fields: { ...base.fields, ...kept }, skus });
}

function openForEdit({ world, shop, input }: ServiceCall<Input>): Product {
  const product = findProduct(world, shop, input.product_id);
  checkMove(product, 'edit');
  checkCategory(world, shop, input);
  if (input.title !== undefined) checkTitle(shop, input.title);
  if (input.save_mode === 'AS_DRAFT' && product.status === 'PENDING') {
    throw new NotPossible('product.state', 'A product that is PENDING takes no draft');
  }
  return product;
}

function skusOf(
  { world, shop, input }: ServiceCall<Input>,
  product: Product,
  skus: readonly WrittenSku[],
): Product['skus'] {
  return readSkus(world, shop, product, skus, input.save_mode !== 'AS_DRAFT');
}

function save({ world, input }: ServiceCall<Input>, product: Product, content: ProductContent): unknown {
  if (input.save_mode === 'AS_DRAFT') {
    // A product that was never listed has no other content than its draft.
    if (product.status === 'DRAFT') Object.assign(product, content);
    else product.draft = content;
    product.updatedAtSeconds = world.clock.seconds();
  } else submitProduct(world, product, content);
  return writtenView(product, content.skus);
}
