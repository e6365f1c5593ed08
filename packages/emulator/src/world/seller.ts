import type { Market, UserType } from '@twinshore/core';
import type { CategoryAsset } from './category-asset.ts';

/**
 * A seller, as one app sees it; or a creator or partner, who have no shops.
 */
export interface Seller {
  readonly name: string;
  readonly userType: UserType;
  readonly openId: string;
  /** The key of the app it may authorize. */
  readonly appKey: string;
  /** Its home country, which says nothing about where its shops sell. */
  readonly baseMarket: Market;
  readonly shopIds: readonly string[];
  /** What a partner may act for. */
  readonly categoryAssets: readonly CategoryAsset[];
  /** What its codes and tokens begin with. */
  readonly tokenPrefix: string;
  readonly locale: string;
}
