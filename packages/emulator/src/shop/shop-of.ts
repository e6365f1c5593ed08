import type { ShopCall } from '../gateway/shop-route.ts';
import type { Shop } from '../world/shop.ts';

/** The shop of a call whose operation takes a shop's identifier. */
export function shopOf({ shop }: Pick<ShopCall, 'shop'>): Shop {
  if (shop === undefined)
    throw new Error('This operation takes a shop, but the gateway let a call without one through.');
  return shop;
}
