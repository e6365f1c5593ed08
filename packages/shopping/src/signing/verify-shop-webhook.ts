import { hmacSha256Hex } from '#hmac';
import { equalInConstantTime } from './equal-in-constant-time.ts';

/**
 * A webhook as it arrived, with the app it is meant for.
 *
 * @public
 */
export interface ShopWebhookToVerify {
  readonly appKey: string;
  /** The app's secret. */
  readonly secret: string;
  /** The raw body, before any parsing. */
  readonly body: string | Uint8Array;
  /** The `Authorization` header. */
  readonly signature: string | null | undefined;
}

/**
 * Tells whether a webhook was signed with the app's secret: HMAC-SHA256 over app key and raw body, in lower-case
 * hex (documented). Compares in constant time.
 *
 * The signature covers no time, so a valid one does not rule out a replay: remember `tts_notification_id`.
 *
 * @public
 */
export function verifyShopWebhook(webhook: ShopWebhookToVerify): boolean {
  const { appKey, secret, body, signature } = webhook;
  if (typeof signature !== 'string') return false;
  const expected = hmacSha256Hex(secret, appKey, body);
  return equalInConstantTime(expected, signature);
}
