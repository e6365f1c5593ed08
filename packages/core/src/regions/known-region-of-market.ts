import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import type { Region } from './region.ts';
import { regionOfMarket } from './region-of-market.ts';

/**
 * The side a market lies on, or `undefined` where that is not known. For checks of what is known already; to
 * choose a side, ask `regionOfMarket`, which refuses.
 */
export function knownRegionOfMarket(market: string): Region | undefined {
  try {
    return regionOfMarket(market as never);
  } catch (error) {
    if (RegionUnknownError.isInstance(error)) return undefined;
    throw error;
  }
}
