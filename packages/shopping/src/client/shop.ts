import type {
  Call,
  InputOf,
  Operation,
  OutputOf,
  Region,
  RequestOptions,
  Shapes,
  Transport,
} from '@twinshore/core';
import type { ShopAreaSelection, ShopAreas } from './shop-areas.ts';

/**
 * What clients of both sides have.
 *
 * @public
 */
export interface ShopClient<R extends Region> {
  /** Tells the two kinds of client apart. */
  readonly region: R;
  readonly transport: Transport<R>;
  /**
   * Sends any operation, with the options of the client: one of the catalogue, or one that is newer and that you
   * declared with `defineOperation()`.
   */
  request<S extends Shapes>(
    operation: Operation<S>,
    input: NoInfer<InputOf<S, R>>,
    options?: RequestOptions,
  ): Call<OutputOf<S, R>>;
}

/**
 * A client for shops in the US, with the areas it was made with.
 *
 * @typeParam Areas - the areas, as `typeof` what was passed to `createUsShop()`
 * @public
 */
export type UsShop<Areas extends ShopAreaSelection = ShopAreaSelection> = ShopClient<'us'> &
  ShopAreas<Areas, 'us'> & {
    /** The same client with options for all its calls, such as the shop it is for. */
    withOptions(options: RequestOptions): UsShop<Areas>;
  };

/**
 * A client for shops outside the US, with the areas it was made with.
 *
 * @typeParam Areas - the areas, as `typeof` what was passed to `createGlobalShop()`
 * @public
 */
export type GlobalShop<Areas extends ShopAreaSelection = ShopAreaSelection> = ShopClient<'global'> &
  ShopAreas<Areas, 'global'> & {
    /** The same client with options for all its calls, such as the shop it is for. */
    withOptions(options: RequestOptions): GlobalShop<Areas>;
  };

/**
 * A client of either side. Its `region` tells which.
 *
 * @public
 */
export type Shop<Areas extends ShopAreaSelection = ShopAreaSelection> = UsShop<Areas> | GlobalShop<Areas>;
