import { type Region, type ResidencyContext, resident, WebhookPayloadError } from '@twinshore/core';
import { compileResponseLabels } from '@twinshore/core/internal';
import { compileDocumentedTypes } from './compile-documented-types.ts';
import { dropLabelled } from './drop-labelled.ts';
import { parseExactJson } from './parse-exact-json.ts';
import type { ShopWebhook } from './shop-webhook.ts';
import { spellAlike } from './spell-alike.ts';
import { SHOP_WEBHOOKS, type WebhookFact } from './webhook-table.ts';

interface DocumentedNotification {
  readonly retype: ReturnType<typeof compileDocumentedTypes>;
  readonly close: ReturnType<typeof compileResponseLabels>;
}

const facts: ReadonlyMap<number, WebhookFact> = new Map(SHOP_WEBHOOKS.map((fact) => [fact.type, fact]));

/** Made on first use: few receivers get every kind. */
const compiled = new Map<number, DocumentedNotification>();

const SUBJECTS = ['shop_id', 'seller_open_id', 'creator_open_id'] as const;

/** What nothing is published about may hold anything, so it is treated as the most sensitive thing it may hold. */
const UNCLASSIFIED = 'buyer.unclassified';

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
  const text = decode(body, region);
  const fields = asRecord(parse(text, region));
  const { type, data } = fields ?? {};
  if (fields === undefined || !Number.isSafeInteger(type))
    refuse(region, "has no whole number as its 'type'");
  const fact = facts.get(type as number);
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
  if (fact?.fields === undefined) {
    notification.data = resident(region, UNCLASSIFIED, carried, residency);
    notification.body = resident(region, UNCLASSIFIED, text, residency);
  } else {
    documented({ ...fact, fields: fact.fields }, carried, notification, residency);
  }
  return notification as unknown as ShopWebhook;
}

function documented(
  fact: WebhookFact & { readonly fields: NonNullable<WebhookFact['fields']> },
  data: Record<string, unknown>,
  notification: Record<string, unknown>,
  residency: ResidencyContext,
): void {
  const region = notification.region as Region;
  if (notification[fact.subject] === undefined) {
    refuse(region, `is a '${fact.event}' without '${fact.subject}'`);
  }
  let one = compiled.get(fact.type);
  if (one === undefined) {
    one = {
      retype: compileDocumentedTypes(fact.fields),
      close: compileResponseLabels(fact.labels ?? [], undefined),
    };
    compiled.set(fact.type, one);
  }
  const raw: Record<string, unknown> = {};
  spellAlike(fact.event, data, raw);
  one.retype(data, raw);
  for (const name of fact.ids) {
    if (asId(data[name]) === undefined) refuse(region, `is a '${fact.event}' without '${name}' in its data`);
  }
  notification.data = one.close(data, region, residency);
  dropLabelled(raw, fact.labels ?? []);
  if (Object.keys(raw).length > 0) notification.raw = raw;
}

function decode(body: string | Uint8Array, region: Region): string {
  if (typeof body === 'string') return body;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return refuse(region, 'is not UTF-8');
  }
}

function parse(text: string, region: Region): unknown {
  try {
    return parseExactJson(text);
  } catch {
    // The cause is left out: its message may quote the body.
    return refuse(region, 'is not JSON');
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
