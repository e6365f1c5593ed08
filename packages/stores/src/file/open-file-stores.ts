import { ConfigurationError } from '@twinshore/core';
import { createStores } from '../common/create-stores.ts';
import { rowSeal } from '../common/row-seal.ts';
import type { Stores } from '../common/stores.ts';
import { assertWritable, FileBackend } from './file-backend.ts';

/**
 * Where files are kept, and with which key.
 *
 * @public
 */
export interface FileStoresOptions {
  /** A folder of its own, on a disk of this machine. Several processes may share it. */
  readonly folder: string;
  /** 32 bytes with which rows are encrypted (AES-256-GCM). Without them nothing can be read. */
  readonly key: Uint8Array;
}

/**
 * Opens stores in a folder, for processes of one machine. Each row is a file that is encrypted and replaced as a
 * whole; a lock that its owner left by dying is taken over at once.
 *
 * @throws ConfigurationError `config.invalid` for a key that is not 32 bytes, and for a folder that cannot be written to
 * @example
 * ```ts
 * const stores = await openFileStores({ folder: '/var/lib/my-app/tokens', key });
 * const grant = await authorization.exchangeCode({ callbackUrl, expectedState, store: stores.tokens('us') });
 * ```
 * @public
 */
export async function openFileStores({ folder, key }: FileStoresOptions): Promise<Stores> {
  const seal = rowSeal(key);
  if (typeof folder !== 'string' || folder === '') {
    throw new ConfigurationError({ message: "'folder' must name a folder for the files of the store." });
  }
  await assertWritable(folder);
  const backend = new FileBackend(folder);
  await backend.open();
  return createStores('file', backend, seal);
}
