import type { UserType } from '../operation/operation.ts';
import type { Region } from '../regions/region.ts';
import type { AuthorizedAsset } from './authorized-asset.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import type { ShopCredentials } from './credentials.ts';

/**
 * What a seller, creator or partner granted to an app. Its token has no region; each of its shops or category assets
 * has one. A creator's has neither.
 *
 * @public
 */
export interface Grant {
  readonly specVersion: 'v1';
  /** The app's key; the secret stays inside. */
  readonly appKey: string;
  /** Whose token it is. */
  readonly userType: UserType;
  /** The seller's id with this app; or the creator's or partner's. */
  readonly openId: string;
  readonly sellerName: string;
  /** The seller's home country, which says nothing about where its shops sell. */
  readonly sellerBaseRegion: string;
  readonly grantedScopes: readonly string[];
  /** Every shop of the grant, on both sides. */
  readonly shops: readonly AuthorizedShop<Region>[];
  /** Every category asset of a partner's grant, on both sides. */
  readonly assets: readonly AuthorizedAsset<Region>[];
  /** When the platform named the shops: milliseconds since 1970. */
  readonly provedAtMs: number;
  /** The sides on which the grant has a shop or asset; none for a creator's, of which nothing proves a side. */
  readonly regions: readonly Region[];
  /**
   * Credentials for one side, with that side's shops or assets only.
   *
   * @throws RegionMismatchError `region.mismatch` when the grant has no shop or asset on that side, and for a creator's
   * that was asked for on the other
   * @throws RegionUnknownError `region.unknown` for a creator's grant, unless the side is declared
   */
  credentials<R extends Region>(region: R, options?: GrantCredentialsOptions): ShopCredentials<R>;
}

/**
 * How credentials are made of a grant.
 *
 * @public
 */
export interface GrantCredentialsOptions {
  /**
   * Takes the region for your declaration, because nothing proves the side of a creator's token. Without it a creator's
   * grant gives no credentials; for others it changes nothing.
   */
  readonly declared?: true | undefined;
}
