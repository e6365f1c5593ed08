import type { TokenSet } from './token-set.ts';

/**
 * Holds the present tokens of one grant and makes sure that they are refreshed once at a time. All credentials
 * of a grant share one cell, on whichever side they are used.
 *
 * @public
 */
export interface TokenCell {
  /** Names the grant in stores: family, app and seller, no secret. */
  readonly key: string;
  /**
   * How often tokens were adopted that neither came with the cell nor from its own refreshes: another process had put
   * them in the store. A proof belongs to a token, so whoever holds a proof drops it when this number changed.
   */
  readonly adoptions: number;
  /**
   * Whether the present tokens may be void, by what the store says: a refresh was begun and not finished, or the
   * seller has to authorize again. Refresh before they are used.
   */
  readonly unsettled?: boolean;
  /** The tokens to use now; read from the store on first use where there is one. */
  current(): TokenSet | Promise<TokenSet>;
  /** Reads the store again, where there is one, and adopts tokens that are newer. */
  reread?(): Promise<TokenSet>;
  /** Notes in the store which shops the tokens may act for, where the store keeps such records. */
  keepShops?(ids: readonly string[]): Promise<void>;
  /**
   * Replaces `stale` by what `fetchNew` gives. Calls made meanwhile share the outcome; a caller whose `stale` was
   * already replaced gets the present tokens. The new tokens are stored before anyone uses them.
   *
   * @throws AuthenticationError `auth.reauthorize` or `auth.deauthorized` when the store says that the authorization
   * is over, `auth.refresh_pending` when another process is at it for longer than `waitMs`
   */
  refresh(
    stale: TokenSet,
    fetchNew: (tokens: TokenSet) => Promise<TokenSet>,
    options?: TokenRefreshOptions,
  ): Promise<TokenSet>;
}

/**
 * How a refresh is made.
 *
 * @public
 */
export interface TokenRefreshOptions {
  /** How long to wait for another process that refreshes the same tokens, in milliseconds. @defaultValue 60000 */
  readonly waitMs?: number | undefined;
  /** Tells whether a failure of `fetchNew` means that the refresh token is void for good. */
  readonly isFinal?: ((error: unknown) => boolean) | undefined;
  /** Dates what is stored. @defaultValue the system's clock */
  readonly nowMs?: (() => number) | undefined;
}
