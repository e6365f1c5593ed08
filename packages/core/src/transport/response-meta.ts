import type { Region } from '../regions/region.ts';

/**
 * What is known about an answer besides its data.
 *
 * @public
 */
export interface ResponseMeta {
  readonly operation: string;
  readonly region: Region;
  /** Scheme and host that answered. */
  readonly origin: string;
  readonly status: number;
  /** Header values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The platform's id of the request, for its support. */
  readonly requestId: string | undefined;
  /** Attempts made, the successful one included. */
  readonly attempts: number;
  /** Time from the call to its answer, retries and waits included, in milliseconds. */
  readonly durationMs: number;
  /** The idempotency key that was sent, if any. */
  readonly idempotencyKey: string | undefined;
}
