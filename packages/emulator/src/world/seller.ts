import type { Market } from '@twinshore/core';

/**
 * A seller, as one app sees it.
 */
export interface Seller {
  readonly name: string;
  readonly openId: string;
  /** The key of the app it may authorize. */
  readonly appKey: string;
  /** Its home country, which says nothing about where its shops sell. */
  readonly baseMarket: Market;
  readonly shopIds: readonly string[];
  /** What its codes and tokens begin with. */
  readonly tokenPrefix: string;
  readonly locale: string;
}
