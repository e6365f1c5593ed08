import { SHOP_WEBHOOKS, type WebhookFact } from '@twinshore/shopping/webhooks';

/**
 * A kind of webhook.
 */
export type WebhookKind = Pick<WebhookFact, 'type' | 'event' | 'eventType' | 'subject'>;

/** Every kind of webhook that is known, by number. */
export const WEBHOOK_CATALOGUE: readonly WebhookKind[] = SHOP_WEBHOOKS;

/** Finds a kind by its number, its name or its event type. */
export function webhookKind(wanted: string | number): WebhookKind | undefined {
  const text = String(wanted);
  return WEBHOOK_CATALOGUE.find(
    ({ type, event, eventType }) => String(type) === text || event === text || eventType === text,
  );
}
