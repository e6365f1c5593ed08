import { type AuthorizedAsset, type Market, type Region, regionOfMarket } from '@twinshore/core';
import type { ListCategoryAssetsOutput } from '../generated/account/list-category-assets.ts';

/**
 * The category assets of a partner's grant, each with the side its market lies on.
 *
 * @throws RegionUnknownError `region.unknown` for an asset without a market, or of one whose side nobody knows: a grant
 * is used as a whole or not at all
 */
export function readCategoryAssets(output: ListCategoryAssetsOutput): readonly AuthorizedAsset<Region>[] {
  return (output.category_assets ?? []).map(
    ({ category, cipher, target_market }): AuthorizedAsset<Region> => {
      const market = (target_market ?? '') as Market;
      const number = String(category?.id ?? '');
      return {
        id: `${market}:${number}`,
        category: number,
        name: category?.name ?? '',
        cipher,
        market,
        region: regionOfMarket(market),
      };
    },
  );
}
