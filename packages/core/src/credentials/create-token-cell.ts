import type { TokenStore } from '../ports/token-store.ts';
import { storedTokens } from './stored-tokens.ts';
import type { TokenCell } from './token-cell.ts';
import type { TokenSet } from './token-set.ts';

/**
 * Makes the cell that holds a grant's tokens.
 *
 * @param key - names the grant in the store; no secret
 * @param initial - the tokens to begin with
 * @param store - where refreshed tokens are kept; without one they live in memory only
 * @throws {@link ConfigurationError} `config.invalid`, when it reads the store, for an answer that is no set of tokens
 * @public
 */
export function createTokenCell(key: string, initial: TokenSet, store?: TokenStore): TokenCell {
  let present: TokenSet = Object.freeze({ ...initial });
  let adoptions = 0;
  /** Fetched but not stored, because the store failed: saved next time, since the tokens before are void. */
  let unsaved: TokenSet | undefined;
  let loaded = store === undefined;
  let loading: Promise<TokenSet> | undefined;
  let refreshing: Promise<TokenSet> | undefined;

  async function load(from: TokenStore): Promise<TokenSet> {
    const stored = await storedTokens(from, key);
    // A refresh may have ended meanwhile; what it stored is newer than what was read.
    if (!loaded && stored !== undefined && isNewer(stored, present)) adopt(stored);
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
    const stored = unsaved === undefined && store !== undefined ? await storedTokens(store, key) : undefined;
    if (stored !== undefined && stored.accessToken !== present.accessToken && isNewer(stored, present)) {
      adopt(stored);
      return use(stored);
    }
    unsaved ??= await fetchNew(present);
    await store?.set(key, unsaved);
    return use(unsaved);
  }

  function adopt(stored: TokenSet): void {
    if (stored.accessToken !== present.accessToken) adoptions += 1;
    present = stored;
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

  return Object.freeze({
    key,
    get adoptions() {
      return adoptions;
    },
    current,
    refresh,
  });
}

function isNewer(stored: TokenSet, held: TokenSet): boolean {
  return (stored.accessTokenExpiresAtMs ?? 0) >= (held.accessTokenExpiresAtMs ?? 0);
}
