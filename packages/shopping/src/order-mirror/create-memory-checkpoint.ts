import { assertRegion, type MirrorCheckpoint, type Region, type StoredCheckpoint } from '@twinshore/core';

/**
 * Makes a checkpoint that lasts as long as the process: for tests, and where starting over at `since` is cheap.
 *
 * @throws RegionUnknownError `region.unknown`
 * @public
 */
export function createMemoryCheckpoint<R extends Region>(region: R): MirrorCheckpoint<R> {
  assertRegion(region);
  const kept = new Map<string, StoredCheckpoint>();
  return Object.freeze({
    region,
    load: async (key: string) => kept.get(key),
    async replace(key: string, state: string, version: number) {
      if ((kept.get(key)?.version ?? 0) !== version) return false;
      kept.set(key, { state, version: version + 1 });
      return true;
    },
  });
}
