import type { Call, ResponseMeta } from '@twinshore/core';

/**
 * The end of a call: its data and the response it came with.
 */
export interface Outcome<T> {
  readonly data: T;
  readonly response: ResponseMeta;
}

/**
 * Makes a call of an outcome under way.
 */
export function asCall<T>(outcome: Promise<Outcome<T>>): Call<T> {
  const call = outcome.then(({ data }) => data);
  const withResponse = (): Promise<Outcome<T>> => {
    // Whoever asks for the response learns of a failure there.
    call.catch(() => {});
    return outcome;
  };
  return Object.assign(call, { withResponse });
}
