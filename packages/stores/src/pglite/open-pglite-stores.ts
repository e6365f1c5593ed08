import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, type HeldLease } from '@twinshore/core';
import { createStores } from '../common/create-stores.ts';
import { loadPeer } from '../common/load-peer.ts';
import type { Stores } from '../common/stores.ts';
import { assertWritable } from '../file/file-backend.ts';
import { LockFiles } from '../file/lock-files.ts';
import { STORES_SCHEMA_SQL } from '../sql/schema.ts';
import { SqlBackend } from '../sql/sql-backend.ts';
import { sqlSeal } from '../sql/sql-seal.ts';

/**
 * Where the database is, and with which key.
 *
 * @public
 */
export interface PgliteStoresOptions {
  /** A folder of its own, on a disk of this machine, for one process at a time. */
  readonly folder?: string | undefined;
  /** A PGlite database to use in place of a folder. It is yours to close, and to keep from other processes. */
  readonly database?: PgliteDatabase | undefined;
  /** 32 bytes with which rows are encrypted (AES-256-GCM), or `unencrypted` where the disk protects them. */
  readonly key: Uint8Array | 'unencrypted';
}

/**
 * What is used of a database of the package `@electric-sql/pglite`.
 *
 * @public
 */
export interface PgliteDatabase {
  query<T>(text: string, values?: unknown[]): Promise<{ rows: T[] }>;
  exec(text: string): Promise<unknown>;
}

const LOCK_MS = 30_000;

/**
 * Opens stores in a PGlite database, which is PostgreSQL inside the process. A folder is for one process at a time. What
 * was stored survives the death of the process, but not a power cut: PGlite does not wait for the disk.
 *
 * @throws ConfigurationError `config.store_in_use` while another process has the folder open, `config.peer_missing`
 * without the package `@electric-sql/pglite`, `config.invalid` without a key or a folder that can be written to
 * @public
 */
export async function openPgliteStores({ folder, database, key }: PgliteStoresOptions): Promise<Stores> {
  const seal = sqlSeal(key);
  const { data, end } =
    database === undefined ? await openFolder(folder) : { data: database, end: async () => undefined };
  try {
    await data.exec(STORES_SCHEMA_SQL);
  } catch (error) {
    await end();
    throw error;
  }
  return createStores('pglite', new SqlBackend(data, end), seal);
}

async function openFolder(folder: unknown): Promise<{ data: PgliteDatabase; end: () => Promise<void> }> {
  if (typeof folder !== 'string' || folder === '') {
    throw new ConfigurationError({ message: "Name the 'folder' of the database, or pass a 'database'." });
  }
  const { PGlite } = await loadPeer('@electric-sql/pglite', () => import('@electric-sql/pglite'));
  await assertWritable(folder);
  const unlock = await lockFolder(folder);
  try {
    const path = join(folder, 'data');
    await mkdir(path, { recursive: true, mode: 0o700 });
    const data = await PGlite.create(path);
    const end = async () => {
      await data.close();
      await unlock();
    };
    return { data, end };
  } catch (error) {
    await unlock();
    throw error;
  }
}

/** PGlite itself lets two processes open one folder, which destroys it. */
async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const lock = await new LockFiles(join(folder, 'locks')).acquire('database', LOCK_MS, true);
  if (lock === undefined) {
    throw new ConfigurationError({
      code: 'config.store_in_use',
      message:
        'Another process has this database open, and PGlite is for one process at a time. Give each process a folder of its own, or use the file or PostgreSQL stores.',
    });
  }
  const heartbeat = beat(lock);
  return async () => {
    clearInterval(heartbeat);
    await lock.release();
  };
}

function beat(lock: HeldLease): NodeJS.Timeout {
  const timer = setInterval(() => {
    lock.renew(LOCK_MS).catch(() => undefined);
  }, LOCK_MS / 3);
  // It keeps nobody alive.
  return timer.unref();
}
