import type { Mutant } from '../mutant.ts';

const shopping = 'packages/shopping/src';
const tests = [`${shopping}/errors/shop-error-codes.test.ts`];

/** Guards of what the platform's codes are taken for. */
export const errorCodeMutants: readonly Mutant[] = [
  {
    id: 'codes.unknown-by-status',
    file: `${shopping}/family/outcome-of-unknown-code.ts`,
    find: 'if (domain === undefined) return byStatus;',
    replace: 'if (domain !== "") return byStatus;',
    why: 'A refusal nobody knows is tried again because it came with a status of 500.',
    tests,
  },
  {
    id: 'codes.overload-refused',
    file: `${shopping}/family/outcome-of-unknown-code.ts`,
    find: "byStatus.code === 'shop.internal_error' || byStatus.code === 'shop.rejected'",
    replace: "byStatus.code !== ''",
    why: 'Throttling with a code nobody knows is taken for a refusal.',
    tests,
  },
  {
    id: 'codes.fault-not-repeated',
    file: `${shopping}/family/plain-outcomes-table.ts`,
    find: '10002014, 10002015,',
    replace: '10002015,',
    why: 'The data says that a call is tried again, and it is not.',
    tests,
  },
  {
    id: 'codes.outcome-ignored',
    file: `${shopping}/errors/shop-error-codes.ts`,
    find: 'const fact = outcome ?? ERROR_ASPECTS[aspect];',
    replace: 'const fact = ERROR_ASPECTS[aspect];',
    why: 'The data and the errors say different things of one code.',
    tests,
  },
  {
    id: 'codes.shorter-code-of-a-part',
    file: `${shopping}/errors/error-domain.ts`,
    find: 'prefix.length === digits.length - 6 &&',
    replace: '',
    why: 'A code is ascribed to a part of the API whose digits it only begins with.',
    tests,
  },
];
