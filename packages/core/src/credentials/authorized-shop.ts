import type { MarketOf } from '../regions/market.ts';
import type { Region } from '../regions/region.ts';

/**
 * A shop that a token may act for, as the platform named it. The shops of a grant are printed and serialised without
 * their cipher; copies of them, as made by spread, are not.
 *
 * @public
 */
export interface AuthorizedShop<R extends Region> {
  readonly id: string;
  /** The secret identifier that travels with calls for this shop. */
  readonly cipher: string;
  readonly name: string;
  readonly code: string;
  /** The country the shop sells in; TikTok's field `region`. */
  readonly market: MarketOf<R>;
  /** The side of the split the market lies on. */
  readonly region: R;
  /** `LOCAL` or `CROSS_BORDER`; other values may appear. */
  readonly seller_type: string;
}
