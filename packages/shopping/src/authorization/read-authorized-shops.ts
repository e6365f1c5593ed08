import { type AuthorizedShop, type Market, type Region, regionOfMarket } from '@twinshore/core';
import type { AuthorizedShopsOutput } from './define-authorized-shops.ts';

/**
 * The shops of a grant, each with the side its market lies on.
 *
 * @throws RegionUnknownError `region.unknown` for a shop of a market whose side nobody knows: a grant is
 * used as a whole or not at all
 */
export function readAuthorizedShops(output: AuthorizedShopsOutput): readonly AuthorizedShop<Region>[] {
  return (output.shops ?? []).map((shop): AuthorizedShop<Region> => {
    const market = shop.region as Market;
    return {
      id: shop.id,
      cipher: shop.cipher,
      name: shop.name ?? '',
      code: shop.code ?? '',
      market,
      region: regionOfMarket(market),
      seller_type: shop.seller_type ?? '',
    };
  });
}
