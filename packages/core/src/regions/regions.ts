import type { MarketOf } from './market.ts';
import type { Region } from './region.ts';
import type { ShopEvidence } from './shop-evidence.ts';

/**
 * One member for each side, found by evidence. There is no way to ask for "the" member.
 *
 * @typeParam U - the member of side `us`
 * @typeParam G - the member of side `global`
 * @public
 */
export interface Regions<U, G> {
  readonly us: U;
  readonly global: G;
  /**
   * The member of a side.
   *
   * @throws RegionUnknownError `region.unknown`
   */
  for(region: 'us'): U;
  for(region: 'global'): G;
  for(region: Region): U | G;
  /**
   * The member of the side a market lies on.
   *
   * @param market - ISO 3166-1 alpha-2 code in capitals
   * @throws RegionUnknownError `region.unknown` for what is not a country code, and for a market whose side is not known
   */
  forMarket(market: 'US'): U;
  forMarket(market: MarketOf<'global'>): G;
  forMarket(market: string): U | G;
  /**
   * The member of the side a shop is on. Everything that is known of the shop has to agree.
   *
   * @param shop - the shop as the platform named it, or the id of a shop that a member is known to cover
   * @throws RegionUnknownError `region.unknown` when nothing tells the side
   * @throws RegionMismatchError `region.mismatch` when what is known contradicts itself, and when both sides know the id
   */
  forShop(shop: ShopEvidence<'us'> & { readonly region: 'us' }): U;
  forShop(shop: ShopEvidence<'global'> & { readonly region: 'global' }): G;
  forShop(shop: ShopEvidence | string): U | G;
}
