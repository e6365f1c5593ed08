import { Refusal } from '../gateway/refusal.ts';
import type { Order } from '../world/order.ts';
import type { Package } from '../world/package.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/** Gives an order of the shop; another shop's is refused like one that does not exist. */
export function findOrder(world: World, shop: Shop, id: string): Order {
  const order = world.orders.get(id);
  if (order?.shopId === shop.id) return order;
  throw new Refusal(world.knobs.of(shop.region).foreignOrderCode, 'The order does not belong to the seller');
}

/** Gives a package of the shop: 21011001 when there is none. */
export function findPackage(world: World, shop: Shop, id: string): Package {
  const parcel = world.packages.get(id);
  if (parcel === undefined) throw new Refusal(21011001, 'The package was not found');
  if (parcel.shopId === shop.id) return parcel;
  throw new Refusal(
    world.knobs.of(shop.region).foreignOrderCode,
    'The package does not belong to the seller',
  );
}
