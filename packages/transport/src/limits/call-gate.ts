import { RateLimitedError } from '@twinshore/core';
import type { CallLimits } from '../call/call-limits.ts';
import type { CallRecord } from '../call/call-record.ts';
import { aborted } from '../engines/aborted.ts';
import type { CallQuota } from './call-quota.ts';

interface Waiter {
  readonly record: CallRecord;
  /** On the quota's clock. */
  readonly untilMs: number;
  readonly maxWaitMs: number;
  pass(): void;
  fail(error: Error): void;
}

/**
 * Lets calls through as their quota allows, in the order they came; who waited for as long as it may is turned away,
 * whatever the quota says. A timer runs only while somebody waits.
 */
export class CallGate {
  readonly quota: CallQuota;
  readonly #now: () => number;
  readonly #waiters: Waiter[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** When the timer goes off, on the gate's clock. */
  #timerAtMs = 0;

  constructor(quota: CallQuota, now: () => number) {
    this.quota = quota;
    this.#now = now;
  }

  /** Whether it can be forgotten. */
  get idle(): boolean {
    return this.#waiters.length === 0 && this.quota.idle;
  }

  /**
   * Takes a place for a call. Gives nothing when the call may be made at once.
   *
   * @throws {@link RateLimitedError} `request.rate_limited` as soon as it is clear that the turn would come too late
   * @throws {@link AbortedError} `request.aborted`
   */
  enter(record: CallRecord, limits: CallLimits, maxWaitMs: number): undefined | Promise<void> {
    if (this.#waiters.length === 0 && this.quota.waitMs() <= 0) {
      this.quota.take();
      return undefined;
    }
    const leftMs = limits.totalTimeoutMs - (performance.now() - record.startedAt);
    const mostMs = Math.min(maxWaitMs, leftMs);
    const waitMs = this.quota.waitMs(this.#waiters.length + 1);
    if (waitMs > mostMs) return Promise.reject(tooLate(record, this.quota, waitMs, mostMs));
    return this.#wait(record, limits, mostMs);
  }

  /**
   * Learns that the platform refused a call of this quota.
   *
   * @param retryAfterMs - how long it asks to wait, where it says so
   */
  refused(retryAfterMs: number | undefined): void {
    this.quota.refused(retryAfterMs);
    if (this.#waiters.length === 0) return;
    const now = this.#now();
    for (let turn = 1; turn <= this.#waiters.length; ) {
      const waiter = this.#waiters[turn - 1] as Waiter;
      const { record, untilMs, maxWaitMs } = waiter;
      const waitMs = this.quota.waitMs(turn);
      if (now + waitMs <= untilMs) turn += 1;
      else {
        this.#waiters.splice(turn - 1, 1);
        waiter.fail(tooLate(record, this.quota, waitMs, maxWaitMs));
      }
    }
    this.#schedule();
  }

  #wait(record: CallRecord, limits: CallLimits, maxWaitMs: number): Promise<void> {
    const { signal } = limits;
    if (signal?.aborted) return Promise.reject(aborted(signal, record));
    return new Promise((resolve, reject) => {
      const onAbort = () => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        this.#schedule();
        if (signal !== undefined) reject(aborted(signal, record));
      };
      const waiter: Waiter = {
        record,
        untilMs: this.#now() + maxWaitMs,
        maxWaitMs,
        pass() {
          signal?.removeEventListener('abort', onAbort);
          resolve();
        },
        fail(error) {
          signal?.removeEventListener('abort', onAbort);
          reject(error);
        },
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#waiters.push(waiter);
      if (this.#timer === undefined || waiter.untilMs < this.#timerAtMs) this.#schedule();
    });
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#waiters.length === 0) return;
    const now = this.#now();
    let waitMs = this.quota.waitMs();
    for (const { untilMs } of this.#waiters) waitMs = Math.min(waitMs, untilMs - now);
    waitMs = Math.max(1, Math.ceil(waitMs));
    this.#timerAtMs = now + waitMs;
    this.#timer = setTimeout(() => this.#letThrough(), waitMs);
  }

  #letThrough(): void {
    while (this.quota.waitMs() <= 0) {
      const first = this.#waiters.shift();
      if (first === undefined) break;
      this.quota.take();
      first.pass();
    }
    this.#turnAwayLate();
    this.#schedule();
  }

  /** Turns away who waited for as long as it may, such as when the quota's clock stood still. */
  #turnAwayLate(): void {
    const now = this.#now();
    for (let turn = 1; turn <= this.#waiters.length; ) {
      const waiter = this.#waiters[turn - 1] as Waiter;
      const { record, untilMs, maxWaitMs } = waiter;
      if (now < untilMs) turn += 1;
      else {
        this.#waiters.splice(turn - 1, 1);
        waiter.fail(tooLate(record, this.quota, this.quota.waitMs(turn), maxWaitMs));
      }
    }
  }
}

function tooLate(record: CallRecord, quota: CallQuota, waitMs: number, mostMs: number): RateLimitedError {
  const { operation, region, attempts } = record;
  const turn = Math.ceil(waitMs);
  return new RateLimitedError({
    code: 'request.rate_limited',
    operation,
    region,
    attempts,
    status: 0,
    apiCode: undefined,
    apiMessage: undefined,
    retryAfterMs: turn,
    message: `${operation} was held back: ${quota.allowed} calls in ${quota.intervalMs / 1000} s are let through for this app and shop, and its turn would come in ${turn} ms, later than the ${Math.max(0, Math.floor(mostMs))} ms it may wait. Make fewer calls at a time, or raise 'rateLimit.maxWaitMs' and 'totalTimeoutMs'.`,
  });
}
