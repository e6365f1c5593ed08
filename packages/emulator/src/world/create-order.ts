import { makeBuyer } from '../seed/make-buyer.ts';
import type { LineItem, Order, Shipping } from './order.ts';
import type { Product } from './product.ts';
import { profileOf } from './profile-of.ts';
import type { Random } from './random.ts';
import type { World } from './world.ts';

/**
 * What can be said about a new order.
 *
 * @public
 */
export interface NewOrder {
  /** The id of the shop. */
  readonly shop: string;
  /** @defaultValue 'tiktok' */
  readonly shipping?: Shipping;
  /** How many units. @defaultValue 1 */
  readonly units?: number;
  /** How long ago it was placed, in milliseconds. @defaultValue 0 */
  readonly ageMs?: number;
}

/** Places an unpaid order of a made-up buyer. */
export function createOrder(world: World, options: NewOrder): Order {
  const shop = world.shops.get(options.shop);
  if (shop === undefined) throw new RangeError(`There is no shop ${options.shop}.`);
  const products = [...world.products.values()].filter((product) => product.shopId === shop.id);
  if (products.length === 0)
    throw new RangeError(`Shop ${shop.id} sells nothing, so nobody can order there.`);

  const profile = profileOf(shop);
  const number = world.orders.size + 1;
  const random = world.random.fork(`order ${number}`);
  const createdAtSeconds = world.clock.seconds() - Math.floor((options.ageMs ?? 0) / 1000);
  const lineItems = Array.from({ length: options.units ?? 1 }, () => makeLineItem(world, products, random));
  const order: Order = {
    id: world.ids.next('order'),
    shopId: shop.id,
    buyer: makeBuyer(shop.market, profile, number, random, world.ids),
    shipping: options.shipping ?? 'tiktok',
    lineItems,
    createdAtSeconds,
    shippingFeeMinor: profile.shippingFeeMinor,
    taxMinor: Math.round((sum(lineItems) * profile.salesTaxPerMille) / 1000),
    status: 'UNPAID',
    updatedAtSeconds: createdAtSeconds,
    since: { UNPAID: createdAtSeconds },
    cancelReason: undefined,
  };
  world.orders.set(order.id, order);
  return order;
}

function makeLineItem(world: World, products: readonly Product[], random: Random): LineItem {
  const product = random.pick(products);
  const sku = random.pick(product.skus);
  return {
    id: world.ids.next('lineItem'),
    productId: product.id,
    skuId: sku.id,
    sellerSku: sku.sellerSku,
    productName: product.title,
    skuName: sku.name,
    priceMinor: sku.priceMinor,
    packageId: undefined,
  };
}

function sum(items: readonly LineItem[]): number {
  return items.reduce((total, item) => total + item.priceMinor, 0);
}
