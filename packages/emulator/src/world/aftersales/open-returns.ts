import type { Order } from '../order.ts';
import type { World } from '../world.ts';
import type { ReturnRequest } from './return-request.ts';
import { OPEN_RETURN } from './return-transitions-table.ts';

/** The returns of an order that are not over. */
export function openReturns(world: World, order: Order): readonly ReturnRequest[] {
  return [...world.returns.values()].filter(
    (one) => one.orderId === order.id && OPEN_RETURN.includes(one.status),
  );
}
