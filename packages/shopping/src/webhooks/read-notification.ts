import { type Region, type ResidencyContext, WebhookPayloadError } from '@twinshore/core';
import { compileResponseLabels } from '@twinshore/core/internal';
import { parseExactJson } from './parse-exact-json.ts';
import type { ShopWebhook } from './shop-webhook.ts';
import { SHOP_WEBHOOKS, type WebhookFact } from './webhook-table.ts';

interface KnownNotification {
  readonly fact: WebhookFact;
  readonly close: ReturnType<typeof compileResponseLabels>;
}

const known: ReadonlyMap<number, KnownNotification> = new Map(
  SHOP_WEBHOOKS.map((fact: WebhookFact) => [
    fact.type,
    { fact, close: compileResponseLabels(fact.labels ?? [], undefined) },
  ]),
);

const SUBJECTS = ['shop_id', 'seller_open_id', 'creator_open_id'] as const;

/**
 * Reads the body of a webhook whose signature was right.
 *
 * @throws WebhookPayloadError `webhook.payload_invalid`
 */
export function readNotification(
  body: string | Uint8Array,
  region: Region,
  residency: ResidencyContext,
): ShopWebhook {
  const fields = asRecord(parse(body, region));
  const { type, data } = fields ?? {};
  if (fields === undefined || !Number.isSafeInteger(type))
    refuse(region, "has no whole number as its 'type'");
  const { fact, close } = known.get(type as number) ?? {};
  const carried = asRecord(data ?? {});
  if (carried === undefined) refuse(region, "has something else than an object as its 'data'");

  const notification: Record<string, unknown> = {
    region,
    type,
    event: fact?.event ?? 'unknown',
    tts_notification_id: asId(fields.tts_notification_id),
    timestamp: typeof fields.timestamp === 'number' ? fields.timestamp : undefined,
  };
  for (const subject of SUBJECTS) {
    const id = asId(fields[subject]);
    if (id !== undefined) notification[subject] = id;
  }
  if (fact !== undefined && notification[fact.subject] === undefined) {
    refuse(region, `is a '${fact.event}' without '${fact.subject}'`);
  }
  for (const name of fact?.ids ?? []) {
    const id = asId(carried[name]);
    if (id === undefined) refuse(region, `is a '${fact?.event}' without '${name}' in its data`);
    carried[name] = id;
  }
  notification.data = close === undefined ? carried : close(carried, region, residency);
  return notification as unknown as ShopWebhook;
}

function parse(body: string | Uint8Array, region: Region): unknown {
  try {
    const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
    return parseExactJson(text);
  } catch {
    // The cause is left out: its message may quote the body.
    return refuse(region, 'is not JSON in UTF-8');
  }
}

function asRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

function asId(value: unknown): string | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

function refuse(region: Region, what: string): never {
  throw new WebhookPayloadError({
    region,
    message: `A webhook was signed rightly, but its body ${what}. Answer with HTTP 200 if you do not want it again, and report it to the platform.`,
  });
}
