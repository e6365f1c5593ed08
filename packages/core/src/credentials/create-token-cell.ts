import type { TokenStore } from '../ports/token-store.ts';
import type { TokenCell } from './token-cell.ts';
import type { TokenSet } from './token-set.ts';

/**
 * Makes the cell that holds a grant's tokens.
 *
 * @param key - names the grant in the store; no secret
 * @param initial - the tokens to begin with
 * @param store - where refreshed tokens are kept; without one they live in memory only
 * @public
 */
export function createTokenCell(key: string, initial: TokenSet, store?: TokenStore): TokenCell {
  let present = initial;
  /** Fetched but not stored, because the store failed: saved next time, since the tokens before are void. */
  let unsaved: TokenSet | undefined;
  let loaded = store === undefined;
  let loading: Promise<TokenSet> | undefined;
  let refreshing: Promise<TokenSet> | undefined;

  async function load(from: TokenStore): Promise<TokenSet> {
    const stored = await from.get(key);
    // A refresh may have ended meanwhile; what it stored is newer than what was read.
    if (!loaded && stored !== undefined && isNewer(stored, present)) present = stored;
    loaded = true;
    return present;
  }

  function current(): TokenSet | Promise<TokenSet> {
    if (loaded || store === undefined) return present;
    loading ??= load(store).finally(() => {
      loading = undefined;
    });
    return loading;
  }

  async function replace(fetchNew: (tokens: TokenSet) => Promise<TokenSet>): Promise<TokenSet> {
    // Another process may have refreshed the same grant, which made the tokens held here void.
    const stored = unsaved === undefined ? await store?.get(key) : undefined;
    if (stored !== undefined && stored.accessToken !== present.accessToken && isNewer(stored, present)) {
      return use(stored);
    }
    unsaved ??= await fetchNew(present);
    await store?.set(key, unsaved);
    return use(unsaved);
  }

  function use(tokens: TokenSet): TokenSet {
    present = tokens;
    unsaved = undefined;
    loaded = true;
    return tokens;
  }

  function refresh(stale: TokenSet, fetchNew: (tokens: TokenSet) => Promise<TokenSet>): Promise<TokenSet> {
    if (refreshing !== undefined) return refreshing;
    if (stale.accessToken !== present.accessToken) return Promise.resolve(present);
    refreshing = replace(fetchNew).finally(() => {
      refreshing = undefined;
    });
    return refreshing;
  }

  return { key, current, refresh };
}

function isNewer(stored: TokenSet, held: TokenSet): boolean {
  return (stored.accessTokenExpiresAtMs ?? 0) >= (held.accessTokenExpiresAtMs ?? 0);
}
