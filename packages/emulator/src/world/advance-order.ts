import { openCancellation } from './aftersales/open-cancellation.ts';
import { enterStatus } from './enter-status.ts';
import { known } from './known.ts';
import type { Order, OrderStatus } from './order.ts';
import { CANCELLABLE, ORDER_PATH } from './order-transitions-table.ts';
import type { World } from './world.ts';

/**
 * Moves an order along its path as buyers, sellers and carriers would: to the next state, or through every state
 * up to the one that is named. A market without ON_HOLD skips it.
 *
 * @throws RangeError when the order cannot get there
 */
export function advanceOrder(world: World, orderId: string, to?: OrderStatus): Order {
  const order = world.orders.get(orderId);
  if (order === undefined) throw new RangeError(`There is no order ${orderId}.`);
  if (to === 'CANCELLED') {
    cancel(world, order);
    return order;
  }
  const path = pathOf(world, order);
  // A partly shipped order stands where it stood: somebody still has to ship the rest.
  const here = path.indexOf(order.status === 'PARTIALLY_SHIPPING' ? 'AWAITING_SHIPMENT' : order.status);
  const target = to === undefined ? here + 1 : path.indexOf(to);
  if (here === -1 || target <= here || target >= path.length) {
    throw new RangeError(`Order ${orderId} is ${order.status} and cannot become ${to ?? 'anything else'}.`);
  }
  for (const status of path.slice(here + 1, target + 1)) enterStatus(world, order, status);
  return order;
}

/** The states an order of this shop walks through. */
function pathOf(world: World, order: Order): readonly OrderStatus[] {
  const shop = known(world.shops, order.shopId);
  const { onHoldMarkets } = world.knobs.of(shop.region);
  const holds = onHoldMarkets === 'all' || onHoldMarkets.includes(shop.market);
  return holds ? ORDER_PATH : ORDER_PATH.filter((status) => status !== 'ON_HOLD');
}

function cancel(world: World, order: Order): void {
  const { region } = known(world.shops, order.shopId);
  if (!CANCELLABLE[region].includes(order.status)) {
    throw new RangeError(`Order ${order.id} is ${order.status} and can no longer be cancelled.`);
  }
  const reason =
    order.status === 'UNPAID'
      ? 'seller_cancel_unpaid_reason_out_of_stock'
      : 'seller_cancel_reason_out_of_stock';
  openCancellation(world, order, { by: 'SELLER', reason });
}
