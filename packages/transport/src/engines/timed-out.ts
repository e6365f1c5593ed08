import { TimedOutError } from '@twinshore/core';

/**
 * The error for an attempt that took too long.
 */
export function timedOut(origin: string, limitMs: number): TimedOutError {
  return new TimedOutError({
    limitMs,
    scope: 'attempt',
    message: `${origin} did not answer within ${limitMs} ms. The server may have acted. Raise 'timeoutMs' if such a call needs longer.`,
  });
}
