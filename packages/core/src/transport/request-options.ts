import type { Middleware } from './middleware.ts';

/**
 * What can be said about one call, the same for every call of every package.
 *
 * @public
 */
export interface RequestOptions {
  /** Ends the call with an `AbortedError`. */
  readonly signal?: AbortSignalLike | undefined;
  /** Longest time for one attempt, in milliseconds. @defaultValue 30000 */
  readonly timeoutMs?: number | undefined;
  /** Longest time for the call with its retries and waits, in milliseconds. @defaultValue 120000 */
  readonly totalTimeoutMs?: number | undefined;
  /** How often to try again after the first attempt. @defaultValue 2 */
  readonly maxRetries?: number | undefined;
  /** Headers to add; `null` removes one, `undefined` keeps what is there. Identity headers cannot be set. */
  readonly headers?: Readonly<Record<string, string | null | undefined>> | undefined;
  /** The key under which a repeated write counts once. Made up when the operation has a place for one. */
  readonly idempotencyKey?: string | undefined;
  /** Middleware for this call, inside the transport's own. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Values handed to middleware untouched. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
  /** The id of the shop the call is for. Needed when the credentials hold more than one. */
  readonly shop?: string | undefined;
  /**
   * The category asset a partner's call is for: its id, such as `GB:600001`, or its category's where that names one
   * only. Needed when the credentials hold more than one.
   */
  readonly asset?: string | undefined;
}

/**
 * The part of `AbortSignal` that is used; `core` knows no DOM.
 *
 * @public
 */
export interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason?: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}
