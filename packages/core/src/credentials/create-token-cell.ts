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
  let loaded = store === undefined;
  let loading: Promise<TokenSet> | undefined;
  let refreshing: Promise<TokenSet> | undefined;

  async function load(from: TokenStore): Promise<TokenSet> {
    const stored = await from.get(key);
    if (stored !== undefined && isNewer(stored, present)) present = stored;
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
    const next = await fetchNew(present);
    await store?.set(key, next);
    present = next;
    loaded = true;
    return next;
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
