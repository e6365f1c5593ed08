import type { TokenSet } from '@twinshore/core';
import type { ShopToken } from './shop-token.ts';
import { userTypeOf } from './user-type-of.ts';

/**
 * The tokens in the SDK's own form. The ends of life are moments, not durations (documented).
 */
export function readShopToken(token: ShopToken): TokenSet {
  const userType = userTypeOf(token.user_type ?? -1);
  return {
    accessToken: token.access_token,
    accessTokenExpiresAtMs: token.access_token_expire_in * 1000,
    refreshToken: token.refresh_token,
    refreshTokenExpiresAtMs: token.refresh_token_expire_in * 1000,
    openId: token.open_id,
    ...(userType && { userType }),
    ...(token.granted_scopes && { grantedScopes: token.granted_scopes }),
  };
}
