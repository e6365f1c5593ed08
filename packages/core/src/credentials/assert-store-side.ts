import { RegionMismatchError } from '../errors/region-mismatch-error.ts';
import type { TokenStore } from '../ports/token-store.ts';
import type { Region } from '../regions/region.ts';

/**
 * Refuses a token store that is bound to another side: rows of one side are never given to the other.
 *
 * @throws {@link RegionMismatchError} `region.mismatch`
 */
export function assertStoreSide(store: TokenStore<Region> | undefined, region: Region): void {
  const side: string | undefined = store?.region;
  if (side === undefined || side === region) return;
  throw new RegionMismatchError({
    region,
    message: `The token store holds rows of region '${side}', but region '${region}' is asked for. Pass the store of that side, such as stores.tokens('${region}'). Nothing was read.`,
  });
}
