import type { CreateProductInput } from '@twinshore/shopping/products';
import { NotPossible } from '../../world/not-possible.ts';
import type { Offer, Product, ProductContent, Sku, Stock } from '../../world/product.ts';
import { profileOf } from '../../world/profile-of.ts';
import type { Shop } from '../../world/shop.ts';
import type { World } from '../../world/world.ts';
import { minorOf } from '../minor-of.ts';

/** What the calls to create and to edit have in common, as far as the platform reads it. */
export interface WrittenProduct
  extends Partial<
    Pick<CreateProductInput<'us'>, 'title' | 'category_id' | 'category_version' | 'save_mode'>
  > {
  readonly skus?: readonly WrittenSku[] | undefined;
}

/** A variant as the calls write it. */
export interface WrittenSku {
  readonly id?: string | undefined;
  readonly seller_sku?: string | undefined;
  readonly price?: WrittenPrice | undefined;
  readonly list_price?: WrittenPrice | undefined;
  readonly inventory?: readonly WrittenStock[] | undefined;
  readonly sales_attributes?: readonly {
    readonly id?: string | undefined;
    readonly name?: string | undefined;
    readonly value_id?: string | undefined;
    readonly value_name?: string | undefined;
  }[];
}

/** A price as the calls write it. */
export interface WrittenPrice {
  readonly amount?: string | undefined;
  readonly sale_price?: string | undefined;
  readonly currency?: string | undefined;
}

/** Stock as the calls write it. */
export interface WrittenStock {
  readonly warehouse_id?: string | undefined;
  readonly quantity?: number | undefined;
}

/** Markets that allow 300 variants. */
const MANY_SKUS: readonly string[] = ['US', 'GB', 'DE', 'ES', 'FR', 'IE', 'IT', 'JP', 'MX', 'BR'];
const MOST_STOCK = 99_999;

/** Properties of the calls that are no content of the product. */
const NO_CONTENT: ReadonlySet<string> = new Set([
  'title',
  'skus',
  'save_mode',
  'idempotency_key',
  'product_id',
  'category_version',
  'listing_platforms',
]);

/** What a call says of a product that the platform only keeps. */
export function keptFields(input: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !NO_CONTENT.has(name)));
}

/**
 * Stops at a category of another tree.
 *
 * @throws NotPossible
 */
export function checkCategory(world: World, shop: Shop, input: WrittenProduct): void {
  if (input.category_id === undefined) return;
  const wanted = world.knobs.of(shop.region).categoryTreeV2Markets.includes(shop.market) ? 'v2' : undefined;
  if (wanted !== undefined && (input.category_version ?? 'v1') !== wanted) {
    throw new NotPossible(
      'product.category-version',
      `Products in ${shop.market} need the category_version ${wanted}`,
    );
  }
}

/**
 * Stops at a title that is too short or too long for the market.
 *
 * @throws NotPossible
 */
export function checkTitle(shop: Shop, title: string): void {
  const [least, most] =
    shop.market === 'BR' || shop.market === 'MX' ? [1, 300] : [MANY_SKUS.includes(shop.market) ? 1 : 25, 255];
  if (title.length < least || title.length > most) {
    throw new NotPossible('product.title', `A title in ${shop.market} has ${least} to ${most} characters`);
  }
}

/**
 * Reads variants: those with an id are known, the others are new. Prices and stock go into the offers at once.
 *
 * @param keepsStock - false for a draft, which holds none
 * @throws NotPossible
 */
export function readSkus(
  world: World,
  shop: Shop,
  product: Pick<Product, 'offers'> & Partial<Pick<Product, 'skus' | 'draft' | 'review'>>,
  skus: readonly WrittenSku[],
  keepsStock = true,
): readonly Sku[] {
  const most = MANY_SKUS.includes(shop.market) ? 300 : 100;
  if (skus.length > most) throw new NotPossible('product.too-many-skus', `No more than ${most} variants`);
  const before = [...(product.skus ?? []), ...(product.review?.skus ?? []), ...(product.draft?.skus ?? [])];
  // Everything is looked at before anything is changed.
  const read = skus.map((written) => {
    if (written.id !== undefined && !product.offers.has(written.id)) {
      throw new NotPossible('product.sku', `The variant ${written.id} is not the product's`);
    }
    return {
      written,
      prices: written.price === undefined ? undefined : readPrices(shop, written),
      stock: written.inventory === undefined || !keepsStock ? undefined : readStock(shop, written.inventory),
    };
  });
  return read.map(({ written, prices, stock }) => {
    const id = written.id ?? world.ids.next('sku');
    const offer: Offer = product.offers.get(id) ?? { priceMinor: 0, listPriceMinor: undefined, stock: [] };
    product.offers.set(id, offer);
    if (prices !== undefined) Object.assign(offer, prices);
    if (stock !== undefined) putStock(offer, stock);
    if (offer.stock.length === 0)
      offer.stock.push({ warehouseId: shop.warehouseId, quantity: 0, committed: 0 });
    return skuOf(
      world,
      id,
      written,
      before.find((one) => one.id === id),
    );
  });
}

