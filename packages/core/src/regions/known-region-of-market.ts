import type { Region } from './region.ts';
import { regionOfMarket } from './region-of-market.ts';
import { isUndecidedMarket } from './undecided-market.ts';

/**
 * The side a market lies on, or `undefined` for a territory whose side nobody knows. For checks of what is known
 * already; to choose a side, ask `regionOfMarket`.
 *
 * @throws {@link RegionUnknownError} `region.unknown` for anything that is not a country code in capitals: what
 * cannot be read cannot agree with anything either
 */
export function knownRegionOfMarket(market: string): Region | undefined {
  return isUndecidedMarket(market) ? undefined : regionOfMarket(market as never);
}
