import type { Call, ResponseMeta } from '@twinshore/core';

/** The outcome of a call: its data, and what is known about the answer. */
export interface Outcome<T> {
  readonly data: T;
  readonly response: ResponseMeta;
}

/** Makes a {@link Call} of an outcome under way. */
export function inMemoryCall<T>(outcome: Promise<Outcome<T>>): Call<T> {
  const data = outcome.then((settled) => settled.data);
  return Object.assign(data, {
    withResponse: () => {
      // Whoever asks for the response handles the failure there; the data's own rejection is not a second one.
      data.catch(() => undefined);
      return outcome;
    },
  });
}
