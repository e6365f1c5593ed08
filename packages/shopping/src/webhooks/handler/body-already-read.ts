import { WebhookPayloadError } from '@twinshore/core';

/**
 * The error for a request whose body somebody has read before.
 *
 * @param advice - how to get the raw body where the handler is used
 */
export function bodyAlreadyRead(advice: string): WebhookPayloadError {
  return new WebhookPayloadError({
    code: 'webhook.body_parsed',
    message: `The body of the webhook was read or parsed before it came here. The signature covers its raw bytes, which cannot be made again from what was parsed. ${advice}`,
  });
}
