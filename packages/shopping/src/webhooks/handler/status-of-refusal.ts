import { RegionMismatchError, WebhookPayloadError, WebhookSignatureError } from '@twinshore/core';

/**
 * The HTTP status for a webhook that was not received. The platform sends it again on every status but 200; one
 * that is `undefined` is a mistake of the receiver's own, for its developer to see.
 */
export function statusOfRefusal(error: unknown): number | undefined {
  if (WebhookSignatureError.isInstance(error)) return 401;
  if (RegionMismatchError.isInstance(error)) return 403;
  if (!WebhookPayloadError.isInstance(error)) return undefined;
  if (error.code === 'webhook.body_parsed') return undefined;
  return error.code === 'webhook.too_large' ? 413 : 400;
}
