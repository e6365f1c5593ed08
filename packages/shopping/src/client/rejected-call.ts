import type { Call } from '@twinshore/core';

/**
 * A call that failed before it was sent. Methods throw nothing: whoever awaits a call hears of it there.
 */
export function rejectedCall(reason: unknown): Call<never> {
  const call = Promise.reject(reason) as Promise<never> & { withResponse: Call<never>['withResponse'] };
  call.withResponse = () => call;
  return call;
}
