import { describe, expect, it } from 'vitest';
import type { Failure } from './failure.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import { quotaRecoveryWait } from './quota-recovery-wait.ts';
import { retryWait } from './retry-wait.ts';

const now = Date.parse('2026-11-22T23:59:58.250Z');
const backoff = { baseMs: 500, jitterMs: 0, capMs: 8000 };

function failure(headers: Record<string, string> | undefined, recovery?: Failure['recovery']): Failure {
  return { error: undefined as never, kind: 'throttled', retry: 'always', recovery, headers };
}

describe('parseRetryAfter', () => {
  it.each([
    [{ 'retry-after-ms': '1500' }, 1500],
    [{ 'retry-after-ms': '1500', 'retry-after': '9' }, 1500],
    [{ 'retry-after-ms': 'soon', 'retry-after': '9' }, 9000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '2' }, 2000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': 'Mon, 23 Nov 2026 00:00:08 GMT' }, 9750],
    [{ 'retry-after': 'Sun, 22 Nov 2026 23:00:00 GMT' }, 0],
    [{ 'retry-after': 'later' }, undefined],
    [{ 'retry-after': '-5' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{}, undefined],
    [undefined, undefined],
  ])('reads %j', (headers, expected) => {
    expect(parseRetryAfter(headers as Record<string, string> | undefined, now)).toBe(expected);
  });
});

describe('quotaRecoveryWait', () => {
  it.each([
    ['next-second', 750],
    ['five-minutes', 300_000],
    ['next-hour', 1750],
    ['utc-midnight', 1750],
  ] as const)('waits for %s', (recovery, expected) => {
    expect(quotaRecoveryWait(recovery, now)).toBe(expected);
  });

  it('waits a whole day at midnight', () => {
    expect(quotaRecoveryWait('utc-midnight', Date.parse('2026-11-22T00:00:00Z'))).toBe(86_400_000);
  });
});

describe('retryWait', () => {
  it('prefers what the server asks for, then what is known of its quota, then a longer wait each time', () => {
    expect(retryWait(failure({ 'retry-after': '2' }, 'five-minutes'), 0, backoff, now)).toBe(2000);
    expect(retryWait(failure({}, 'five-minutes'), 0, backoff, now)).toBe(300_000);
    expect([0, 1, 2, 3, 4, 5].map((retries) => retryWait(failure(undefined), retries, backoff, now))).toEqual(
      [500, 1000, 2000, 4000, 8000, 8000],
    );
  });

  it('adds jitter and keeps under the cap', () => {
    const waits = Array.from({ length: 200 }, () =>
      retryWait(failure({}), 0, { ...backoff, jitterMs: 400 }, now),
    );
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(500);
    expect(Math.max(...waits)).toBeLessThan(900);
    expect(new Set(waits).size).toBeGreaterThan(100);
    expect(retryWait(failure({}), 4, { ...backoff, jitterMs: 400 }, now)).toBe(8000);
  });
});
