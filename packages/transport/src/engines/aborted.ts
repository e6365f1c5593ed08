import { AbortedError, type AbortSignalLike, type Region } from '@twinshore/core';

/**
 * The error for a call that its caller ended.
 *
 * @param call - which call it was, where that is known; an engine does not know
 */
export function aborted(
  signal: AbortSignalLike,
  call?: { readonly operation: string; readonly region: Region; readonly attempts: number },
): AbortedError {
  return new AbortedError({
    operation: call?.operation,
    region: call?.region,
    attempts: call?.attempts,
    cause: signal.reason,
    message: 'The call was ended by its signal. A request that was already sent may have been acted on.',
  });
}
