import { beforeEach, describe, expect, it } from 'vitest';
import { CallQuota } from './call-quota.ts';

let now = 0;
const clock = () => now;

/** Makes calls as fast as the quota lets them, for a while; gives the times they were made at. */
function flood(quota: CallQuota, forMs: number): number[] {
  const times: number[] = [];
  const until = now + forMs;
  while (now < until) {
    while (quota.waitMs() <= 0) {
      quota.take();
      times.push(now);
    }
    now += Math.max(1, Math.ceil(quota.waitMs()));
  }
  return times;
}

/** The most calls in any interval, wherever it begins. */
function most(times: readonly number[], intervalMs: number): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + intervalMs).length));
}

describe('CallQuota', () => {
  beforeEach(() => {
    now = 1_000_000;
  });

  it.each([1, 2, 7, 50])('lets %i calls through in an interval and no more, wherever it begins', (limit) => {
    const quota = new CallQuota(limit, 1000, clock);
    const first = flood(quota, 400);
    expect(first).toHaveLength(limit);
    now += 333;
    const times = [...first, ...flood(quota, 5000)];
    expect(most(times, 1000)).toBe(limit);
    expect(times.length).toBeGreaterThanOrEqual(5 * limit);
  });

  it('says when a turn will come', () => {
    const quota = new CallQuota(2, 1000, clock);
    expect(quota.waitMs()).toBe(0);
    quota.take();
    now += 300;
    quota.take();
    expect([1, 2, 3, 4, 5].map((turn) => quota.waitMs(turn))).toEqual([700, 1000, 1700, 2000, 2700]);
    now += 700;
    expect([1, 2].map((turn) => quota.waitMs(turn))).toEqual([0, 300]);
  });

  it('halves with each refusal, once an interval, and never stops altogether', () => {
    const quota = new CallQuota(50, 1000, clock);
    quota.refused(undefined);
    expect(quota.allowed).toBe(25);
    now += 999;
    quota.refused(undefined);
    expect(quota.allowed).toBe(25);
    now += 1;
    quota.refused(undefined);
    // 25 and what came back after a whole interval, halved.
    expect(quota.allowed).toBe(15);
    for (let time = 0; time < 20; time++) {
      now += 1000;
      quota.refused(undefined);
    }
    expect(quota.allowed).toBeGreaterThanOrEqual(1);
    const one = new CallQuota(1, 1000, clock);
    one.refused(undefined);
    expect(one.allowed).toBe(1);
  });

  it('lets no more through than what is left after a refusal, and comes back bit by bit', () => {
    const quota = new CallQuota(50, 1000, clock);
    for (let call = 0; call < 50; call++) quota.take();
    quota.refused(undefined);
    expect(quota.waitMs()).toBeGreaterThan(0);
    const seen: number[] = [];
    for (let second = 0; second < 8; second++) {
      now += 1000;
      seen.push(quota.allowed);
    }
    expect(seen).toEqual([30, 35, 40, 45, 50, 50, 50, 50]);
  });

  it('stays closed as long as the server asks, but not for ever', () => {
    const quota = new CallQuota(5, 1000, clock);
    quota.refused(30_000);
    expect(quota.waitMs()).toBe(30_000);
    quota.refused(10_000);
    expect(quota.waitMs()).toBe(30_000);
    now += 30_000;
    expect(quota.waitMs()).toBe(0);
    quota.refused(1_764_000_000_000);
    expect(quota.waitMs()).toBe(3_600_000);
  });

  it('can be forgotten when nothing is left to remember', () => {
    const quota = new CallQuota(4, 1000, clock);
    expect(quota.idle).toBe(true);
    quota.take();
    expect(quota.idle).toBe(false);
    now += 1000;
    expect(quota.idle).toBe(true);
    quota.refused(undefined);
    expect(quota.idle).toBe(false);
    now += 10_000;
    expect(quota.idle).toBe(true);
  });
});
