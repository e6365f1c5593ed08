import type { Region } from '@twinshore/core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { RegionCell, RegionSpec } from './region-spec.ts';
import { runCell } from './run-cell.ts';

const CELLS: readonly RegionCell[] = [
  { from: 'us', to: 'us', crossing: false },
  { from: 'global', to: 'global', crossing: false },
  { from: 'us', to: 'global', crossing: true },
  { from: 'global', to: 'us', crossing: true },
];

/**
 * Declares four tests in the present vitest file: a spec run as `us`, as `global`, and across the split in both
 * directions. Across the split a typed refusal is the expected result: a crossing that succeeds fails its test,
 * and so does one that is refused by accident, with an error that is none of ours or has another code.
 *
 * @example
 * ```ts
 * describeRegions('credentials', {
 *   side: (region) => ({ region, credentials: grants[region].credentials(region) }),
 *   run: (from, to) => createInMemoryTransport({ region: to.region, credentials: from.credentials, handler }),
 *   refusal: 'region.mismatch',
 * });
 * ```
 * @public
 */
export function describeRegions<Side>(name: string, spec: RegionSpec<Side>): void {
  describe(`regions: ${name}`, () => {
    const sides = {} as Record<Region, Side>;
    beforeAll(async () => {
      for (const region of ['us', 'global'] as const) sides[region] = await spec.side(region);
    });
    afterAll(async () => {
      for (const side of Object.values(sides)) await spec.close?.(side);
    });

    for (const cell of CELLS) {
      const title = cell.crossing ? `${cell.from}→${cell.to} is refused` : `${cell.from} succeeds`;
      it(title, async () => {
        await runCell(spec, cell, sides[cell.from], sides[cell.to]);
      });
    }
  });
}
