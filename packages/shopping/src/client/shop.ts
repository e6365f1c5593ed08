import type { Region, RequestOptions, Transport } from '@twinshore/core';
import type { GlobalShopAreas, ShopAreaName, UsShopAreas } from './shop-areas.ts';

/**
 * What clients of both sides have.
 *
 * @public
 */
export interface ShopClient<R extends Region> {
  /** Tells the two kinds of client apart. */
  readonly region: R;
  readonly transport: Transport<R>;
}

/**
 * A client for shops in the US, with the areas it was made with.
 *
 * @typeParam Areas - the names of its areas; all of them when left out
 * @public
 */
export type UsShop<Areas extends ShopAreaName = ShopAreaName> = ShopClient<'us'> &
  Pick<UsShopAreas, Areas> & {
    /** The same client with options for all its calls, such as the shop it is for. */
    withOptions(options: RequestOptions): UsShop<Areas>;
  };

/**
 * A client for shops outside the US, with the areas it was made with.
 *
 * @typeParam Areas - the names of its areas; all of them when left out
 * @public
 */
export type GlobalShop<Areas extends ShopAreaName = ShopAreaName> = ShopClient<'global'> &
  Pick<GlobalShopAreas, Areas> & {
    /** The same client with options for all its calls, such as the shop it is for. */
    withOptions(options: RequestOptions): GlobalShop<Areas>;
  };

/**
 * A client of either side. Its `region` tells which.
 *
 * @public
 */
export type Shop<Areas extends ShopAreaName = ShopAreaName> = UsShop<Areas> | GlobalShop<Areas>;
