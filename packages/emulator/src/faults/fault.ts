import type { Region, Surface } from '@twinshore/core';
import type { Quota } from '../knobs/knobs.ts';

/**
 * Which calls or webhooks a fault strikes. What is left out matches everything.
 *
 * @public
 */
export interface FaultMatch {
  readonly surface?: Surface;
  /** The id of an operation, such as `shop.orders.search`. */
  readonly operation?: string;
  readonly region?: Region;
  /** The id of a shop. */
  readonly shop?: string;
  /** The number of a webhook. */
  readonly webhook?: number;
}

/**
 * Something that goes wrong with a call.
 *
 * - `latency`: the answer comes `ms` milliseconds of real time late
 * - `throttle`: too many calls; `retryAfterSeconds` becomes a header
 * - `server-error`: an internal error with HTTP `status`, 500 unless said
 * - `html-error`: a proxy's HTML page with HTTP `status`, 502 unless said
 * - `silent-empty`: an empty success instead of the refusal for the wrong side, or `always`
 * - `revoked-token`, `expired-token`: the token is refused
 * - `clock-skew`: the gateway's clock is `ms` milliseconds ahead, or behind when negative
 * - `truncated`: the connection breaks in the middle of the body
 * - `quota`: another quota than the knobs say
 * - `large-body`: the answer grows to `bytes`, 10 MB unless said
 * - `redirect`: the answer sends the caller to `location`
 * - `numeric-ids`: ids in the answer are JSON numbers
 *
 * @public
 */
export type CallFault =
  | { readonly kind: 'latency'; readonly ms: number }
  | { readonly kind: 'throttle'; readonly retryAfterSeconds?: number }
  | { readonly kind: 'server-error'; readonly status?: number }
  | { readonly kind: 'html-error'; readonly status?: number }
  | { readonly kind: 'silent-empty'; readonly always?: boolean }
  | { readonly kind: 'revoked-token' }
  | { readonly kind: 'expired-token' }
  | { readonly kind: 'clock-skew'; readonly ms: number }
  | { readonly kind: 'truncated' }
  | ({ readonly kind: 'quota' } & Quota)
  | { readonly kind: 'large-body'; readonly bytes?: number }
  | { readonly kind: 'redirect'; readonly location: string; readonly status?: 301 | 302 | 303 | 307 | 308 }
  | { readonly kind: 'numeric-ids' };

/**
 * Something that goes wrong with a webhook: it is lost, comes twice, comes after its successor, comes `ms`
 * milliseconds of platform time late, or comes with one bit of its body changed after signing.
 *
 * @public
 */
export type WebhookFault =
  | { readonly kind: 'webhook-lost' }
  | { readonly kind: 'webhook-duplicated' }
  | { readonly kind: 'webhook-reordered' }
  | { readonly kind: 'webhook-delayed'; readonly ms: number }
  | { readonly kind: 'webhook-flipped-bit' };

/**
 * A fault with what it strikes, and how often.
 *
 * @public
 */
export type Fault = (CallFault | WebhookFault) & {
  readonly match?: FaultMatch;
  /** How many calls or webhooks it strikes; `null` for all from now on. @defaultValue 1 */
  readonly times?: number | null;
};

/**
 * The names of all faults.
 *
 * @public
 */
export type FaultKind = Fault['kind'];
