import type { TokenStore } from '../ports/token-store.ts';
import type { Region } from '../regions/region.ts';
import { storedTokens } from './stored-tokens.ts';
import type { TokenKeeper } from './token-keeper.ts';
import type { TokenSet } from './token-set.ts';

/**
 * Keeps tokens in a store that holds nothing else, or in memory only.
 */
export function plainKeeper(key: string, store: TokenStore<Region> | undefined): TokenKeeper {
  /** Fetched but not stored, because the store failed: saved next time, since the tokens before are void. */
  let unsaved: TokenSet | undefined;
  /** The access token that this process replaced last: a store that still gives it is behind. */
  let replaced: string | undefined;

  async function stored(): Promise<TokenSet | undefined> {
    const tokens = store === undefined ? undefined : storedTokens(await store.get(key), key);
    return tokens?.accessToken === replaced ? undefined : tokens;
  }

  return {
    async read() {
      const tokens = await stored();
      return tokens && { tokens, unsettled: false };
    },
    async replace(present, fetchNew) {
      // Another process may have refreshed the same grant, which made the tokens held here void.
      const found = unsaved === undefined ? await stored() : undefined;
      if (found !== undefined && found.accessToken !== present.accessToken) {
        return { tokens: found, adopted: true };
      }
      unsaved ??= await fetchNew(present);
      await store?.set(key, unsaved);
      const tokens = unsaved;
      unsaved = undefined;
      replaced = present.accessToken;
      return { tokens, adopted: false };
    },
  };
}
