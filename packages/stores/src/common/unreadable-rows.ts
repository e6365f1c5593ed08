import { type Region, TwinshoreError } from '@twinshore/core';

/**
 * Tells of rows that do not open, each of them once.
 */
export class UnreadableRows {
  readonly #told = new Set<string>();

  tell(region: Region, keyDigest: string, error: unknown): void {
    if (this.#told.has(keyDigest)) return;
    this.#told.add(keyDigest);
    const code = TwinshoreError.isInstance(error) ? error.code : 'stored.invalid';
    process.emitWarning(
      `A stored row of region '${region}' does not open (${code}) and was passed over: ${keyDigest}. The seller it is of has to authorize again, unless the key is the wrong one.`,
      { type: 'TwinshoreWarning', code },
    );
  }
}
