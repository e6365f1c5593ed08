import type { Region } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';
import type { OrderReader } from './order-reader.ts';

/** The most ids one call takes (documented). */
const AT_ONCE = 50;

/** Reads orders by their ids. Those the platform does not know are left out. */
export async function readDetails<R extends Region>(
  reader: OrderReader<R>,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Order<R>>> {
  const read = new Map<string, Order<R>>();
  const wanted = [...new Set(ids)];
  for (let start = 0; start < wanted.length; start += AT_ONCE) {
    for (const order of await reader.get(wanted.slice(start, start + AT_ONCE))) read.set(order.id, order);
  }
  return read;
}
