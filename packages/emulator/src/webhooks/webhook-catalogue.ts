import { SHOP_WEBHOOKS, type WebhookFact } from '@twinshore/shopping/webhooks';

/**
 * A kind of webhook.
 */
export type WebhookKind = Pick<WebhookFact, 'type' | 'event' | 'eventType' | 'subject'>;

/** Kinds that exist, while nothing says what they carry: seen in clients or named in the changelog. */
const UNDOCUMENTED: readonly WebhookKind[] = [
  { type: 2, event: 'reverse-order-status-change', eventType: 'REVERSE_STATUS_UPDATE', subject: 'shop_id' },
  { type: 64, event: 'aftersales-request', subject: 'shop_id' },
  { type: 65, event: 'rma', subject: 'shop_id' },
  { type: 67, event: 'aftersales-refund', subject: 'shop_id' },
  { type: 68, event: 'inventory-update', subject: 'shop_id' },
];

/** Every kind of webhook that is known, by number. */
export const WEBHOOK_CATALOGUE: readonly WebhookKind[] = [...SHOP_WEBHOOKS, ...UNDOCUMENTED].sort(
  (one, other) => one.type - other.type,
);

/** Finds a kind by its number, its name or its event type. */
export function webhookKind(wanted: string | number): WebhookKind | undefined {
  const text = String(wanted);
  return WEBHOOK_CATALOGUE.find(
    ({ type, event, eventType }) => String(type) === text || event === text || eventType === text,
  );
}
