import type { AuthorizedShop, Credentials, Region } from '@twinshore/core';
import type { ShopEntry } from './shop-entry.ts';

/**
 * Whom a call is made for.
 */
export interface Target {
  readonly credentials: Credentials<Region> | undefined;
  /** The seller behind the credentials, when they are a seller's. */
  readonly entry: ShopEntry | undefined;
  /** The shop the call is about, also where its identifier does not travel. */
  readonly shop: AuthorizedShop<Region> | undefined;
}
