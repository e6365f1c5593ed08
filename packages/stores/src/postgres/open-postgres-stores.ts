import { ConfigurationError } from '@twinshore/core';
import { createStores } from '../common/create-stores.ts';
import { loadPeer } from '../common/load-peer.ts';
import type { Stores } from '../common/stores.ts';
import { STORES_SCHEMA_SQL } from '../sql/schema.ts';
import { SqlBackend } from '../sql/sql-backend.ts';
import type { SqlClient } from '../sql/sql-client.ts';
import { sqlSeal } from '../sql/sql-seal.ts';

/**
 * Which database, and with which key.
 *
 * @public
 */
export interface PostgresStoresOptions {
  /** Where the database is, such as `postgres://app@db.internal/shop`. The stores make a pool of their own. */
  readonly connectionString?: string | undefined;
  /** A `Pool` of the package `pg` to use in place of an own one. It is yours to end. */
  readonly pool?: PostgresPool | undefined;
  /** 32 bytes with which rows are encrypted (AES-256-GCM), or `unencrypted` where the database protects them. */
  readonly key: Uint8Array | 'unencrypted';
  /** Whether missing tables are made. Without, run {@link STORES_SCHEMA_SQL} yourself. @defaultValue true */
  readonly createTables?: boolean | undefined;
}

/**
 * What is used of a `Pool` of the package `pg`.
 *
 * @public
 */
export interface PostgresPool {
  // biome-ignore lint/suspicious/noExplicitAny: rows are of whatever type the caller of a pool says
  query(text: string, values?: unknown[]): Promise<{ rows: any[] }>;
}

/** Any number, as long as nothing else locks it: two processes that make the tables together get in each other's way. */
const SCHEMA_LOCK = 7_308_620_113;

/**
 * Opens stores in PostgreSQL, for processes on many machines. It decides by the database's clock. A lease whose owner died
 * lasts until its time is over: up to 15 seconds for a refresh, in which calls go on with tokens that still count.
 *
 * @throws ConfigurationError `config.invalid` without a database or key, `config.peer_missing` without the package `pg`
 * @public
 */
export async function openPostgresStores(options: PostgresStoresOptions): Promise<Stores> {
  const { connectionString, pool, key, createTables = true } = options;
  const seal = sqlSeal(key);
  const { client, end } = await connected(pool, connectionString);
  try {
    if (createTables) {
      // Several statements in one text are one transaction.
      await client.query(`select pg_advisory_xact_lock(${SCHEMA_LOCK}); ${STORES_SCHEMA_SQL}`);
    }
  } catch (error) {
    await end();
    throw error;
  }
  return createStores('postgres', new SqlBackend(client, end), seal);
}

async function connected(
  pool: PostgresPool | undefined,
  connectionString: string | undefined,
): Promise<{ client: SqlClient; end: () => Promise<void> }> {
  if (pool !== undefined) return { client: pool, end: async () => undefined };
  if (typeof connectionString !== 'string' || connectionString === '') {
    throw new ConfigurationError({ message: "Name the database: pass a 'connectionString' or a 'pool'." });
  }
  const { default: pg } = await loadPeer('pg', () => import('pg'));
  const own = new pg.Pool({ connectionString });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  own.on('error', () => undefined);
  return { client: own as PostgresPool, end: () => own.end() };
}
