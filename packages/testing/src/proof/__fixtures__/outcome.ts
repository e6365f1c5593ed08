import { TwinshoreError } from '@twinshore/core';

/** Something that has to be refused, with the codes that are right for it. */
export interface Attempt {
  readonly codes: readonly string[];
  readonly run: () => unknown;
}

/** Makes an attempt. Gives what is wrong about its outcome, or `undefined` when it was refused as it should be. */
export async function faultOf({ codes, run }: Attempt): Promise<string | undefined> {
  try {
    await run();
    return `it was not refused; ${codes.join(' or ')} was expected`;
  } catch (error) {
    if (!TwinshoreError.isInstance(error)) return `it failed with ${String(error)}`;
    return codes.includes(error.code) ? undefined : `it was refused with ${error.code}: ${error.message}`;
  }
}
