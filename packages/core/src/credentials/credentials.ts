import type { UserType } from '../operation/operation.ts';
import type { Region } from '../regions/region.ts';
import type { AuthorizedAsset } from './authorized-asset.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import type { ShopApp } from './shop-app.ts';
import type { TokenCell } from './token-cell.ts';

/**
 * What lets a transport of side `R` act: for shops, a partner's categories or a creator, or for event sources. Made by
 * `grant.credentials(region)`, `shopCredentials()`, `partnerCredentials()`, `creatorCredentials()` or
 * `eventCredentials()`.
 *
 * @public
 */
export type Credentials<R extends Region> = ShopCredentials<R> | EventCredentials<R>;

/**
 * A seller's token with the shops of side `R` it may act for; or that of a partner with its category assets, or of a
 * creator, for whom nothing but the caller's word names the side.
 *
 * @public
 */
export interface ShopCredentials<R extends Region> {
  readonly specVersion: 'v1';
  readonly family: 'shop';
  readonly region: R;
  /** Whose token it is. @defaultValue 'seller' */
  readonly userType?: UserType | undefined;
  readonly app: ShopApp;
  /** Shared by all credentials of one grant, because refreshing replaces the token for all of them. */
  readonly tokens: TokenCell;
  /**
   * What the platform said, or `undefined` for credentials made by hand until it was asked. A creator's have none: the
   * platform names nothing that lies on a side for them.
   */
  readonly proof: ShopProof<R> | undefined;
}

/**
 * The platform's own word on which shops a token may act for.
 *
 * @public
 */
export interface ShopProof<R extends Region> {
  readonly shops: readonly AuthorizedShop<R>[];
  /** What a partner may act for. */
  readonly assets?: readonly AuthorizedAsset<R>[] | undefined;
  /** Milliseconds since 1970. */
  readonly provedAtMs: number;
}

/**
 * An Events API token. Neither it nor a pixel code shows its side, so the region is the caller's declaration.
 *
 * @public
 */
export interface EventCredentials<R extends Region> {
  readonly specVersion: 'v1';
  readonly family: 'business';
  readonly region: R;
  readonly accessToken: string;
  /** The event sources (pixel codes, app ids, event set ids) the caller declares to lie on this side. */
  readonly sources: readonly string[];
}
