import type { TokenRefreshOptions } from './token-cell.ts';
import type { TokenSet } from './token-set.ts';

/** What a store says about a grant. */
export interface KeptTokens {
  readonly tokens: TokenSet;
  /** Whether the tokens may be void. */
  readonly unsettled: boolean;
}

/** What became of a refresh. */
export interface Replacement {
  readonly tokens: TokenSet;
  /** Whether they came from the store, where another process had put them. */
  readonly adopted: boolean;
}

export type FetchTokens = (tokens: TokenSet) => Promise<TokenSet>;

/**
 * Keeps the tokens of one grant in a store.
 */
export interface TokenKeeper {
  read(): Promise<KeptTokens | undefined>;
  /** Replaces tokens, unless the store holds newer ones. */
  replace(present: TokenSet, fetchNew: FetchTokens, options: TokenRefreshOptions): Promise<Replacement>;
  keepShops?(present: TokenSet, ids: readonly string[], nowMs: number): Promise<void>;
}

/** Whether stored tokens are to be used in place of those held. */
export function isNewer(stored: TokenSet, held: TokenSet): boolean {
  return (stored.accessTokenExpiresAtMs ?? 0) >= (held.accessTokenExpiresAtMs ?? 0);
}
