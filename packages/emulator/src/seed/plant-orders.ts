import { createOrder } from '../world/create-order.ts';
import { enterStatus, scheduleNext } from '../world/enter-status.ts';
import { ORDER_PATH } from '../world/order-transitions-table.ts';
import type { World } from '../world/world.ts';
import { ORDER_PLAN } from './seed-plan-table.ts';

/** How long before its present state a made-up order passed each earlier one, in minutes. */
const STEP_MINUTES = 65;

/** Fills a shop with orders in several states. */
export function plantOrders(world: World, shopId: string): void {
  for (const { status, shipping, units, minutesAgo } of ORDER_PLAN) {
    const passed =
      status === 'CANCELLED' ? (['UNPAID'] as const) : ORDER_PATH.slice(0, ORDER_PATH.indexOf(status));
    const age = (minutesAgo + passed.length * STEP_MINUTES) * 60_000;
    const order = createOrder(world, { shop: shopId, shipping, units, ageMs: age });
    const states = [...passed, status].slice(1);
    if (status === 'CANCELLED') {
      order.cancelReason = 'ecom_order_unpaid_canceled_reason_no_longer_needed';
      order.cancelledBy = 'BUYER';
    }
    states.forEach((state, index) => {
      enterStatus(world, order, state, order.createdAtSeconds + (index + 1) * STEP_MINUTES * 60);
    });
    if (states.length === 0) scheduleNext(world, order, order.createdAtSeconds);
  }
}
