import { createPackage } from './create-package.ts';
import { known } from './known.ts';
import type { Order, OrderStatus } from './order.ts';
import { TIMED_TRANSITIONS, WEBHOOK_STATUS } from './order-transitions-table.ts';
import type { PackageStatus } from './package.ts';
import type { World } from './world.ts';

/** What a state of an order means for its packages. */
const PACKAGE_STATUS: Partial<Record<OrderStatus, PackageStatus>> = {
  IN_TRANSIT: 'FULFILLING',
  DELIVERED: 'COMPLETED',
  CANCELLED: 'CANCELLED',
};

/**
 * Puts an order into a state, with all that follows from it: its packages, the next state in time, the webhook.
 *
 * @param atSeconds - when it happened; now unless an older order is being made up
 */
export function enterStatus(
  world: World,
  order: Order,
  status: OrderStatus,
  atSeconds = world.clock.seconds(),
): void {
  const shop = known(world.shops, order.shopId);
  order.status = status;
  order.updatedAtSeconds = atSeconds;
  order.since[status] = atSeconds;

  const paid = status === 'ON_HOLD' || status === 'AWAITING_SHIPMENT';
  // Outside the US a package exists from payment on; in the US it comes with its label.
  if (paid && shop.region === 'global') ensurePackage(world, order, atSeconds);
  if (status === 'AWAITING_COLLECTION') ship(world, order, atSeconds);
  const packageStatus = PACKAGE_STATUS[status];
  if (packageStatus !== undefined) {
    for (const parcel of packagesOf(world, order)) {
      parcel.status = packageStatus;
      parcel.updatedAtSeconds = atSeconds;
    }
  }

  scheduleNext(world, order, atSeconds);
  const told = WEBHOOK_STATUS[status];
  if (told === undefined) return;
  world.notify({
    type: 1,
    shopId: order.shopId,
    data: {
      order_id: order.id,
      order_status: told,
      is_on_hold_order: status === 'ON_HOLD',
      update_time: atSeconds,
    },
  });
}

/** Puts the end of a state that ends by itself on the clock. */
export function scheduleNext(world: World, order: Order, atSeconds: number): void {
  const { status } = order;
  const shop = known(world.shops, order.shopId);
  const knobs = world.knobs.of(shop.region);
  const timed =
    status === 'AWAITING_SHIPMENT' && order.shipping === 'fulfilled-by-tiktok'
      ? { to: 'AWAITING_COLLECTION' as const, afterMs: () => knobs.collectionMs }
      : TIMED_TRANSITIONS[status];
  if (timed === undefined) return;
  world.clock.schedule(atSeconds * 1000 + timed.afterMs(knobs), () => {
    if (order.status !== status || order.since[status] !== atSeconds) return;
    if (timed.to === 'CANCELLED') order.cancelReason = 'Payment overdue';
    enterStatus(world, order, timed.to);
  });
}

function ensurePackage(world: World, order: Order, atSeconds: number): void {
  const loose = order.lineItems.filter((item) => item.packageId === undefined);
  if (loose.length > 0) createPackage(world, [order], loose, atSeconds);
}

function ship(world: World, order: Order, atSeconds: number): void {
  ensurePackage(world, order, atSeconds);
  for (const parcel of packagesOf(world, order)) {
    parcel.shipped = true;
    parcel.updatedAtSeconds = atSeconds;
  }
}

function packagesOf(world: World, order: Order) {
  const ids = new Set(order.lineItems.map((item) => item.packageId));
  return [...world.packages.values()].filter((parcel) => ids.has(parcel.id));
}
