import type { UserType } from '@twinshore/core';
import type { AccessToken, Authorization } from '../world/authorization.ts';
import type { Seller } from '../world/seller.ts';

/** How the token service writes whose token it is (documented). */
const USER_TYPES: Readonly<Record<UserType, number>> = { seller: 0, creator: 1, partner: 3 };

/** The data of a token answer. Both ends are moments, in seconds since 1970, in spite of their names. */
export function tokenData(
  seller: Seller,
  authorization: Authorization,
  access: AccessToken,
): Record<string, unknown> {
  return {
    access_token: access.token,
    access_token_expire_in: Math.floor(access.expiresAtMs / 1000),
    refresh_token: authorization.refreshToken,
    refresh_token_expire_in: Math.floor(authorization.refreshExpiresAtMs / 1000),
    open_id: seller.openId,
    seller_name: seller.name,
    seller_base_region: seller.baseMarket,
    user_type: USER_TYPES[seller.userType],
    granted_scopes: authorization.scopes,
  };
}
