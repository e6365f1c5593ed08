import type { AbortSignalLike } from '@twinshore/core';
import { aborted } from '../engines/aborted.ts';

/**
 * Waits, unless the signal ends it.
 *
 * @throws {@link AbortedError} `request.aborted`
 */
export function sleep(milliseconds: number, signal: AbortSignalLike | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(aborted(signal));
      return;
    }
    const onAbort = () => {
      clearTimeout(timer);
      reject(aborted(signal as AbortSignalLike));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', onAbort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', onAbort, { once: true });
  });
}
