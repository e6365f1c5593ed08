import type { Mutant } from '../mutant.ts';

const regions = 'packages/core/src/regions';

/** Guards of the contracts: regions, credentials, personal data. */
export const coreMutants: readonly Mutant[] = [
  {
    id: 'core.assert-region.anything-goes',
    file: `${regions}/assert-region.ts`,
    find: 'if (isRegion(value)) return;',
    replace: 'if (isRegion(value) || value !== null) return;',
    why: 'A missing or misspelt region would be taken for one.',
    tests: [`${regions}/region.test.ts`, `${regions}/create-regions.test.ts`],
  },
  {
    id: 'core.region-of-market.unknown-is-global',
    file: `${regions}/region-of-market.ts`,
    find: 'if (!isMarket(market)) {',
    replace: 'if (false) {',
    why: "What is no country would fall to 'global' by default.",
    tests: [`${regions}/region-of-market.test.ts`],
  },
];
