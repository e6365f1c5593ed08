import type { Region } from '@twinshore/core';
import type { ShopArea } from './shop-area.ts';

/**
 * The areas a client is made with, such as `{ orders }` with `orders` from `@twinshore/shopping/orders`.
 *
 * @public
 */
export interface ShopAreaSelection {
  readonly [name: string]: ShopArea<object, object>;
}

/**
 * What areas offer on side `R`.
 *
 * @public
 */
export type ShopAreas<Areas extends ShopAreaSelection, R extends Region> = {
  readonly [Name in keyof Areas]: Areas[Name] extends ShopArea<infer Us, infer Global>
    ? R extends 'us'
      ? Us
      : Global
    : never;
};
