import {
  assertRegion,
  type EndpointFact,
  type EndpointOverrides,
  type EndpointResolver,
  type EndpointTable,
  isSurface,
  type Market,
  type Region,
  RegionMismatchError,
  RegionUnknownError,
  regionOfMarket,
  SURFACES,
  type Surface,
} from '@twinshore/core';
import { frozenOrigin } from './frozen-origin.ts';
import { parseOverrideOrigin } from './parse-override-origin.ts';

interface Entry {
  readonly url: URL;
  readonly origins: ReadonlySet<string>;
  readonly suffixes: readonly string[];
  readonly described: EndpointFact & { readonly overridden: boolean };
}

/**
 * Makes the resolver of one side from its table. All answers are made once, here.
 *
 * @throws RegionMismatchError `region.mismatch` when the table or the overrides name the other side
 * @throws RegionUnknownError `region.unknown` when the overrides name no region, or an unknown surface
 * @throws ConfigurationError `config.invalid` when an overriding origin cannot be used
 */
export function createEndpointResolver<R extends Region>(
  region: R,
  table: EndpointTable<R>,
  overrides?: EndpointOverrides<R>,
): EndpointResolver<R> {
  assertRegion(region);
  assertSameRegion(region, table.region, 'The endpoint table');
  const replaced = overrides === undefined ? {} : readOverrides(region, overrides);
  const entries = new Map<unknown, Entry>(
    SURFACES.map((surface) => [surface, entryOf(table.surfaces[surface], replaced[surface])]),
  );

  function entry(surface: Surface): Entry {
    const found = entries.get(surface);
    if (found === undefined) refuseSurface(region, surface);
    return found;
  }

  return Object.freeze<EndpointResolver<R>>({
    specVersion: 'v1',
    region,
    origin(surface, market) {
      const { url } = entry(surface);
      if (market !== undefined) assertOwnMarket(region, market);
      return url;
    },
    owns(surface, url) {
      const { origins, suffixes } = entry(surface);
      if (url.username !== '' || url.password !== '') return false;
      // Not `url.origin`: that of a blob: address is the origin of what made it.
      if (origins.has(`${url.protocol}//${url.host}`)) return true;
      if (url.protocol !== 'https:' || url.port !== '') return false;
      return suffixes.some((suffix) => url.hostname.length > suffix.length && url.hostname.endsWith(suffix));
    },
    describe: (surface) => entry(surface).described,
  });
}

function readOverrides(
  region: Region,
  overrides: EndpointOverrides<Region>,
): Partial<Record<Surface, string>> {
  assertSameRegion(region, overrides.region, "The option 'endpoints'");
  const origins: Partial<Record<Surface, string>> = {};
  for (const [surface, origin] of Object.entries(overrides.origins)) {
    if (!isSurface(surface)) refuseSurface(region, surface);
    if (origin !== undefined) origins[surface] = parseOverrideOrigin(region, surface, origin);
  }
  return origins;
}

function entryOf(fact: EndpointFact, replacement: string | undefined): Entry {
  // A replaced surface keeps none of the table's other hosts: who points it at a local platform wants no link of
  // it to lead to the real one.
  const present: EndpointFact =
    replacement === undefined
      ? fact
      : {
          origin: replacement,
          source: "option 'endpoints'",
          observed: fact.observed,
          confidence: 'documented',
        };
  return {
    url: frozenOrigin(present.origin),
    origins: new Set([present.origin, ...(present.alternatives ?? [])]),
    suffixes: present.suffixes ?? [],
    described: Object.freeze({ ...present, overridden: replacement !== undefined }),
  };
}

function assertSameRegion(region: Region, named: unknown, what: string): void {
  assertRegion(named, `The region of ${what.charAt(0).toLowerCase()}${what.slice(1)}`);
  if (named === region) return;
  throw new RegionMismatchError({
    region,
    message: `${what} is for region '${named}', but this transport is of region '${region}'. Give each transport its own.`,
  });
}

function assertOwnMarket(region: Region, market: Market): void {
  const side = regionOfMarket(market);
  if (side === region) return;
  throw new RegionMismatchError({
    region,
    message: `Market '${market}' lies in region '${side}', but this transport is of region '${region}'. Use the transport of that side.`,
  });
}

function refuseSurface(region: Region, surface: unknown): never {
  throw new RegionUnknownError({
    region,
    message: `Surface '${String(surface)}' is unknown, so it has no host. Known surfaces: ${SURFACES.join(', ')}.`,
  });
}
