import { AbortedError, type AbortSignalLike } from '@twinshore/core';

/**
 * The error for a call that its caller ended.
 */
export function aborted(signal: AbortSignalLike): AbortedError {
  return new AbortedError({
    cause: signal.reason,
    message: 'The call was ended by its signal. A request that was already sent may have been acted on.',
  });
}
