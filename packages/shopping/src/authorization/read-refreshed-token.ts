import { AuthenticationError, type TokenSet } from '@twinshore/core';
import { readShopToken } from './read-shop-token.ts';
import type { ShopToken } from './shop-token.ts';
import { userTypeOf } from './user-type-of.ts';

/**
 * The tokens of a refresh, if they are the same account's.
 *
 * @param held - the tokens they replace
 * @throws AuthenticationError `auth.reauthorize` for tokens of another account, or of another kind of user
 */
export function readRefreshedToken(token: ShopToken, held: TokenSet): TokenSet {
  const another = held.openId !== undefined && held.openId !== token.open_id;
  const userType = held.userType ?? 'seller';
  const written = token.user_type ?? undefined;
  if (another || (written !== undefined && userTypeOf(written) !== userType)) {
    throw new AuthenticationError({
      code: 'auth.reauthorize',
      operation: 'shop.token.refresh',
      message: `The platform answered a refresh with the tokens of ${another ? 'another account' : `another kind of user than a ${userType}`}. They were not stored. Send the ${userType} through the authorize page again and use the new grant.`,
    });
  }
  const tokens = { ...readShopToken(token), ...(held.userType && { userType }) };
  if (tokens.grantedScopes !== undefined || held.grantedScopes === undefined) return tokens;
  // What a refresh does not say has not changed.
  return { ...tokens, grantedScopes: held.grantedScopes };
}
