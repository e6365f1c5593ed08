import { type AuthorizedShop, isMarket, type Region, regionOfMarket } from '@twinshore/core';

/**
 * Tells whether a shop, or a partner's category asset, lies on a side: by the region it was read with, and by its market, which must not
 * contradict it. A country that nobody can place decides nothing; what is no country lies nowhere.
 */
export function liesOn(shop: Pick<AuthorizedShop<Region>, 'market' | 'region'>, region: Region): boolean {
  if (shop.region !== region) return false;
  if (!isMarket(shop.market)) return false;
  try {
    return regionOfMarket(shop.market) === region;
  } catch {
    return true;
  }
}
