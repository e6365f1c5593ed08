import type { UserType } from '../operation/operation.ts';

/**
 * The tokens of one authorization.
 *
 * @public
 */
export interface TokenSet {
  readonly accessToken: string;
  /** Milliseconds since 1970; `undefined` for a token without a known end. */
  readonly accessTokenExpiresAtMs: number | undefined;
  readonly refreshToken: string | undefined;
  /** Milliseconds since 1970; `undefined` when unknown. */
  readonly refreshTokenExpiresAtMs: number | undefined;
  /** The account the tokens act for, where the platform named it; a refresh must not change it. */
  readonly openId?: string | undefined;
  /** Whose tokens they are, where the platform said so. Calls for others are refused before they are sent. */
  readonly userType?: UserType | undefined;
  /** What the seller granted, where the platform said so. Calls that need more are refused before they are sent. */
  readonly grantedScopes?: readonly string[] | undefined;
}
