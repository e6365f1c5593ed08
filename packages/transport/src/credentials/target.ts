import type { AuthorizedAsset, AuthorizedShop, Credentials, Region } from '@twinshore/core';
import type { ShopEntry } from './shop-entry.ts';

/**
 * Whom a call is made for.
 */
export interface Target {
  readonly credentials: Credentials<Region> | undefined;
  /** The seller, creator or partner behind the credentials, when they are theirs. */
  readonly entry: ShopEntry | undefined;
  /** The shop the call is about, also where its identifier does not travel. */
  readonly shop: AuthorizedShop<Region> | undefined;
  /** The category asset the call is about, also where its identifier does not travel. */
  readonly asset: AuthorizedAsset<Region> | undefined;
}
