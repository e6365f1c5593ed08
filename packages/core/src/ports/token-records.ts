import type { TokenSet } from '../credentials/token-set.ts';

/**
 * The records behind a {@link TokenStore}, changed by whoever saw their latest version.
 *
 * @public
 */
export interface TokenRecords {
  read(key: string): Promise<StoredTokenRecord | undefined>;
  /**
   * Stores a record durably if the stored one still has `version`, 0 for none, and tells whether it did.
   */
  replace(key: string, record: TokenRecord, version: number): Promise<boolean>;
  /** The keys of the records that name a shop. */
  keysOfShop(shopId: string): Promise<readonly string[]>;
}

/**
 * A record as it is stored.
 *
 * @public
 */
export interface StoredTokenRecord extends TokenRecord {
  /** Grows with every change. */
  readonly version: number;
}

/**
 * An authorization: its tokens, and how it stands.
 *
 * @public
 */
export interface TokenRecord {
  readonly tokens: TokenSet;
  readonly status: AuthorizationStatus;
  /** Since when it stands so: milliseconds since 1970. */
  readonly statusSinceMs: number;
  /** When the tokens of a new authorization were stored: milliseconds since 1970; `undefined` when unknown. */
  readonly authorizedAtMs: number | undefined;
  /** A refresh that was begun. It is written before the refresh is sent and goes when its answer was stored. */
  readonly intent: RefreshIntent | undefined;
  /** The shops the tokens may act for, as far as they are known. */
  readonly shops: readonly StoredShop[];
}

/**
 * How an authorization stands: in use; over, because the platform no longer replaces its tokens; or taken back by
 * the seller.
 *
 * @public
 */
export type AuthorizationStatus = 'active' | 'reauthorization_required' | 'deauthorized';

/**
 * A refresh that was begun with the refresh token of its record.
 *
 * @public
 */
export interface RefreshIntent {
  /** Milliseconds since 1970. */
  readonly startedAtMs: number;
  /** How often it was begun without having been finished. */
  readonly attempts: number;
}

/**
 * A shop of an authorization.
 *
 * @public
 */
export interface StoredShop {
  readonly id: string;
  /** When its seller took the authorization back: milliseconds since 1970. */
  readonly deauthorizedAtMs: number | undefined;
}
