import type { Grant, Region, UserType } from '@twinshore/core';
import type { ExchangeCodeRequest } from './authorization-callback.ts';

/**
 * Lets sellers, creators or partners of one side grant an app access.
 *
 * @public
 */
export interface ShopAuthorization<R extends Region> {
  readonly region: R;
  /** Who is let in here; anybody else's token is refused, and nothing of it is stored. */
  readonly userType: UserType;
  /**
   * The address to send the seller, creator or partner to, and the state to keep for their browser until they are back.
   *
   * @throws ConfigurationError `config.invalid` when `returnTo` is no path of your own app
   */
  authorizeUrl(options?: AuthorizeUrlOptions): { readonly url: string; readonly state: string };
  /**
   * Turns a callback into a grant: checks it, exchanges its code, asks which shops or category assets the token covers,
   * and stores the tokens only if at least one of them is on this side. A seller across borders may bring shops of both
   * sides; `grant.credentials(region)` parts them. Of a creator nothing can be asked: how code and token begin is all
   * there is to check.
   *
   * @throws AuthenticationError `auth.denied` when the seller refused; `auth.state_mismatch`, `auth.app_mismatch` or
   * `auth.code_missing` for a callback that is not the answer to `authorizeUrl()`; `auth.not_a_seller` or
   * `auth.user_type_mismatch` for the token of another kind of user; `shop.code_invalid` or `shop.code_used` when the platform does not take the code
   * @throws RegionMismatchError `region.mismatch` when state, market, code, token, shops, assets or store are of the other side
   * @throws RegionUnknownError `region.unknown` for a shop or asset of a market whose side nobody knows
   */
  exchangeCode(request: ExchangeCodeRequest<R>): Promise<Grant>;
}

/**
 * How to send somebody out.
 *
 * @public
 */
export interface AuthorizeUrlOptions {
  /** A path of your own app, kept in the state: `readAuthorizationState(state).returnTo`. */
  readonly returnTo?: string | undefined;
}
