import type { Mutant } from '../mutant.ts';

const mirror = 'packages/shopping/src/order-mirror';
const directed = [`${mirror}/order-changes.test.ts`];

/** Guards of the order mirror against wrong times: of orders, of checkpoints and of clocks. */
export const mirrorTimeMutants: readonly Mutant[] = [
  {
    id: 'mirror.sweep.into-the-future',
    file: `${mirror}/order-sweep.ts`,
    find: 'const limit = Math.min(newest.time, now) - this.#overlap;',
    replace: 'const limit = newest.time - this.#overlap;',
    why: 'One order with a time in the future hides every change before that time.',
    tests: directed,
    only: 'hides no change',
  },
  {
    id: 'mirror.sweep.clock-ahead',
    file: `${mirror}/order-sweep.ts`,
    find: 'const limit = Math.min(newest.time, now) - this.#overlap;',
    replace: 'const limit = now - this.#overlap;',
    why: 'A clock that is ahead takes the overlap away.',
    tests: directed,
    only: 'one that is ahead',
  },
  {
    id: 'mirror.checkpoint.from-the-future',
    file: `${mirror}/floor-of-past.ts`,
    find: 'return Math.min(floor, Math.max(earliest, latest));',
    replace: 'return Math.max(floor, latest - latest);',
    why: 'A checkpoint that lies in the future is gone on from, and nothing is found until then.',
    tests: directed,
    only: 'leaves nothing behind',
  },
  {
    id: 'mirror.sweep.future-untold',
    file: `${mirror}/order-sweep.ts`,
    find: 'this.#noteFuture(found);',
    replace: '',
    why: 'Nobody hears of an order with a time in the future.',
    tests: directed,
    only: 'is told of',
  },
  {
    id: 'mirror.clock.put-back',
    file: `${mirror}/sweep-pace.ts`,
    find: 'if (elapsedMs < 0) return 0;',
    replace: '',
    why: 'A clock that was put back a day keeps the mirror from sweeping for a day.',
    tests: [`${mirror}/sweep-pace.test.ts`],
  },
  {
    id: 'mirror.clock.stands-still',
    file: `${mirror}/sweep-pace.ts`,
    find: 'this.#everyMs - Math.max(elapsedMs, this.#waitedMs)',
    replace: 'this.#everyMs - elapsedMs',
    why: 'A clock that stands still keeps the mirror from sweeping.',
    tests: [`${mirror}/sweep-pace.test.ts`],
  },
];
