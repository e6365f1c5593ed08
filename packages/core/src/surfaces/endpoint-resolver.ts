import type { Market } from '../regions/market.ts';
import type { Region } from '../regions/region.ts';
import type { EndpointFact } from './endpoint-table.ts';
import type { Surface } from './surface.ts';

declare global {
  /**
   * Merges with the platform's own type: `core` is compiled without the types of DOM and Node.
   */
  interface URL {}
}

/**
 * Answers which host serves a surface on one side. It never falls back to another surface or side.
 *
 * @public
 */
export interface EndpointResolver<R extends Region> {
  readonly specVersion: 'v1';
  readonly region: R;
  /**
   * The origin of a surface.
   *
   * @param surface - the family of hosts
   * @param market - the country of the shop or person, refused when it lies on the other side
   * @throws RegionUnknownError `region.unknown` for an unknown surface or market
   * @throws RegionMismatchError `region.mismatch` for a market of the other side
   */
  origin(surface: Surface, market?: Market): URL;
  /** Tells whether a URL lies on this side's hosts of a surface: its origins, alternatives or suffixes. */
  owns(surface: Surface, url: URL): boolean;
  /** The origin in use for a surface, with where the fact comes from. */
  describe(surface: Surface): EndpointFact & { readonly overridden: boolean };
}