/**
 * Reads the price of a variant: local sellers name what buyers see, cross-border sellers both.
 *
 * @throws NotPossible
 */
export function readPrices(
  shop: Shop,
  { price, list_price }: Pick<WrittenSku, 'price' | 'list_price'>,
): Partial<Pick<Offer, 'priceMinor' | 'listPriceMinor'>> {
  const profile = profileOf(shop);
  const read = (one: WrittenPrice): number => {
    const minor = minorOf(one.sale_price ?? one.amount, profile);
    if (minor === undefined || minor <= 0 || (one.currency ?? profile.currency) !== profile.currency) {
      throw new NotPossible('product.price', `A price is an amount in ${profile.currency}`);
    }
    return minor;
  };
  const priceMinor = price === undefined ? undefined : read(price);
  const listed = list_price === undefined || shop.region !== 'us' ? undefined : read(list_price);
  // A list price below the price is left aside, as documented.
  const kept = listed !== undefined && listed >= (priceMinor ?? 0) ? listed : undefined;
  return {
    ...(priceMinor === undefined ? {} : { priceMinor }),
    ...(kept === undefined ? {} : { listPriceMinor: kept }),
  };
}

/**
 * Reads the stock of a variant. Zero is taken, although the documents begin at one: goods do sell out.
 *
 * @throws NotPossible
 */
export function readStock(
  shop: Shop,
  inventory: readonly WrittenStock[],
): readonly Omit<Stock, 'committed'>[] {
  return inventory.map(({ warehouse_id: warehouseId = shop.warehouseId, quantity = 0 }) => {
    const warehouse = shop.warehouses.find((one) => one.id === warehouseId);
    if (warehouse?.type !== 'SALES_WAREHOUSE') {
      throw new NotPossible('product.warehouse-unknown', `The warehouse ${warehouseId} does not exist`);
    }
    if (quantity < 0 || quantity > MOST_STOCK) {
      throw new NotPossible('product.quantity', `A quantity is at most ${MOST_STOCK}`);
    }
    return { warehouseId, quantity };
  });
}

/** Puts stock into an offer; what orders hold stays held. */
export function putStock(offer: Offer, stock: readonly Omit<Stock, 'committed'>[]): void {
  for (const { warehouseId, quantity } of stock) {
    const present = offer.stock.find((one) => one.warehouseId === warehouseId);
    if (present === undefined) offer.stock.push({ warehouseId, quantity, committed: 0 });
    else present.quantity = quantity;
  }
}

/** The content of a product with nothing shared with it, so that a draft can be changed alone. */
export function contentOf({ title, fields, skus }: ProductContent): ProductContent {
  return { title, fields, skus: [...skus] };
}

function skuOf(world: World, id: string, written: WrittenSku, before: Sku | undefined): Sku {
  const { id: _id, seller_sku, price: _price, list_price: _list, inventory: _inventory, ...rest } = written;
  const attributes = written.sales_attributes?.map((attribute) => ({
    ...attribute,
    id: attribute.id ?? world.ids.next('attribute'),
    value_id: attribute.value_id ?? world.ids.next('attribute'),
  }));
  return {
    id,
    sellerSku: seller_sku ?? before?.sellerSku ?? '',
    name: attributes?.map(({ value_name }) => value_name ?? '').join(', ') ?? before?.name ?? 'Default',
    fields: {
      ...before?.fields,
      ...rest,
      ...(attributes === undefined ? {} : { sales_attributes: attributes }),
    },
  };
}
