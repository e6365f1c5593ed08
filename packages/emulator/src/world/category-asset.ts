import type { Market } from '@twinshore/core';

/**
 * The goods of a category in a market that a partner manages campaigns for.
 */
export interface CategoryAsset {
  /** Names it in calls, as a cipher names a shop. */
  readonly cipher: string;
  readonly category: { readonly id: number; readonly name: string };
  readonly targetMarket: Market;
}
