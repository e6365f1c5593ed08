import type { Region } from '../regions/region.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import type { ShopCredentials } from './credentials.ts';

/**
 * What a seller granted to an app. Its token has no region; each of its shops has one.
 *
 * @public
 */
export interface Grant {
  readonly specVersion: 'v1';
  /** The app's key; the secret stays inside. */
  readonly appKey: string;
  /** The seller's id with this app. */
  readonly openId: string;
  readonly sellerName: string;
  /** The seller's home country, which says nothing about where its shops sell. */
  readonly sellerBaseRegion: string;
  readonly grantedScopes: readonly string[];
  /** Every shop of the grant, on both sides. */
  readonly shops: readonly AuthorizedShop<Region>[];
  /** When the platform named the shops: milliseconds since 1970. */
  readonly provedAtMs: number;
  /** The sides on which the grant has a shop. */
  readonly regions: readonly Region[];
  /**
   * Credentials for one side, with that side's shops only.
   *
   * @throws RegionMismatchError `region.mismatch` when the grant has no shop on that side
   */
  credentials<R extends Region>(region: R): ShopCredentials<R>;
}
