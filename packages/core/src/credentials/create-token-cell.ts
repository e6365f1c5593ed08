import { AuthenticationError } from '../errors/authentication-error.ts';
import type { TokenStore } from '../ports/token-store.ts';
import type { Region } from '../regions/region.ts';
import { plainKeeper } from './plain-keeper.ts';
import { RecordKeeper } from './record-keeper.ts';
import type { TokenCell, TokenRefreshOptions } from './token-cell.ts';
import type { FetchTokens, KeptTokens, TokenKeeper } from './token-keeper.ts';
import type { TokenSet } from './token-set.ts';

/**
 * Makes the cell that holds a grant's tokens.
 *
 * @param key - names the grant in the store; no secret
 * @param initial - the tokens to begin with, where the store holds none: what it holds counts, whichever ends later
 * @param store - where refreshed tokens are kept; without one they live in memory only
 * @throws {@link ConfigurationError} `config.invalid`, when it reads the store, for an answer that is no set of tokens
 * @public
 */
export function createTokenCell(key: string, initial: TokenSet, store?: TokenStore<Region>): TokenCell {
  const records = store?.records;
  const keeper: TokenKeeper =
    store === undefined || records === undefined
      ? plainKeeper(key, store)
      : new RecordKeeper(key, store, records);
  let present: TokenSet = Object.freeze({ ...initial });
  let adoptions = 0;
  let unsettled = false;
  let replacements = 0;
  let loaded = store === undefined;
  let loading: Promise<TokenSet> | undefined;
  let refreshing: Promise<TokenSet> | undefined;

  async function load(): Promise<TokenSet> {
    const before = replacements;
    const kept = await keeper.read(present);
    // A refresh may have ended meanwhile; what it stored is newer than what was read.
    if (before === replacements) take(kept);
    loaded = true;
    return present;
  }

  function take(kept: KeptTokens | undefined): void {
    if (kept === undefined) return;
    adopt(kept.tokens);
    unsettled = kept.unsettled;
  }

  function reread(): Promise<TokenSet> {
    if (store === undefined) return Promise.resolve(present);
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  async function replace(fetchNew: FetchTokens, options: TokenRefreshOptions): Promise<TokenSet> {
    const { tokens, adopted } = await keeper.replace(present, fetchNew, options);
    if (adopted) adopt(tokens);
    present = tokens;
    replacements += 1;
    unsettled = false;
    loaded = true;
    return tokens;
  }

  function adopt(stored: TokenSet): void {
    if (stored.accessToken !== present.accessToken) adoptions += 1;
    present = stored;
  }

  function refresh(
    stale: TokenSet,
    fetchNew: FetchTokens,
    options: TokenRefreshOptions = {},
  ): Promise<TokenSet> {
    if (refreshing !== undefined) {
      // Whoever began it may have had less patience with another process.
      return options.waitMs === 0
        ? refreshing
        : refreshing.catch((error: unknown) => {
            if (!isPending(error)) throw error;
            return refresh(stale, fetchNew, options);
          });
    }
    if (stale.accessToken !== present.accessToken) return Promise.resolve(present);
    const under = replace(fetchNew, options).finally(() => {
      refreshing = undefined;
    });
    refreshing = under;
    return under;
  }

  return Object.freeze({
    key,
    get adoptions() {
      return adoptions;
    },
    get unsettled() {
      return unsettled;
    },
    current: () => (loaded ? present : reread()),
    reread,
    keepShops: async (ids: readonly string[]) => keeper.keepShops?.(present, ids, Date.now()),
    refresh,
  });
}

function isPending(error: unknown): boolean {
  return AuthenticationError.isInstance(error) && error.code === 'auth.refresh_pending';
}
