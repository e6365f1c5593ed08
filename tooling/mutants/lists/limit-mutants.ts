import type { Mutant } from '../mutant.ts';

const transport = 'packages/transport/src';
const gates = [`${transport}/limits/call-gate.test.ts`];
const quotas = [`${transport}/limits/call-quota.test.ts`];
const rates = [`${transport}/behaviour/rate-limits.test.ts`];

/** Guards of how often calls are made. */
export const limitMutants: readonly Mutant[] = [
  {
    id: 'limit.not-counted',
    file: `${transport}/limits/call-gate.ts`,
    find: 'if (this.#waiters.length === 0 && this.quota.waitMs() <= 0) {',
    replace: 'if (this.#waiters.length === 0) {',
    why: 'Calls leave faster than the quota allows.',
    tests: gates,
  },
  {
    id: 'limit.overtaking',
    file: `${transport}/limits/call-gate.ts`,
    find: 'if (this.#waiters.length === 0 && this.quota.waitMs() <= 0) {',
    replace: 'if (this.quota.waitMs() <= 0) {',
    why: 'Whoever comes late takes the turn of those who wait.',
    tests: gates,
  },
  {
    id: 'limit.endless-wait',
    file: `${transport}/limits/call-gate.ts`,
    find: 'if (waitMs > mostMs) return',
    replace: 'if (false) return',
    why: 'A call waits longer than it may.',
    tests: gates,
  },
  {
    id: 'limit.timer-left',
    file: `${transport}/limits/call-gate.ts`,
    find: 'if (this.#waiters.length === 0) return;\n    this.#timer = setTimeout',
    replace: 'this.#timer = setTimeout',
    why: 'A timer keeps the process alive though nobody waits.',
    tests: gates,
  },
  {
    id: 'limit.abort-keeps-turn',
    file: `${transport}/limits/call-gate.ts`,
    find: 'this.#waiters.splice(this.#waiters.indexOf(waiter), 1);',
    replace: '',
    why: 'A call that gave up takes a turn from the others.',
    tests: gates,
  },
  {
    id: 'limit.no-learning',
    file: `${transport}/limits/call-quota.ts`,
    find: 'Math.max(1, Math.floor(this.allowed / 2));',
    replace: 'this.limit;',
    why: 'Refusals teach nothing.',
    tests: quotas,
  },
  {
    id: 'limit.one-burst-halves-often',
    file: `${transport}/limits/call-quota.ts`,
    find: 'if (now - this.#reducedAtMs >= this.intervalMs) {',
    replace: 'if (now >= 0) {',
    why: 'One burst of refusals brings the rate down to nothing.',
    tests: quotas,
  },
  {
    id: 'limit.at-once-back',
    file: `${transport}/limits/call-quota.ts`,
    find: 'const RECOVERED = 0.1;',
    replace: 'const RECOVERED = 1;',
    why: 'The whole rate is back after a second, and refused again.',
    tests: quotas,
  },
  {
    id: 'limit.retry-after-ignored',
    file: `${transport}/limits/call-quota.ts`,
    find: 'if (retryAfterMs === undefined) return;',
    replace: 'if (retryAfterMs === undefined || now >= 0) return;',
    why: 'Calls go on though the platform asked to wait.',
    tests: quotas,
  },
  {
    id: 'limit.closed-for-years',
    file: `${transport}/limits/call-quota.ts`,
    find: 'Math.min(retryAfterMs, LONGEST_BLOCK_MS)',
    replace: 'retryAfterMs',
    why: 'A date taken for a duration stops an operation for good.',
    tests: quotas,
  },
  {
    id: 'limit.shared-by-shops',
    file: `${transport}/limits/rate-limiter.ts`,
    find: "return scope === 'app+shop' && shop !== undefined ? shop.id : entry;",
    replace: 'return entry;',
    why: 'Shops take calls from each other.',
    tests: rates,
  },
  {
    id: 'limit.setting-over-documented',
    file: `${transport}/limits/rate-limiter.ts`,
    find: "rule.confidence === 'documented' ? undefined : this.#perSecond;",
    replace: 'this.#perSecond;',
    why: 'A setting for what is uncertain replaces what is documented.',
    tests: rates,
  },
  {
    id: 'limit.attempts-not-counted',
    file: `${transport}/call/with-retries.ts`,
    find: 'const turn = call.turn?.();',
    replace: 'const turn = record.attempts === 0 ? call.turn?.() : undefined;',
    why: 'Retries go past the quota.',
    tests: rates,
  },
  {
    id: 'limit.daily-quota-slows',
    file: `${transport}/call/run-operation.ts`,
    find: "const isRate = recovery === undefined || recovery === 'next-second';",
    replace: 'const isRate = true;',
    why: 'A quota of a day is taken for a rate.',
    tests: rates,
  },
];
