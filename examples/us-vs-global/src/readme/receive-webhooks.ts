import { createServer } from 'node:http';
import type { DedupStore, ShopApp } from '@twinshore/core';
import { createShopWebhooks, createWebhookHandler, type ShopWebhook } from '@twinshore/shopping/webhooks';
import { nodeWebhooks } from '@twinshore/shopping/webhooks/node';

export function webhookServer(
  apps: { us: ShopApp; global: ShopApp },
  dedup: { us: DedupStore<'us'>; global: DedupStore<'global'> }, // each in its own region
  onOrder: (region: 'us' | 'global', orderId: string, status: string | undefined) => Promise<void>,
) {
  async function handle(webhook: ShopWebhook) {
    if (webhook.event !== 'order-status-change') return;
    await onOrder(webhook.region, webhook.data.order_id, webhook.data.order_status);
  }

  const handler = createWebhookHandler({
    webhooks: createShopWebhooks(apps),
    us: { dedup: dedup.us, handle }, // or { dedup, queue }: then workers take them with drainWebhooks()
    global: { dedup: dedup.global, handle },
    onRefused: (error, status) => console.warn(status, String(error)),
  });
  return createServer(nodeWebhooks(handler));
}
