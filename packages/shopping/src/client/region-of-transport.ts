import { assertRegion, type Region, RegionMismatchError, type Transport } from '@twinshore/core';

/**
 * The side a transport is of. A copy of a transport under another name still sends where the original does, so its
 * name must be that of its hosts.
 *
 * @throws RegionUnknownError `region.unknown` when the transport names no region
 * @throws RegionMismatchError `region.mismatch` when its hosts are of the other side
 */
export function regionOfTransport(transport: Transport<Region> | undefined): Region {
  const region: unknown = transport?.region;
  assertRegion(region, "The transport's region");
  const hosts: unknown = transport?.endpoints?.region;
  if (hosts === region) return region;
  throw new RegionMismatchError({
    region,
    message: `This transport says region '${region}', but its hosts are ${hosts === undefined ? 'of no region' : 'of the other one'}, so it was changed after it was made. Pass the transport as it was made; a change of its region does not change where it sends.`,
  });
}
