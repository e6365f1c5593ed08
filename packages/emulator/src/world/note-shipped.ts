import { enterStatus } from './enter-status.ts';
import { known } from './known.ts';
import type { Order } from './order.ts';
import type { World } from './world.ts';

/** An order waits for the carrier once everything in it was shipped; until then it is shipped in part. */
export function noteShipped(world: World, order: Order): void {
  const left = order.lineItems.filter((item) => item.cancelledBy === undefined);
  const shipped = left.every(
    (item) => item.packageId !== undefined && known(world.packages, item.packageId).shipped,
  );
  if (shipped) enterStatus(world, order, 'AWAITING_COLLECTION');
  else if (order.status !== 'PARTIALLY_SHIPPING') enterStatus(world, order, 'PARTIALLY_SHIPPING');
}
