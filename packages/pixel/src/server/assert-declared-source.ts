import { type Region, RegionUnknownError } from '@twinshore/core';

/**
 * Stops unless an event source was declared to lie on a side.
 *
 * @throws RegionUnknownError `region.unknown`
 */
export function assertDeclaredSource(
  sourceId: string,
  declared: readonly string[] | undefined,
  region: Region,
  operation: string,
): void {
  if (declared?.includes(sourceId) === true) return;
  throw new RegionUnknownError({
    message: `Nothing says that event source '${sourceId}' lies on side '${region}': it is not among the sources of the transport's event credentials. Neither a pixel code nor a token shows its side, so declare it: eventCredentials({ region: '${region}', accessToken, sources: ['${sourceId}'] }). Nothing was sent.`,
    region,
    operation,
  });
}
