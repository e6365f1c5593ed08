import {
  assertRegion,
  ConfigurationError,
  type Lease,
  type Region,
  StoredDataInvalidError,
  type TokenRecord,
  type TokenSet,
  type TokenStore,
} from '@twinshore/core';
import type { Backend } from './backend.ts';
import { digest } from './digest.ts';
import { readRecord, writeRecord } from './record-text.ts';
import type { RowSeal } from './row-seal.ts';
import type { Stores } from './stores.ts';
import { UnreadableRows } from './unreadable-rows.ts';

/** Makes stores of a backend. */
export function createStores(kind: Stores['kind'], given: Backend, seal: RowSeal): Stores {
  const state = { closed: false };
  const backend = openOnly(given, state);

  return Object.freeze<Stores>({
    kind,
    tokens<R extends Region>(region: R): TokenStore<R> {
      assertRegion(region);
      return tokenStore(region, backend, seal);
    },
    leases(region): Lease {
      assertRegion(region);
      return leasesOf(region, backend);
    },
    dedup: Object.freeze({
      async claim(region: Region, key: string, ttlMs: number) {
        assertRegion(region);
        return backend.claim(region, key, ttlMs);
      },
      async release(region: Region, key: string) {
        assertRegion(region);
        return backend.release(region, key);
      },
    }),
    async close() {
      if (state.closed) return;
      state.closed = true;
      await given.close();
    },
  });
}

function tokenStore<R extends Region>(region: R, backend: Backend, seal: RowSeal): TokenStore<R> {
  const unreadable = new UnreadableRows();
  const records: NonNullable<TokenStore['records']> = Object.freeze({
    async read(key: string) {
      const row = await backend.read(region, key);
      if (row === undefined) return undefined;
      const { key: _own, ...record } = readRecord(seal.open(row.text, region, digest(key)), region);
      return { ...record, version: row.version };
    },
    async replace(key, record, version) {
      const text = seal.seal(writeRecord(region, key, record), region, digest(key));
      return backend.replace(region, key, { text, shops: record.shops.map(({ id }) => id) }, version);
    },
    async keysOfShop(shopId: string) {
      const rows = await backend.rowsOfShop(region, shopId);
      return rows.flatMap(({ text, keyDigest }) => {
        try {
          const { key, shops } = readRecord(seal.open(text, region, keyDigest), region);
          return shops.some(({ id }) => id === shopId) ? [key] : [];
        } catch (error) {
          // One row that does not open must not hide the others.
          unreadable.tell(region, keyDigest, error);
          return [];
        }
      });
    },
  } satisfies NonNullable<TokenStore['records']>);

  /** The present row; a new authorization goes over one that does not open, because nothing else can mend that. */
  async function present(key: string): Promise<{ version: number; shops: TokenRecord['shops'] } | undefined> {
    const row = await backend.read(region, key);
    try {
      const { shops } = (row && readRecord(seal.open(row.text, region, digest(key)), region)) ?? {
        shops: [],
      };
      return row && { version: row.version, shops };
    } catch (error) {
      if (!StoredDataInvalidError.isInstance(error) || error.code === 'stored.version_unknown') throw error;
      return row && { version: row.version, shops: [] };
    }
  }

  async function set(key: string, tokens: TokenSet, shops?: readonly string[]): Promise<void> {
    for (;;) {
      const row = await present(key);
      const ids = shops ?? row?.shops.map(({ id }) => id) ?? [];
      const nowMs = Date.now();
      const record = {
        tokens,
        status: 'active',
        statusSinceMs: nowMs,
        authorizedAtMs: nowMs,
        intent: undefined,
        shops: ids.map((id) => ({ id, deauthorizedAtMs: undefined })),
      } as const;
      if (await records.replace(key, record, row?.version ?? 0)) return;
    }
  }

  return Object.freeze({
    region,
    get: async (key: string) => (await records.read(key))?.tokens,
    set,
    records,
    lease: leasesOf(region, backend),
  });
}

function leasesOf(region: Region, backend: Backend): Lease {
  return Object.freeze({ acquire: (name: string, ttlMs: number) => backend.acquire(region, name, ttlMs) });
}

function openOnly(backend: Backend, state: { readonly closed: boolean }): Backend {
  const open = async (): Promise<Backend> => {
    if (!state.closed) return backend;
    throw new ConfigurationError({
      message: 'The stores were closed. Close them when nothing uses them any more.',
    });
  };
  return {
    read: async (...given) => (await open()).read(...given),
    replace: async (...given) => (await open()).replace(...given),
    rowsOfShop: async (...given) => (await open()).rowsOfShop(...given),
    acquire: async (...given) => (await open()).acquire(...given),
    claim: async (...given) => (await open()).claim(...given),
    release: async (...given) => (await open()).release(...given),
    close: () => backend.close(),
  };
}
