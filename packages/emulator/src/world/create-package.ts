import { deliveryOptionOf, mainCarrier } from './delivery-option.ts';
import { known } from './known.ts';
import type { LineItem, Order } from './order.ts';
import type { Package } from './package.ts';
import type { World } from './world.ts';

/** Puts units of one or more orders into a package, which has a tracking number from the start. */
export function createPackage(
  world: World,
  orders: readonly [Order, ...Order[]],
  items: readonly LineItem[],
  atSeconds = world.clock.seconds(),
): Package {
  const { shopId, shipping } = orders[0];
  const shop = known(world.shops, shopId);
  const random = world.random.fork(`package ${world.packages.size}`);
  const parcel: Package = {
    id: world.ids.next('package'),
    shopId,
    orderIds: orders.map((order) => order.id),
    lineItemIds: items.map((item) => item.id),
    createdAtSeconds: atSeconds,
    status: 'PROCESSING',
    updatedAtSeconds: atSeconds,
    shipped: false,
    shippedAtSeconds: undefined,
    regrouped: undefined,
    trackingEdits: 0,
    trackingNumber: `${shop.market}${random.text(4).toUpperCase()}${String(random.below(1e9)).padStart(9, '0')}`,
    provider: mainCarrier(deliveryOptionOf(shop, shipping)),
    handoverMethod: undefined,
    pickupSlot: undefined,
    dimension: undefined,
    weight: undefined,
  };
  world.packages.set(parcel.id, parcel);
  for (const item of items) item.packageId = parcel.id;
  return parcel;
}
