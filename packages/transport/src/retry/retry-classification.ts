import type { Classification, TwinshoreError } from '@twinshore/core';

/**
 * Whether a call may be made again after a failure that no API family can read, by error code. What the families
 * can read, they classify themselves.
 *
 * `always`: nothing reached the server. `reads`: it may have acted, so only calls without an effect, or with an
 * idempotency key, are repeated. A code that is not listed is never repeated.
 *
 * @public
 */
export const RETRY_CLASSIFICATION = {
  'network.unreachable': 'always',
  'network.failed': 'reads',
  'request.timeout': 'reads',
  'response.truncated': 'reads',
  'response.not_json': 'reads',
} as const satisfies Readonly<Record<string, Classification['retry']>>;

/**
 * Looks an error up in {@link RETRY_CLASSIFICATION}. An error that says it is not retryable is not: HTML with
 * status 200 will be HTML again, HTML with status 503 may not.
 */
export function retryAfterError(error: TwinshoreError): Classification['retry'] {
  if (!error.retryable) return 'never';
  return (RETRY_CLASSIFICATION as Readonly<Record<string, Classification['retry']>>)[error.code] ?? 'never';
}
