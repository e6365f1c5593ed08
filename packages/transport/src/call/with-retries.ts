import { type EngineLimits, RetryExhaustedError, TimedOutError, type TwinshoreError } from '@twinshore/core';
import { aborted } from '../engines/aborted.ts';
import type { Failure } from '../retry/failure.ts';
import { retryWait } from '../retry/retry-wait.ts';
import { sleep } from '../retry/sleep.ts';
import type { TransportSettings } from '../transport-settings.ts';
import type { CallLimits } from './call-limits.ts';
import type { CallRecord } from './call-record.ts';
import type { Outcome } from './outcome.ts';

/**
 * What the retry loop runs.
 */
export interface RetriedCall<T> {
  readonly record: CallRecord;
  readonly limits: CallLimits;
  readonly settings: TransportSettings;
  /** Whether doing it twice does no harm: it has no effect, or a key under which it counts once. */
  readonly repeatable: boolean;
  /** Waits for the turn of an attempt; gives nothing when it may be made at once. */
  readonly turn?: (() => undefined | Promise<void>) | undefined;
  attempt(limits: EngineLimits): Promise<Outcome<T>>;
  /** Has the last word on a success; what it throws is not retried. */
  finish(value: T): T | Promise<T>;
  /** Removes the cause of a failure, such as an old token. With `true` the attempt is made again at once. */
  mend?(failure: Failure): Promise<boolean>;
}

/**
 * Makes attempts until one succeeds, none may follow, or time is up.
 *
 * @throws the failure of the only attempt, or the last one if it says that trying again is useless
 * @throws {@link RetryExhaustedError} `request.retry_exhausted` when several attempts failed
 * @throws {@link RateLimitedError} at once when the wait that the platform asks for is longer than the time left
 * @throws {@link RateLimitedError} `request.rate_limited` when its turn would come too late
 * @throws {@link TimedOutError} `request.timeout` with scope `total`
 */
export async function withRetries<T>(call: RetriedCall<T>): Promise<T> {
  const { record, limits, settings } = call;
  const { timeoutMs, totalTimeoutMs, maxRetries, maxResponseBytes, signal } = limits;
  const errors: TwinshoreError[] = [];
  for (;;) {
    const turn = call.turn?.();
    if (turn !== undefined) await turn;
    const leftMs = totalTimeoutMs - (performance.now() - record.startedAt);
    if (leftMs <= 0) throw totalTimeout(record, totalTimeoutMs, errors);
    if (signal?.aborted) throw aborted(signal, record);
    record.attempts++;
    const attemptMs = Math.min(timeoutMs, leftMs);
    const outcome = await call.attempt({ timeoutMs: attemptMs, maxResponseBytes, signal });
    if (outcome.failure === undefined) return call.finish(outcome.value);
    const { failure } = outcome;
    if (call.mend !== undefined && (await call.mend(failure))) continue;
    errors.push(failure.error);
    if (TimedOutError.isInstance(failure.error) && attemptMs < timeoutMs) {
      throw totalTimeout(record, totalTimeoutMs, errors);
    }
    if (failure.retry === 'never' || (failure.retry === 'reads' && !call.repeatable)) throw failure.error;
    if (errors.length > maxRetries) throw exhausted(record, errors);
    const waitMs = retryWait(failure, errors.length - 1, settings.backoff, settings.clock.now());
    if (waitMs >= totalTimeoutMs - (performance.now() - record.startedAt)) {
      throw failure.kind === 'throttled' ? failure.error : exhausted(record, errors);
    }
    settings.logger?.log({
      level: 'warn',
      event: 'request.retried',
      message: `${record.operation} failed and is tried again.`,
      fields: {
        region: record.region,
        operation: record.operation,
        code: failure.error.code,
        waitMs,
        attempts: record.attempts,
      },
    });
    await sleep(waitMs, signal, record);
  }
}

function exhausted(record: CallRecord, errors: readonly TwinshoreError[]): TwinshoreError {
  const last = errors[errors.length - 1] as TwinshoreError;
  if (errors.length === 1) return last;
  const { operation, region, attempts } = record;
  return new RetryExhaustedError({
    operation,
    region,
    attempts,
    requestId: last.requestId,
    errors,
    cause: last,
    message: `${operation} failed ${errors.length} times (${errors.map((error) => error.code).join(', ')}). Last: ${last.message}`,
  });
}

function totalTimeout(record: CallRecord, limitMs: number, errors: readonly TwinshoreError[]): TimedOutError {
  const { operation, region, attempts } = record;
  return new TimedOutError({
    operation,
    region,
    attempts,
    limitMs,
    scope: 'total',
    cause: errors[errors.length - 1],
    message: `${operation} did not succeed within ${limitMs} ms, all attempts and waits included. The server may have acted. Raise 'totalTimeoutMs' if such a call needs longer.`,
  });
}
