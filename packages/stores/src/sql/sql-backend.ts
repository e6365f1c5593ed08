import type { HeldLease, Region } from '@twinshore/core';
import type { Backend, Row, RowContent } from '../common/backend.ts';
import { digest } from '../common/digest.ts';
import type { SqlClient } from './sql-client.ts';

// The database's clock decides, because those of its clients differ. Large integers travel as text in one of the two.
const READ = 'select version::text as version, payload from twinshore_tokens where region = $1 and key = $2';
const INSERT = `insert into twinshore_tokens (region, key, version, payload, shops) values ($1, $2, 1, $3, $4)
  on conflict do nothing returning 1 as done`;
const UPDATE = `update twinshore_tokens set version = version + 1, payload = $3, shops = $4, changed_at = now()
  where region = $1 and key = $2 and version = $5 returning 1 as done`;
const ROWS_OF_SHOP = `select key, version::text as version, payload from twinshore_tokens
  where region = $1 and shops @> array[$2::text]`;
const ACQUIRE = `insert into twinshore_leases (region, name, epoch, ends_at)
  values ($1, $2, 1, clock_timestamp() + $3::float8 * interval '1 millisecond')
  on conflict (region, name) do update set epoch = twinshore_leases.epoch + 1, ends_at = excluded.ends_at
  where twinshore_leases.ends_at <= clock_timestamp() returning epoch::text as epoch`;
const RENEW = `update twinshore_leases set ends_at = clock_timestamp() + $4::float8 * interval '1 millisecond'
  where region = $1 and name = $2 and epoch = $3 returning 1 as done`;
const CLAIM = `insert into twinshore_seen (region, key, ends_at)
  values ($1, $2, clock_timestamp() + $3::float8 * interval '1 millisecond')
  on conflict (region, key) do update set ends_at = excluded.ends_at
  where twinshore_seen.ends_at <= clock_timestamp() returning 1 as done`;
const RELEASE = 'delete from twinshore_seen where region = $1 and key = $2';
const SWEEP = 'delete from twinshore_seen where ends_at <= clock_timestamp()';

/** How often keys that may be forgotten are removed. */
const CLAIMS_UNTIL_SWEEP = 500;

/**
 * Keeps rows in tables, with the same SQL for PGlite and PostgreSQL.
 */
export class SqlBackend implements Backend {
  readonly #client: SqlClient;
  readonly #end: () => Promise<void>;
  #claims = 0;

  constructor(client: SqlClient, end: () => Promise<void>) {
    this.#client = client;
    this.#end = end;
  }

  async read(region: Region, key: string): Promise<Row | undefined> {
    const [row] = await this.#rows<{ version: string; payload: string }>(READ, [region, key]);
    return row && { text: row.payload, version: Number(row.version) };
  }

  async replace(region: Region, key: string, { text, shops }: RowContent, version: number): Promise<boolean> {
    const given = [region, key, text, [...shops]];
    return version === 0 ? this.#does(INSERT, given) : this.#does(UPDATE, [...given, version]);
  }

  async rowsOfShop(
    region: Region,
    shopId: string,
  ): Promise<readonly (Row & { readonly keyDigest: string })[]> {
    const rows = await this.#rows<{ key: string; version: string; payload: string }>(ROWS_OF_SHOP, [
      region,
      shopId,
    ]);
    return rows.map(({ key, version, payload }) => ({
      text: payload,
      version: Number(version),
      keyDigest: digest(key),
    }));
  }

  async acquire(region: Region, name: string, ttlMs: number): Promise<HeldLease | undefined> {
    const [row] = await this.#rows<{ epoch: string }>(ACQUIRE, [region, name, ttlMs]);
    if (row === undefined) return undefined;
    const lasting = (ms: number) => this.#does(RENEW, [region, name, row.epoch, ms]);
    return {
      epoch: Number(row.epoch),
      renew: lasting,
      release: async () => {
        await lasting(0);
      },
    };
  }

  async claim(region: Region, key: string, ttlMs: number): Promise<boolean> {
    this.#claims += 1;
    if (this.#claims % CLAIMS_UNTIL_SWEEP === 0) await this.#client.query(SWEEP);
    return this.#does(CLAIM, [region, key, ttlMs]);
  }

  async release(region: Region, key: string): Promise<void> {
    await this.#client.query(RELEASE, [region, key]);
  }

  close(): Promise<void> {
    return this.#end();
  }

  async #rows<T>(text: string, values: unknown[]): Promise<readonly T[]> {
    return (await this.#client.query<T>(text, values)).rows;
  }

  async #does(text: string, values: unknown[]): Promise<boolean> {
    return (await this.#rows(text, values)).length > 0;
  }
}
