import { TwinshoreError } from '@twinshore/core';
import { expect } from 'vitest';

/**
 * Waits for a refusal with one of the codes and gives it.
 *
 * @param attempt - what must fail; it may throw or reject
 */
export async function refused(
  attempt: (() => unknown) | PromiseLike<unknown>,
  ...codes: readonly string[]
): Promise<TwinshoreError> {
  const error = await outcome(attempt);
  expect(TwinshoreError.isInstance(error), `a typed refusal was expected, but got: ${String(error)}`).toBe(
    true,
  );
  const refusal = error as TwinshoreError;
  expect(codes, refusal.message).toContain(refusal.code);
  return refusal;
}

async function outcome(attempt: (() => unknown) | PromiseLike<unknown>): Promise<unknown> {
  try {
    const value = await (typeof attempt === 'function' ? attempt() : attempt);
    return `it succeeded with ${JSON.stringify(value)}`;
  } catch (error) {
    return error;
  }
}
