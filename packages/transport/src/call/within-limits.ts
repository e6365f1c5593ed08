import { TimedOutError } from '@twinshore/core';
import { aborted } from '../engines/aborted.ts';
import type { CallLimits } from './call-limits.ts';
import type { CallRecord } from './call-record.ts';

/**
 * Waits for something that several calls wait for, no longer than this one may. The thing itself goes on: that
 * one caller gave up must not fail the others.
 *
 * @param what - named in the message when it takes too long
 * @throws {@link AbortedError} `request.aborted`
 * @throws {@link TimedOutError} `request.timeout` with scope `total`
 */
export function withinLimits<T>(
  shared: Promise<T>,
  record: CallRecord,
  limits: CallLimits,
  what = 'proving or refreshing its credentials',
): Promise<T> {
  const { signal, totalTimeoutMs } = limits;
  if (signal?.aborted) {
    shared.catch(() => undefined);
    return Promise.reject(aborted(signal, record));
  }
  return new Promise((resolve, reject) => {
    const { operation, region } = record;
    const leftMs = Math.max(0, totalTimeoutMs - (performance.now() - record.startedAt));
    const message = `${operation} did not succeed within ${totalTimeoutMs} ms: ${what} took too long.`;
    const timer = setTimeout(() => {
      end(() =>
        reject(new TimedOutError({ operation, region, limitMs: totalTimeoutMs, scope: 'total', message })),
      );
    }, leftMs);
    const onAbort = () => end(() => signal !== undefined && reject(aborted(signal, record)));
    signal?.addEventListener('abort', onAbort, { once: true });

    function end(settle: () => void): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
      settle();
    }
    shared.then(
      (value) => end(() => resolve(value)),
      (error: unknown) => end(() => reject(error)),
    );
  });
}
