import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallLimits } from '../call/call-limits.ts';
import { CallRecord } from '../call/call-record.ts';
import { CallGate } from './call-gate.ts';
import { CallQuota } from './call-quota.ts';

const limits = (changes: Partial<CallLimits> = {}): CallLimits => ({
  timeoutMs: 30_000,
  totalTimeoutMs: 120_000,
  maxRetries: 2,
  maxResponseBytes: 1000,
  signal: undefined,
  ...changes,
});

/** A gate, and calls that note when they were let through and how they failed. */
function gateOf(limit: number) {
  const start = performance.now();
  let skippedMs = 0;
  const now = () => performance.now() + skippedMs;
  const gate = new CallGate(new CallQuota(limit, 1000, now), now);
  const passed: [name: string, atMs: number][] = [];
  const failed: [name: string, error: { readonly code: string; readonly retryAfterMs?: number }][] = [];
  function enter(name: string, changes: Partial<CallLimits> = {}, maxWaitMs = 30_000): void {
    const note = () => passed.push([name, performance.now() - start]);
    const waiting = gate.enter(new CallRecord('mall.op', 'us', ''), limits(changes), maxWaitMs);
    if (waiting === undefined) note();
    else waiting.then(note, (error) => failed.push([name, error]));
  }
  /** Lets time pass in which no timer gets its turn. */
  function skip(milliseconds: number): void {
    skippedMs += milliseconds;
  }
  return { gate, passed, failed, enter, skip };
}

describe('CallGate', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('lets calls through at once while there is room, and keeps no timer', () => {
    const { passed, enter } = gateOf(3);
    for (const name of ['a', 'b', 'c']) enter(name);
    expect(passed).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 0],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets the others wait for their turn in the order they came', async () => {
    const { passed, enter } = gateOf(2);
    for (const name of ['a', 'b', 'c', 'd', 'e']) enter(name);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1500);
    // Whoever comes now does not overtake.
    enter('f');
    await vi.advanceTimersByTimeAsync(2000);
    expect(passed).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1000],
      ['d', 1000],
      ['e', 2000],
      ['f', 2000],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets nobody take the turn of those who wait, also when the timer is late', async () => {
    const { passed, enter, skip } = gateOf(1);
    enter('a');
    enter('b');
    skip(1000);
    enter('c');
    expect(passed.map(([name]) => name)).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed.map(([name]) => name)).toEqual(['a', 'b']);
  });

  it('fails at once when the turn would come too late, and says when it would have come', async () => {
    const { passed, failed, enter } = gateOf(1);
    enter('a');
    enter('b', {}, 1000);
    enter('c', {}, 1999);
    enter('d', { totalTimeoutMs: 1999 });
    await vi.advanceTimersByTimeAsync(0);
    expect(failed.map(([name]) => name)).toEqual(['c', 'd']);
    expect(failed[0]?.[1]).toMatchObject({
      name: 'RateLimitedError',
      code: 'request.rate_limited',
      retryable: true,
      retryAfterMs: 2000,
      operation: 'mall.op',
      region: 'us',
      attempts: 0,
    });
    await vi.advanceTimersByTimeAsync(1000);
    expect(passed.map(([name]) => name)).toEqual(['a', 'b']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('lets a call give up, and the next one take its turn', async () => {
    const { passed, failed, enter } = gateOf(1);
    const controller = new AbortController();
    enter('a');
    enter('b', { signal: controller.signal });
    enter('c');
    await vi.advanceTimersByTimeAsync(500);
    controller.abort();
    await vi.advanceTimersByTimeAsync(500);
    expect(failed).toEqual([['b', expect.objectContaining({ code: 'request.aborted' })]]);
    expect(passed).toEqual([
      ['a', 0],
      ['c', 1000],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('keeps no timer for a call that gave up', async () => {
    const { failed, enter } = gateOf(1);
    const controller = new AbortController();
    enter('a');
    enter('b', { signal: controller.signal });
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(failed).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    enter('c', { signal: AbortSignal.abort() });
    await vi.advanceTimersByTimeAsync(0);
    expect(failed[1]?.[1].code).toBe('request.aborted');
  });

  it('turns away who waited for as long as it may, even if the quota never opens', async () => {
    const gate = new CallGate(new CallQuota(1, 1000, () => 0), () => performance.now());
    const enter = (totalTimeoutMs: number, maxWaitMs: number) =>
      gate.enter(new CallRecord('mall.op', 'us', ''), limits({ totalTimeoutMs }), maxWaitMs);
    expect(enter(9000, 9000)).toBeUndefined();
    const ends: [name: string, code: string, atMs: number][] = [];
    const start = performance.now();
    const note = (name: string) => (error: { readonly code: string }) =>
      ends.push([name, error.code, performance.now() - start]);
    enter(9000, 8000)?.catch(note('long'));
    enter(9000, 4000)?.catch(note('by its wait'));
    enter(3000, 9000)?.catch(note('by its time'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ends).toEqual([
      ['by its time', 'request.rate_limited', 3000],
      ['by its wait', 'request.rate_limited', 4000],
      ['long', 'request.rate_limited', 8000],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('slows down those who wait when the platform refuses, and fails those it makes too late', async () => {
    const { gate, passed, failed, enter } = gateOf(4);
    for (const name of ['a', 'b', 'c', 'd']) enter(name);
    enter('patient', {}, 10_000);
    enter('hasty', {}, 1000);
    enter('third', {}, 10_000);
    gate.refused(5000);
    await vi.advanceTimersByTimeAsync(0);
    expect(failed).toEqual([
      ['hasty', expect.objectContaining({ code: 'request.rate_limited', retryAfterMs: 5000 })],
    ]);
    await vi.advanceTimersByTimeAsync(4999);
    expect(passed).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(2);
    expect(passed.slice(4)).toEqual([
      ['patient', 5000],
      ['third', 5000],
    ]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
