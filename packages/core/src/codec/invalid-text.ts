import { StoredDataInvalidError } from '../errors/stored-data-invalid-error.ts';

/**
 * The refusal of text that no codec wrote.
 */
export function invalidText(why: string, cause?: unknown): StoredDataInvalidError {
  return new StoredDataInvalidError({
    message: `The stored text ${why}, so nothing of it was read. Pass exactly what codec.stringify() gave.`,
    cause,
  });
}
