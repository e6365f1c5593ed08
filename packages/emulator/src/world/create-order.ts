import { makeBuyer } from '../seed/make-buyer.ts';
import { deliveryOptionOf } from './delivery-option.ts';
import { known } from './known.ts';
import { offerOf } from './offer-of.ts';
import type { LineItem, Order, Shipping } from './order.ts';
import type { Product, Sku } from './product.ts';
import { profileOf } from './profile-of.ts';
import type { Random } from './random.ts';
import type { Shop } from './shop.ts';
import { commitStock } from './stock.ts';
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
  /** How many units. Not together with `items`. @defaultValue 1 */
  readonly units?: number;
  /** Which variants, and how many units of each. They have to be in stock. @defaultValue any variants of the shop */
  readonly items?: readonly { readonly sku: string; readonly units?: number }[];
  /** The id of an order whose buyer orders again, to the same address. @defaultValue a new buyer */
  readonly buyerOf?: string;
  /** How long ago it was placed, in milliseconds. @defaultValue 0 */
  readonly ageMs?: number;
}

/** What the platform itself adds to an order. */
export interface OrderOrigin {
  /** The id of the order that this one replaces; a replacement costs nothing. */
  readonly replaces?: string;
}

interface Choice {
  readonly product: Product;
  readonly sku: Sku;
}

/** Places an unpaid order of a made-up buyer. */
export function createOrder(world: World, options: NewOrder, origin: OrderOrigin = {}): Order {
  const shop = world.shops.get(options.shop);
  if (shop === undefined) throw new RangeError(`There is no shop ${options.shop}.`);
  const profile = profileOf(shop);
  const number = world.orders.size + 1;
  const random = world.random.fork(`order ${number}`);
  const createdAtSeconds = world.clock.seconds() - Math.floor((options.ageMs ?? 0) / 1000);
  const choices =
    options.items === undefined ? chooseAny(world, shop, options, random) : choose(world, options);
  const free = origin.replaces !== undefined;
  const lineItems = choices.map((choice) => makeLineItem(world, shop, choice, free));
  const shipping = options.shipping ?? 'tiktok';
  const order: Order = {
    id: world.ids.next('order'),
    shopId: shop.id,
    buyer:
      options.buyerOf === undefined
        ? makeBuyer(shop.market, profile, number, random, world.ids)
        : buyerOf(world, options.buyerOf),
    shipping,
    lineItems,
    createdAtSeconds,
    shippingFeeMinor: free ? 0 : profile.shippingFeeMinor,
    taxMinor: lineItems.reduce((sum, item) => sum + item.taxMinor, 0),
    warehouseId: shop.warehouseId,
    deliveryOptionId: deliveryOptionOf(shop, shipping).id,
    replaces: origin.replaces,
    status: 'UNPAID',
    updatedAtSeconds: createdAtSeconds,
    since: { UNPAID: createdAtSeconds },
    cancelReason: undefined,
    cancelledBy: undefined,
    cancelAskedAtSeconds: undefined,
    refundedShippingMinor: 0,
  };
  world.orders.set(order.id, order);
  if (world.knobs.of(shop.region).stockHeldFrom === 'placed') {
    for (const item of lineItems) commitStock(world, order, item);
  }
  return order;
}

function chooseAny(world: World, shop: Shop, options: NewOrder, random: Random): readonly Choice[] {
  const products = [...world.products.values()].filter((product) => product.shopId === shop.id);
  if (products.length === 0)
    throw new RangeError(`Shop ${shop.id} sells nothing, so nobody can order there.`);
  return Array.from({ length: options.units ?? 1 }, () => {
    const product = random.pick(products);
    return { product, sku: random.pick(product.skus) };
  });
}

function choose(world: World, options: NewOrder): readonly Choice[] {
  return (options.items ?? []).flatMap(({ sku: id, units = 1 }) => {
    const products = [...world.products.values()].filter((product) => product.shopId === options.shop);
    const product = products.find((one) => one.skus.some((sku) => sku.id === id));
    const sku = product?.skus.find((one) => one.id === id);
    if (product === undefined || sku === undefined) {
      throw new RangeError(`Shop ${options.shop} sells no variant ${id}.`);
    }
    if (product.status !== 'ACTIVATE') {
      throw new RangeError(`Product ${product.id} is ${product.status}, so nobody can order it.`);
    }
    const available = offerOf(product, id).stock.reduce((sum, one) => sum + one.quantity, 0);
    if (available < units) throw new RangeError(`Of variant ${id} only ${available} are in stock.`);
    return Array.from({ length: units }, () => ({ product, sku }));
  });
}

function buyerOf(world: World, orderId: string) {
  if (!world.orders.has(orderId)) throw new RangeError(`There is no order ${orderId}.`);
  return known(world.orders, orderId).buyer;
}

function makeLineItem(world: World, shop: Shop, { product, sku }: Choice, free: boolean): LineItem {
  const priceMinor = free ? 0 : offerOf(product, sku.id).priceMinor;
  return {
    id: world.ids.next('lineItem'),
    productId: product.id,
    skuId: sku.id,
    sellerSku: sku.sellerSku,
    productName: product.title,
    skuName: sku.name,
    priceMinor,
    // Unit by unit, so that what is refunded for all units is what was paid for them.
    taxMinor: Math.round((priceMinor * profileOf(shop).salesTaxPerMille) / 1000),
    packageId: undefined,
    cancelledBy: undefined,
    cancelReason: undefined,
    refundedMinor: 0,
    refundedTaxMinor: 0,
    stock: 'none',
  };
}
