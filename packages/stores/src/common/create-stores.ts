import {
  assertRegion,
  ConfigurationError,
  type Lease,
  type Region,
  type TokenSet,
  type TokenStore,
} from '@twinshore/core';
import type { Backend } from './backend.ts';
import { digest } from './digest.ts';
import { readRecord, writeRecord } from './record-text.ts';
import type { RowSeal } from './row-seal.ts';
import type { Stores } from './stores.ts';

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
      return rows
        .map(({ text, keyDigest }) => readRecord(seal.open(text, region, keyDigest), region))
        .filter(({ shops }) => shops.some(({ id }) => id === shopId))
        .map(({ key }) => key);
    },
  } satisfies NonNullable<TokenStore['records']>);

  async function set(key: string, tokens: TokenSet, shops?: readonly string[]): Promise<void> {
    for (;;) {
      const row = await records.read(key);
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
