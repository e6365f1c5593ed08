import { ConfigurationError } from '@twinshore/core';
import { NO_SEAL, type RowSeal, rowSeal } from '../common/row-seal.ts';

/**
 * The seal of a store in a database: without a key only if that was said.
 *
 * @throws {@link ConfigurationError} `config.invalid`
 */
export function sqlSeal(key: unknown): RowSeal {
  if (key === 'unencrypted') return NO_SEAL;
  if (key !== undefined) return rowSeal(key);
  throw new ConfigurationError({
    message:
      "'key' is missing. Give 32 bytes with which rows are encrypted, or say 'unencrypted' where the database protects them.",
  });
}
