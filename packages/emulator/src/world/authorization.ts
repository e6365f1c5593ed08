/**
 * A code that an app exchanges for tokens, once.
 */
export interface AuthorizationCode {
  readonly code: string;
  readonly appKey: string;
  readonly openId: string;
  readonly expiresAtMs: number;
  used: boolean;
}

/**
 * What a seller granted to an app, from the exchange of a code on.
 */
export interface Authorization {
  readonly appKey: string;
  readonly openId: string;
  readonly scopes: readonly string[];
  readonly refreshExpiresAtMs: number;
  refreshToken: string;
  /** Refresh tokens that were replaced, with the moment: milliseconds since 1970. */
  readonly replacedRefreshTokens: Map<string, number>;
  /** Set when the seller took the grant back. */
  revoked: boolean;
}

/**
 * An access token of an authorization.
 */
export interface AccessToken {
  readonly token: string;
  readonly authorization: Authorization;
  expiresAtMs: number;
}
