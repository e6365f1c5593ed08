import type { OrderChange, OrderChanges } from '@twinshore/shopping/order-mirror';

export async function inBatches(
  changes: OrderChanges<'us'>, // made with acknowledge: 'explicit'
  keepAll: (batch: readonly OrderChange<'us'>[]) => Promise<void>,
) {
  let batch: OrderChange<'us'>[] = [];
  for await (const change of changes) {
    batch.push(change);
    if (batch.length < 50 && changes.progress.sweeping) continue;
    await keepAll(batch); // one transaction: insert … on conflict (key) do nothing
    await changes.ack(change);
    batch = [];
  }
}
