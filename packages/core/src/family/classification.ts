/**
 * What an answer means, whatever API it came from.
 *
 * - `ok`: success
 * - `throttled`: too many calls, try later
 * - `transient`: a fault of the server or of the way to it
 * - `token_expired`: the access token ran out; refresh and repeat
 * - `unauthorized`: the token, app or scope does not allow it
 * - `wrong_region`: the token, shop or app belongs to the other side or to nobody here
 * - `signature`: the signature or timestamp was refused
 * - `invalid_request`: the request is wrong and stays wrong
 * - `not_found`: no such path, version or object
 * - `conflict`: the state does not allow it
 * - `rejected`: refused for another reason
 *
 * @public
 */
export type OutcomeKind =
  | 'ok'
  | 'throttled'
  | 'transient'
  | 'token_expired'
  | 'unauthorized'
  | 'wrong_region'
  | 'signature'
  | 'invalid_request'
  | 'not_found'
  | 'conflict'
  | 'rejected';

/**
 * When a used-up quota comes back: `next-second`, `five-minutes` from now, the next full `hour`, or `utc-midnight`.
 *
 * @public
 */
export type QuotaRecovery = 'next-second' | 'five-minutes' | 'next-hour' | 'utc-midnight';

/**
 * The reading of an answer by its API family.
 *
 * @public
 */
export interface Classification {
  readonly kind: OutcomeKind;
  /** Our stable code, such as `shop.rate_limited`. */
  readonly code: string;
  /**
   * Whether trying again may help. `reads`: only calls without an effect or with an idempotency key, because the
   * server may have acted. `always`: the server says that it did not act.
   */
  readonly retry: 'never' | 'reads' | 'always';
  readonly recovery?: QuotaRecovery;
  /** What to do about it, as a sentence for the error message. */
  readonly hint?: string;
}
