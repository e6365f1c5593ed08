import type { WireRequest } from '../family/wire-request.ts';
import type { WireResponse } from '../family/wire-response.ts';
import type { AbortSignalLike } from './request-options.ts';

/**
 * Puts a finished request on the wire and waits for the whole answer, once. It follows no redirect, retries
 * nothing and knows no region.
 *
 * @public
 */
export interface Engine {
  readonly specVersion: 'v1';
  /** Shown by `describe()`. */
  readonly name: string;
  /** The proxy that its connections use, without user and password; shown by `describe()`. */
  readonly proxy?: string | undefined;
  /**
   * @throws NetworkError `network.failed`; its code is `network.unreachable` when the request provably never
   * reached the server
   * @throws TimedOutError `request.timeout`
   * @throws AbortedError `request.aborted`
   * @throws ResponseInvalidError `response.truncated` or `response.too_large`
   */
  exchange(request: WireRequest, limits: EngineLimits): Promise<WireResponse>;
  /** Ends idle connections. */
  close(): Promise<void>;
}

/**
 * Where an exchange must stop.
 *
 * @public
 */
export interface EngineLimits {
  /** Longest time until the whole answer is there, in milliseconds. */
  readonly timeoutMs: number;
  /** Longest answer, in bytes after decompression. */
  readonly maxResponseBytes: number;
  readonly signal: AbortSignalLike | undefined;
}
