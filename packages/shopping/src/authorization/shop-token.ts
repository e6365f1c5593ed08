/**
 * The tokens of a seller, creator or partner, as the token service gives them.
 *
 * @public
 */
export interface ShopToken {
  readonly access_token: string;
  /** The end of the access token as a moment, not a duration: seconds since 1970 (documented). Commonly 7 days ahead. */
  readonly access_token_expire_in: number;
  readonly refresh_token: string;
  /** The end of the refresh token: seconds since 1970. It is the end of the authorization, commonly up to a year. */
  readonly refresh_token_expire_in: number;
  /** The account's id with this app. */
  readonly open_id: string;
  readonly seller_name?: string | null;
  /** The seller's home country, which says nothing about where its shops sell. */
  readonly seller_base_region?: string | null;
  /** 0: seller, 1: creator, 3: partner. */
  readonly user_type?: number | null;
  readonly granted_scopes?: readonly string[] | null;
}
