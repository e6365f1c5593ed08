import {
  ConfigurationError,
  isRegion,
  REGIONS,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  type ResidencyContext,
  WebhookPayloadError,
  WebhookSignatureError,
} from '@twinshore/core';
import { verifyShopWebhook } from '../signing/verify-shop-webhook.ts';
import { readNotification } from './read-notification.ts';
import type { ShopWebhook } from './shop-webhook.ts';
import { type RegionalSecret, readWebhookSecrets, type WebhookSecrets } from './webhook-secret.ts';

/**
 * What webhooks are verified with.
 *
 * @public
 */
export interface ShopWebhooksOptions extends WebhookSecrets {
  /**
   * On which side a shop is known to lie, such as from the grants you hold. A webhook whose signature says otherwise
   * is refused. A shop that is not known here, for which there is `undefined` or `null`, is not refused.
   */
  readonly regionOfShop?:
    | ReadonlyMap<string, Region>
    | ((shopId: string) => Region | null | undefined)
    | undefined;
  /** Longest body that is read, in bytes, or in characters for text. @defaultValue 1048576 (1 MiB) */
  readonly maxBodyBytes?: number | undefined;
  /** Where each `reveal` of a message is recorded; a transport's `residency` serves. */
  readonly residency?: ResidencyContext | undefined;
}

/**
 * A webhook as it arrived.
 *
 * @public
 */
export interface ReceivedWebhook {
  /** The raw body, before any parsing: parsing and writing it again changes bytes that were signed. */
  readonly body: string | Uint8Array;
  /** The `Authorization` header. */
  readonly signature: string | null | undefined;
}

/**
 * Verifies and reads webhooks.
 *
 * @public
 */
export interface ShopWebhooks {
  /** The sides whose webhooks it can verify. */
  readonly regions: readonly Region[];
  /** Longest body that is read, in bytes, or in characters for text. */
  readonly maxBodyBytes: number;
  /**
   * Verifies a webhook and reads it. The secret that verifies names the region. Ids are text, also those that are
   * sent as numbers above 2^53; any other integer above 2^53 is given as text, too. Things that the platform spells
   * in two ways have one spelling; `raw` has what was sent. What nothing is published about is closed.
   *
   * Answer with HTTP 200 and an empty body within 3 seconds; otherwise it is sent again after 2 minutes, 30 minutes,
   * 3 hours and 12 hours (documented).
   *
   * @throws WebhookSignatureError `webhook.signature_missing`, `webhook.signature_invalid`
   * @throws RegionMismatchError `region.mismatch` when the shop is known to lie on the other side
   * @throws WebhookPayloadError `webhook.too_large`, `webhook.payload_invalid`
   */
  parse(received: ReceivedWebhook): ShopWebhook;
}

/**
 * Makes a receiver for the webhooks of one side or of both.
 *
 * @throws ConfigurationError `config.invalid` without a secret, with the same app on both sides, or when
 * `regionOfShop` cannot be asked
 * @example
 * ```ts
 * const webhooks = createShopWebhooks({
 *   us: { key: usKey, secret: usSecret },
 *   global: { key: globalKey, secret: globalSecret },
 * });
 * const notification = webhooks.parse({ body: rawBody, signature: request.headers.authorization });
 * if (notification.event === 'order-status-change') console.log(notification.region, notification.data.order_id);
 * ```
 * @public
 */
export function createShopWebhooks(options: ShopWebhooksOptions): ShopWebhooks {
  const secrets = readWebhookSecrets(options);
  const { regionOfShop, maxBodyBytes = 1_048_576, residency = {} } = options;
  const lookUp = readLookUp(regionOfShop);

  return Object.freeze({
    regions: Object.freeze(REGIONS.filter((region) => secrets.some((one) => one.region === region))),
    maxBodyBytes,
    parse(received: ReceivedWebhook): ShopWebhook {
      const { body, signature } = received ?? {};
      assertRawBody(body, maxBodyBytes);
      const region = regionOfSignature(secrets, body, signature);
      const notification = readNotification(body, region, residency);
      if (notification.shop_id !== undefined) assertShopRegion(region, notification.shop_id, lookUp);
      return notification;
    },
  });
}

function readLookUp(
  regionOfShop: ShopWebhooksOptions['regionOfShop'],
): (id: string) => Region | null | undefined {
  if (typeof regionOfShop === 'function') return regionOfShop;
  if (regionOfShop === undefined) return () => undefined;
  if (typeof regionOfShop?.get === 'function' && hasTextKeys(regionOfShop)) {
    return (id) => regionOfShop.get(id);
  }
  throw new ConfigurationError({
    message:
      "'regionOfShop' must be a Map of shop ids, as text, to regions, or a function that gives the region of a shop id. Make a Map of a plain object: new Map(Object.entries(…)).",
  });
}

/** Ids are text in a webhook: a shop under a number would never be found, and pass unchecked. */
function hasTextKeys(map: ReadonlyMap<unknown, Region>): boolean {
  return typeof map.keys !== 'function' || [...map.keys()].every((key) => typeof key === 'string');
}

function assertRawBody(body: unknown, maxBodyBytes: number): asserts body is string | Uint8Array {
  if (typeof body !== 'string' && !(body instanceof Uint8Array)) {
    throw new WebhookPayloadError({
      message:
        'The body of the webhook is neither text nor bytes. Pass the raw body, before a framework parses it.',
    });
  }
  if (body.length <= maxBodyBytes) return;
  throw new WebhookPayloadError({
    code: 'webhook.too_large',
    message: `The body of the webhook is longer than ${maxBodyBytes} bytes and was not read. Raise 'maxBodyBytes' if the platform really sends such bodies.`,
  });
}

function regionOfSignature(
  secrets: readonly RegionalSecret[],
  body: string | Uint8Array,
  signature: string | null | undefined,
): Region {
  if (typeof signature !== 'string' || signature === '') {
    throw new WebhookSignatureError({
      code: 'webhook.signature_missing',
      message:
        "The webhook has no signature, so anybody may have sent it. Pass the 'Authorization' header as 'signature'.",
    });
  }
  for (const { region, appKey, secret } of secrets) {
    if (verifyShopWebhook({ appKey, secret, body, signature })) return region;
  }
  throw new WebhookSignatureError({
    message: `The webhook was not signed by any of the apps given. ${advice(signature)}`,
  });
}

function advice(signature: string): string {
  if (/^[0-9a-f]{64}$/.test(signature)) {
    return 'Check keys and secrets of both sides, and that the body is raw: one changed byte is enough.';
  }
  if (/^[0-9A-Fa-f]{64}$/.test(signature)) {
    return 'The signature is in upper-case hex; the platform sends lower case, so something on the way changes it.';
  }
  return "The signature is not 64 hex digits: pass the 'Authorization' header as it came.";
}

function assertShopRegion(
  region: Region,
  shopId: string,
  lookUp: (id: string) => Region | null | undefined,
): void {
  const known: unknown = lookUp(shopId);
  // Stores give null for what they do not have.
  if (known === undefined || known === null || known === region) return;
  if (!isRegion(known)) {
    throw new RegionUnknownError({
      region,
      message: `'regionOfShop' gave neither 'us' nor 'global' for shop ${shopId}. It must answer at once: a promise is no region.`,
    });
  }
  throw new RegionMismatchError({
    region,
    message: `The webhook was signed by an app of region '${region}', but its shop ${shopId} is known to lie in region '${known}'. Check which app sends to this address, and the record of the shop.`,
  });
}
