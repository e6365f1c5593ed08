import type { Region } from '@twinshore/core';
import type { ShopWebhook } from '../webhooks/shop-webhook.ts';

/** The orders a webhook is about; none for one that is about something else. */
export function orderIdsOfWebhook(webhook: ShopWebhook<Region>): readonly string[] {
  switch (webhook.event) {
    case 'order-status-change':
    case 'recipient-address-update':
    case 'cancellation-status-change':
    case 'return-status-change':
      return [webhook.data.order_id];
    case 'package-update':
      return (webhook.data.package_list ?? []).flatMap(({ order_id_list }) => order_id_list ?? []);
    case 'invoice-status-change':
      return webhook.data.order_ids ?? [];
    default:
      return [];
  }
}
