import type { Order } from './order.ts';
import type { Package } from './package.ts';
import type { World } from './world.ts';

/** The packages that hold units of an order. */
export function packagesOf(world: World, order: Order): readonly Package[] {
  const ids = new Set(order.lineItems.map((item) => item.packageId));
  return [...world.packages.values()].filter((parcel) => ids.has(parcel.id));
}
