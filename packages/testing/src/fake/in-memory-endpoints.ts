import {
  assertRegion,
  type EndpointFact,
  type EndpointOverrides,
  type EndpointResolver,
  isSurface,
  type Market,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  regionOfMarket,
  type Surface,
} from '@twinshore/core';

/** Hosts that exist nowhere: one per surface and side, below `.invalid`. */
export function inMemoryEndpoints<R extends Region>(
  region: R,
  overrides: EndpointOverrides<R> | undefined,
): EndpointResolver<R> {
  if (overrides !== undefined) {
    assertRegion(overrides.region, "The endpoints' region");
    if (overrides.region !== region) {
      throw new RegionMismatchError({
        region,
        message: `These endpoints are of region '${overrides.region}', the transport is of region '${region}'. Give it the endpoints of its own side.`,
      });
    }
  }

  function describe(surface: Surface): EndpointFact & { readonly overridden: boolean } {
    if (!isSurface(surface)) {
      throw new RegionUnknownError({
        region,
        message: `'${String(surface)}' is no surface, so no host serves it. See SURFACES for the names.`,
      });
    }
    const override = overrides?.origins[surface];
    return {
      origin: override ?? `https://${surface.replace('.', '-')}.${region}.twinshore.invalid`,
      source: override === undefined ? 'in-memory transport' : 'override',
      observed: '2026-11',
      confidence: 'documented',
      overridden: override !== undefined,
    };
  }

  return Object.freeze({
    specVersion: 'v1' as const,
    region,
    describe,
    origin(surface: Surface, market?: Market): URL {
      if (market !== undefined && regionOfMarket(market) !== region) {
        throw new RegionMismatchError({
          region,
          message: `Market '${market}' is not on side '${region}'. Ask the transport of its own side.`,
        });
      }
      return new URL(describe(surface).origin);
    },
    owns: (surface: Surface, url: URL): boolean => url.origin === new URL(describe(surface).origin).origin,
  });
}
