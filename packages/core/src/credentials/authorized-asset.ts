import type { MarketOf } from '../regions/market.ts';
import type { Region } from '../regions/region.ts';

/**
 * The goods of a category in a market that a partner's token may act for, as the platform named them. The assets of a
 * grant are printed and serialised without their cipher; copies of them, as made by spread, are not.
 *
 * @public
 */
export interface AuthorizedAsset<R extends Region> {
  /** Names it in the option `asset`: market and category, such as `GB:600001`. */
  readonly id: string;
  /** The platform's number of the category, as text. The same category may be an asset in several markets. */
  readonly category: string;
  /** What the category is called. It may change; compare ids. */
  readonly name: string;
  /** The secret identifier that travels with calls for this asset. */
  readonly cipher: string;
  /** The country its goods are sold in; TikTok's field `target_market`. */
  readonly market: MarketOf<R>;
  /** The side of the split the market lies on. */
  readonly region: R;
}
