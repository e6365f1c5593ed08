import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { isRegion, type Region } from './region.ts';

/**
 * Stops unless `value` is a region.
 *
 * @param value - what was given
 * @param what - what the value stands for, named in the error
 * @throws {@link RegionUnknownError} `region.unknown`
 * @public
 */
export function assertRegion(value: unknown, what = 'The region'): asserts value is Region {
  if (isRegion(value)) return;
  throw new RegionUnknownError({
    message: `${what} is ${describe(value)}. Say 'us' or 'global'; there is no default.`,
  });
}

function describe(value: unknown): string {
  if (value === undefined) return 'missing';
  return typeof value === 'string' ? `'${value}', which is neither side` : `a ${typeof value}, not a region`;
}
