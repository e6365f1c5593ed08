import { ApiError, type AuthenticationError } from '@twinshore/core';

const VOID: ReadonlySet<string> = new Set([
  'shop.refresh_token_expired',
  'shop.deauthorized',
  // 36004004 and 36004005 speak of an authorization code, and none is sent when tokens are refreshed.
  'shop.code_invalid',
  'shop.code_used',
]);

/** Codes about the authorization itself; those of wrong parameters, such as a wrong secret, lie elsewhere (inferred). */
const AUTHORIZATION_CODES = { first: 36004000, last: 36004999 } as const;

/**
 * Tells whether the token service refused because the refresh token is void. A wrong app secret or an inactive shop
 * can be mended without the seller.
 */
export function isRefreshTokenVoid(refusal: ApiError | AuthenticationError): boolean {
  if (VOID.has(refusal.code)) return true;
  if (!ApiError.isInstance(refusal)) return false;
  const { apiCode } = refusal;
  return apiCode !== undefined && apiCode >= AUTHORIZATION_CODES.first && apiCode <= AUTHORIZATION_CODES.last;
}
