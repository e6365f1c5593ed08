import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/**
 * Things of a shop that a made-up payload can name.
 */
export interface WebhookSample {
  readonly now: number;
  readonly market: string;
  readonly shopId: string;
  readonly orderId: string;
  readonly packageId: string;
  readonly productId: string;
  readonly skuId: string;
  readonly userId: string;
  readonly conversationId: string;
  /** Names something that the platform does not keep, such as a return. */
  readonly otherId: string;
}

/** Picks the newest things of a shop. */
export function webhookSample(world: World, shop: Shop): WebhookSample {
  const newest = <T extends { readonly shopId: string }>(items: ReadonlyMap<string, T>) =>
    [...items.values()].filter((item) => item.shopId === shop.id).at(-1);
  const order = newest(world.orders);
  const product = newest(world.products);
  return {
    now: world.clock.seconds(),
    market: shop.market,
    shopId: shop.id,
    orderId: order?.id ?? world.ids.next('order'),
    packageId: newest(world.packages)?.id ?? world.ids.next('package'),
    productId: product?.id ?? world.ids.next('product'),
    skuId: product?.skus[0]?.id ?? world.ids.next('sku'),
    userId: order?.buyer.userId ?? world.ids.next('user'),
    conversationId: world.ids.next('conversation'),
    otherId: world.ids.next('notification'),
  };
}
