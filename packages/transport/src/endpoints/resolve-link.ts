import {
  assertRegion,
  EgressRefusedError,
  type EndpointResolver,
  type Region,
  type RegionalLink,
  RegionMismatchError,
} from '@twinshore/core';
import { readLink } from '@twinshore/core/internal';

/**
 * The address behind a link that came in a response: a file, the next page, a place to upload to. It is given out
 * only if it lies on the resolver's side.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` for a link of the other side
 * @throws {@link RegionUnknownError} `region.unknown` for a link without a region, or of an unknown surface
 * @throws {@link EgressRefusedError} `egress.refused` when the address lies on none of the surface's hosts; the
 * message names the host only, because such links carry rights
 * @public
 */
export function resolveLink(endpoints: EndpointResolver<Region>, link: RegionalLink<Region>): URL {
  const { region } = endpoints;
  assertRegion(link?.region, "The link's region");
  const { region: side, surface, href } = readLink(link);
  if (side !== region) {
    throw new RegionMismatchError({
      region,
      message: `This link came from region '${side}', but this transport is of region '${region}'. Use the transport of that side. Nothing was sent.`,
    });
  }
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    throw new EgressRefusedError({
      region,
      message: `A link of surface '${surface}' is no address. Nothing was sent.`,
    });
  }
  if (endpoints.owns(surface, url)) return url;
  throw new EgressRefusedError({
    region,
    message: `A link of surface '${surface}' leads to '${url.host}', which is not among that surface's hosts in region '${region}'. Nothing was sent. If the platform uses a new host, update the package or set 'endpoints'.`,
  });
}
