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
  /** What the store holds, if it counts: it does, however long it lasts, unless it is known to be behind or void. */
  read(present: TokenSet): Promise<KeptTokens | undefined>;
  /** Replaces tokens, unless the store holds others that count. */
  replace(present: TokenSet, fetchNew: FetchTokens, options: TokenRefreshOptions): Promise<Replacement>;
  keepShops?(present: TokenSet, ids: readonly string[], nowMs: number): Promise<void>;
}
