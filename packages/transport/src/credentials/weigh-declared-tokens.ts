import type { TokenSet } from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { checkPrefix } from './check-prefix.ts';
import type { ShopEntry } from './shop-entry.ts';

/**
 * Weighs the prefixes of tokens whose side is declared. No proof speaks for them, so all of them are looked at before
 * they are used, also those of a refresh.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when one was seen on the other side only and the rule is `refuse`
 */
export function weighDeclaredTokens(
  { region, settings }: TransportParts,
  entry: ShopEntry,
  tokens: TokenSet,
): void {
  if (!entry.declared || entry.weighed === tokens) return;
  checkPrefix('token', tokens.accessToken, region, settings);
  if (tokens.refreshToken !== undefined) checkPrefix('token', tokens.refreshToken, region, settings);
  entry.weighed = tokens;
}
