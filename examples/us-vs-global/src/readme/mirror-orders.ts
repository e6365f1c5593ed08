import type { DedupStore, MirrorCheckpoint, ShopApp, Transport } from '@twinshore/core';
import { createUsShop } from '@twinshore/shopping';
import { createOrderFeed, type OrderChange } from '@twinshore/shopping/order-mirror';
import { orders } from '@twinshore/shopping/orders';
import { createShopWebhooks, createWebhookHandler } from '@twinshore/shopping/webhooks';

export function mirrorUsOrders(
  transport: Transport<'us'>,
  app: ShopApp,
  shop: string,
  ports: { dedup: DedupStore<'us'>; checkpoint: MirrorCheckpoint<'us'> }, // both in the US
  keep: (change: OrderChange<'us'>) => Promise<void>,
  signal: AbortSignal,
) {
  const feed = createOrderFeed({ region: 'us', shop });
  const handler = createWebhookHandler({
    webhooks: createShopWebhooks({ us: app }),
    us: { dedup: ports.dedup, handle: async (webhook) => void feed.push(webhook) },
  });

  async function mirror() {
    const changes = createUsShop(transport, { orders }).orders.changes({
      shop,
      since: new Date('2026-11-01'),
      webhooks: feed,
      checkpoint: ports.checkpoint,
      signal,
      onProgress: ({ lagMs }) => console.log(`at most ${lagMs} ms behind`),
    });
    for await (const change of changes) {
      await keep(change); // asking for the next one acknowledges this one
    }
  }
  return { handler, done: mirror() };
}
