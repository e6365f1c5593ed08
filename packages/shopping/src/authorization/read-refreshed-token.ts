import { AuthenticationError, type TokenSet } from '@twinshore/core';
import { readShopToken } from './read-shop-token.ts';
import type { ShopToken } from './shop-token.ts';

/**
 * The tokens of a refresh, if they are the same seller's.
 *
 * @param held - the tokens they replace
 * @throws AuthenticationError `auth.reauthorize` for tokens of another account, or of none that sells
 */
export function readRefreshedToken(token: ShopToken, held: TokenSet): TokenSet {
  const another = held.openId !== undefined && held.openId !== token.open_id;
  if (another || (token.user_type ?? 0) !== 0) {
    throw new AuthenticationError({
      code: 'auth.reauthorize',
      operation: 'shop.token.refresh',
      message: `The platform answered a refresh with the tokens of ${another ? 'another account' : 'a creator or partner'}. They were not stored. Send the seller through the authorize page again and use the new grant.`,
    });
  }
  const tokens = readShopToken(token);
  if (tokens.grantedScopes !== undefined || held.grantedScopes === undefined) return tokens;
  // What a refresh does not say has not changed.
  return { ...tokens, grantedScopes: held.grantedScopes };
}
