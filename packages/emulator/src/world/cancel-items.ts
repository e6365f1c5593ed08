import { enterStatus } from './enter-status.ts';
import type { LineItem, Order, Party } from './order.ts';
import { packagesOf } from './packages-of.ts';
import { releaseStock } from './stock.ts';
import type { World } from './world.ts';

/**
 * Calls units of an order off: they leave their packages and free their stock. An order whose last unit goes is
 * cancelled; one whose other units were all shipped waits for the carrier.
 */
export function cancelItems(
  world: World,
  order: Order,
  items: readonly LineItem[],
  by: Party,
  reason: string,
  atSeconds = world.clock.seconds(),
): void {
  for (const item of items) {
    item.cancelledBy = by;
    item.cancelReason = reason;
  }
  const left = order.lineItems.filter((item) => item.cancelledBy === undefined);
  if (left.length === 0) {
    order.cancelReason = reason;
    order.cancelledBy = by;
    enterStatus(world, order, 'CANCELLED', atSeconds);
    return;
  }
  const gone = new Set(items.map((item) => item.id));
  for (const parcel of packagesOf(world, order)) {
    parcel.lineItemIds = parcel.lineItemIds.filter((id) => !gone.has(id));
    if (parcel.lineItemIds.length === 0) parcel.status = 'CANCELLED';
    parcel.updatedAtSeconds = atSeconds;
  }
  for (const item of items) {
    item.packageId = undefined;
    releaseStock(world, order, item);
  }
  order.updatedAtSeconds = atSeconds;
  if (order.status === 'PARTIALLY_SHIPPING' && left.every((item) => item.packageId !== undefined)) {
    enterStatus(world, order, 'AWAITING_COLLECTION', atSeconds);
  }
}
