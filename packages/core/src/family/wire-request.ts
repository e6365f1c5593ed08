import type { HttpMethod } from '../operation/operation.ts';

/**
 * A request as it is about to leave. The body is the exact text or bytes that are sent, so that a signature
 * over it holds.
 *
 * @public
 */
export interface WireRequest {
  readonly method: HttpMethod;
  /** Scheme, host and port; from the region's endpoint table. */
  readonly origin: string;
  /** Path with its parameters filled in, percent-encoded, without query. */
  path: string;
  /** Raw values by name; they are encoded when the URL is written. */
  readonly query: Record<string, string>;
  /** Header values by lower-case name. */
  readonly headers: Record<string, string>;
  body: string | Uint8Array | undefined;
}
