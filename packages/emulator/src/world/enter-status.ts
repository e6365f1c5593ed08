import { createPackage } from './create-package.ts';
import { settleLater } from './finance/settle-order.ts';
import { known } from './known.ts';
import type { Order, OrderStatus } from './order.ts';
import { TIMED_TRANSITIONS, WEBHOOK_STATUS } from './order-transitions-table.ts';
import type { Package, PackageStatus } from './package.ts';
import { packagesOf } from './packages-of.ts';
import { commitStock, releaseStock, shipStock } from './stock.ts';
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
  if (paid) for (const item of order.lineItems) commitStock(world, order, item);
  if (status === 'AWAITING_COLLECTION') ship(world, order, atSeconds);
  if (status === 'IN_TRANSIT') for (const item of order.lineItems) shipStock(world, order, item);
  if (status === 'CANCELLED') callOff(world, order);
  const packageStatus = PACKAGE_STATUS[status];
  if (packageStatus !== undefined) {
    for (const parcel of packagesOf(world, order)) {
      // A package of several orders goes its own way when only one of them is called off.
      if (status === 'CANCELLED' && stillNeeded(world, parcel)) continue;
      parcel.status = packageStatus;
      parcel.updatedAtSeconds = atSeconds;
    }
  }

  scheduleNext(world, order, atSeconds);
  if (status === 'COMPLETED') settleLater(world, order);
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
    if (timed.to === 'CANCELLED') {
      order.cancelReason = 'system_cancel_unpaid_time_out';
      order.cancelledBy = 'SYSTEM';
    }
    enterStatus(world, order, timed.to);
  });
}

function ensurePackage(world: World, order: Order, atSeconds: number): void {
  const loose = order.lineItems.filter(
    (item) => item.packageId === undefined && item.cancelledBy === undefined,
  );
  if (loose.length > 0) createPackage(world, [order], loose, atSeconds);
}

function ship(world: World, order: Order, atSeconds: number): void {
  ensurePackage(world, order, atSeconds);
  for (const parcel of packagesOf(world, order)) markShipped(parcel, atSeconds);
}

/** Notes that a package was arranged: its label bought, its hand-over agreed, or its tracking number given. */
export function markShipped(parcel: Package, atSeconds: number): void {
  parcel.shippedAtSeconds ??= atSeconds;
  parcel.shipped = true;
  parcel.updatedAtSeconds = atSeconds;
}

function callOff(world: World, order: Order): void {
  for (const item of order.lineItems) {
    item.cancelledBy ??= order.cancelledBy ?? 'SYSTEM';
    item.cancelReason ??= order.cancelReason;
    releaseStock(world, order, item);
  }
}

function stillNeeded(world: World, parcel: Package): boolean {
  return parcel.orderIds.some((id) => known(world.orders, id).status !== 'CANCELLED');
}
