import type { Lease } from '../ports/lease.ts';
import type { StoredTokenRecord, TokenRecords } from '../ports/token-records.ts';
import type { TokenStore } from '../ports/token-store.ts';

/** A store with records that shows what it holds, and whose owner can be killed. */
export function memoryRecords() {
  const rows = new Map<string, StoredTokenRecord>();
  const holders = new Map<string, number>();
  let epochs = 0;
  const state = { failing: false, taken: false };

  const records: TokenRecords = {
    read: async (key) => rows.get(key),
    async replace(key, record, version) {
      if (state.failing) throw new Error('disk full');
      if ((rows.get(key)?.version ?? 0) !== version) return false;
      rows.set(key, { ...record, version: version + 1 });
      return true;
    },
    keysOfShop: async (shopId) =>
      [...rows].filter(([, { shops }]) => shops.some(({ id }) => id === shopId)).map(([key]) => key),
  };
  const lease: Lease = {
    async acquire(name) {
      if (holders.has(name)) return undefined;
      epochs += 1;
      const epoch = epochs;
      holders.set(name, epoch);
      return {
        epoch,
        renew: async () => !state.taken && holders.get(name) === epoch,
        async release() {
          if (holders.get(name) === epoch) holders.delete(name);
        },
      };
    },
  };
  const store: TokenStore<'us'> = {
    region: 'us',
    get: async (key) => rows.get(key)?.tokens,
    async set(key, tokens) {
      const version = (rows.get(key)?.version ?? 0) + 1;
      const fresh = { status: 'active', statusSinceMs: 0, authorizedAtMs: 0, intent: undefined } as const;
      rows.set(key, { tokens, ...fresh, shops: [], version });
    },
    records,
    lease,
  };
  return {
    store,
    rows,
    state,
    /** What remains when the process that held the leases is killed. */
    killHolder: () => holders.clear(),
  };
}
