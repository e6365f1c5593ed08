import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { isMarket, type Market } from './market.ts';
import type { Region } from './region.ts';
import { isUndecidedMarket } from './undecided-market.ts';

/**
 * The side a market lies on: `US` is `us`, every other market is `global`.
 *
 * @param market - ISO 3166-1 alpha-2 code in capitals
 * @throws {@link RegionUnknownError} `region.unknown` for anything that is not a country code, and for the
 * territories of the United States that have a code of their own (AS, GU, MP, PR, UM, VI): no source tells
 * which side they belong to, so the caller says it.
 * @public
 */
export function regionOfMarket(market: 'US'): 'us';
export function regionOfMarket(market: Market): Region;
export function regionOfMarket(market: string): Region {
  if (!isMarket(market)) {
    throw new RegionUnknownError({
      message: `'${market}' is not an ISO 3166-1 country code in capitals, so its region is unknown. Pass a code such as 'US' or 'GB'.`,
    });
  }
  if (isUndecidedMarket(market)) {
    throw new RegionUnknownError({
      message: `Market '${market}' is a territory of the United States and no public source says on which side of the split it lies. Name the region yourself.`,
    });
  }
  return market === 'US' ? 'us' : 'global';
}
