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
  /** The tokens to use now; read from the store on first use where there is one. */
  current(): TokenSet | Promise<TokenSet>;
  /**
   * Replaces `stale` by what `fetchNew` gives. Calls made meanwhile share the outcome; a caller whose `stale` was
   * already replaced gets the present tokens. The new tokens are stored before anyone uses them.
   */
  refresh(stale: TokenSet, fetchNew: (tokens: TokenSet) => Promise<TokenSet>): Promise<TokenSet>;
}
