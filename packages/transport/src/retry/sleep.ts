import type { AbortSignalLike } from '@twinshore/core';
import type { CallRecord } from '../call/call-record.ts';
import { aborted } from '../engines/aborted.ts';

/**
 * Waits, unless the signal ends it.
 *
 * @throws {@link AbortedError} `request.aborted`
 */
export function sleep(
  milliseconds: number,
  signal: AbortSignalLike | undefined,
  record: CallRecord,
): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted(signal, record));
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(aborted(signal as AbortSignalLike, record));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
