import { createUsShop } from '../../index.ts';
import { createMemoryCheckpoint, createOrderFeed, type OrderChangesOptions } from '../../order-mirror.ts';
import { orders } from '../../orders/area.ts';
import { LaggingShop, type LaggingShopOptions, SHOP } from './lagging-shop.ts';

/** A shop on its platform with what a mirror of it needs. Waiting moves the platform's time, and the mirror's with it. */
export function mirrorOf(shopOptions: LaggingShopOptions = {}) {
  const shop = new LaggingShop(shopOptions);
  const client = createUsShop(shop.transport, { orders }, { shop: SHOP });
  const checkpoint = createMemoryCheckpoint('us');
  const feed = createOrderFeed({ region: 'us', shop: SHOP });
  const waited: number[] = [];
  const since = shop.seconds;
  const open = (options: Partial<OrderChangesOptions<'us'>> = {}) =>
    client.orders.changes({
      since,
      overlapMs: 30_000,
      sweepEveryMs: 60_000,
      clock: { now: () => shop.nowMs },
      pause: async (ms) => {
        waited.push(ms);
        if (waited.length > 1000) throw new Error('It waits for ever.');
        shop.nowMs += ms;
      },
      ...options,
    });
  const { sent } = shop.transport;
  const calls = () => sent.map(({ operation }) => operation.id.replace('shop.orders.', ''));
  return { shop, client, checkpoint, feed, waited, since, open, sent, calls };
}

/** Everything that is there now, in the form `id status`. */
export async function everything(
  changes: AsyncIterable<{ readonly order: { readonly id: string; readonly status: string } }>,
): Promise<string[]> {
  const found: string[] = [];
  for await (const { order } of changes) found.push(`${order.id} ${order.status}`);
  return found;
}
