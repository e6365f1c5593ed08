import { TwinshoreError } from '@twinshore/core';

/** The error a promise was rejected with. Fails when it was not, or with a foreign error. */
export async function thrownBy(promise: PromiseLike<unknown> | (() => unknown)): Promise<TwinshoreError> {
  let value: unknown;
  try {
    value = await (typeof promise === 'function' ? promise() : promise);
  } catch (error) {
    if (TwinshoreError.isInstance(error)) return error;
    throw error;
  }
  throw new Error(`Nothing was thrown; got ${JSON.stringify(value)}`);
}
