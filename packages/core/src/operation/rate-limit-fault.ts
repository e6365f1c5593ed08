import type { RateLimit } from './rate-limit.ts';

const SCOPES: ReadonlySet<unknown> = new Set<RateLimit['scope']>([
  'app',
  'app+shop',
  'token',
  'event-source',
]);

/** Each call of an interval is remembered. */
const MOST_CALLS = 100_000;

/** What a timer can count to, in seconds. */
const LONGEST_INTERVAL = 2_147_483;

/**
 * Says what is wrong with a quota that no call could be counted by, and nothing where all is well.
 */
export function rateLimitFault(rule: RateLimit | undefined): string | undefined {
  if (rule === undefined) return undefined;
  const { limit, intervalSeconds, scope } = rule ?? {};
  if (!isWithin(limit, MOST_CALLS)) return `'limit' must be a number above 0, up to ${MOST_CALLS}`;
  // Less than one call in an interval is one call in a longer one.
  if (!isWithin(intervalSeconds, LONGEST_INTERVAL) || intervalSeconds / limit > LONGEST_INTERVAL)
    return `'intervalSeconds' must be a number of seconds above 0, with a call in each ${LONGEST_INTERVAL} s`;
  if (!SCOPES.has(scope)) return `'scope' must be one of ${[...SCOPES].join(', ')}`;
  return undefined;
}

function isWithin(value: unknown, most: number): value is number {
  return typeof value === 'number' && value > 0 && value <= most;
}
