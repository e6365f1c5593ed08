import type { Call, ResponseMeta } from '@twinshore/core';

/**
 * Turns a promise into a call, which also tells about its response. The promise itself is used: a class of its own
 * would make every `then` slower.
 *
 * @param response - asked for once the promise has succeeded
 */
export function createCall<T>(promise: Promise<T>, response: () => ResponseMeta): Call<T> {
  const call = promise as Promise<T> & { withResponse: Call<T>['withResponse'] };
  call.withResponse = () => promise.then((data) => ({ data, response: response() }));
  return call;
}
