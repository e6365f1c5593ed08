import { type AuthorizedShop, type Region, regionOfMarket } from '@twinshore/core';

/**
 * Tells whether a shop lies on a side: by the region it was read with, and by its market, which must not
 * contradict it. A market that nobody can place decides nothing.
 */
export function liesOn(shop: AuthorizedShop<Region>, region: Region): boolean {
  if (shop.region !== region) return false;
  try {
    return regionOfMarket(shop.market) === region;
  } catch {
    return true;
  }
}
