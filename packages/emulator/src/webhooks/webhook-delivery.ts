import type { Region } from '@twinshore/core';

/**
 * One notification to one address, with every try.
 *
 * @public
 */
export interface WebhookDelivery {
  /** Equal for all copies of one notification. */
  readonly notificationId: string;
  readonly type: number;
  readonly url: string;
  readonly region: Region;
  readonly shop: string;
  /** The text that was sent. */
  readonly body: string;
  readonly attempts: readonly WebhookAttempt[];
  readonly state: 'pending' | 'delivered' | 'dropped' | 'lost';
  /** The fault that struck, if any. */
  readonly fault: string | undefined;
}

/**
 * One try to deliver.
 *
 * @public
 */
export interface WebhookAttempt {
  /** Platform time: milliseconds since 1970. */
  readonly atMs: number;
  /** The HTTP status; absent when no answer came in time. */
  readonly status: number | undefined;
  /** Why no answer came, such as `ECONNREFUSED`; absent when one came, with whatever status. */
  readonly error: string | undefined;
}
