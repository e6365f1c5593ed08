import type { Region } from '@twinshore/core';
import type { Backend, Row, RowContent } from '../common/backend.ts';
import { createStores } from '../common/create-stores.ts';
import { digest } from '../common/digest.ts';
import { NO_SEAL } from '../common/row-seal.ts';
import type { Stores } from '../common/stores.ts';

/**
 * Makes stores that last as long as the process, for tests and for a single process that may ask its sellers to
 * authorize again.
 *
 * @public
 */
export function createMemoryStores(): Stores {
  return createStores('memory', memoryBackend(), NO_SEAL);
}

function memoryBackend(): Backend {
  const rows = new Map<string, Row & RowContent & { readonly key: string }>();
  const leases = new Map<string, { epoch: number; endsAtMs: number }>();
  const seen = new Map<string, number>();
  const place = (region: Region, name: string) => `${region}|${name}`;

  return {
    async read(region, key) {
      return rows.get(place(region, key));
    },
    async replace(region, key, content, version) {
      const at = place(region, key);
      if ((rows.get(at)?.version ?? 0) !== version) return false;
      rows.set(at, { ...content, key, version: version + 1 });
      return true;
    },
    async rowsOfShop(region, shopId) {
      return [...rows]
        .filter(([at, { shops }]) => at.startsWith(`${region}|`) && shops.includes(shopId))
        .map(([, { text, version, key }]) => ({ text, version, keyDigest: digest(key) }));
    },
    async acquire(region, name, ttlMs) {
      const at = place(region, name);
      const held = leases.get(at);
      if (held !== undefined && held.endsAtMs > Date.now()) return undefined;
      const epoch = (held?.epoch ?? 0) + 1;
      leases.set(at, { epoch, endsAtMs: Date.now() + ttlMs });
      const end = (endsAtMs: number): boolean => {
        if (leases.get(at)?.epoch !== epoch) return false;
        leases.set(at, { epoch, endsAtMs });
        return true;
      };
      return {
        epoch,
        renew: async (longer) => end(Date.now() + longer),
        async release() {
          end(0);
        },
      };
    },
    async claim(region, key, ttlMs) {
      const at = place(region, key);
      const nowMs = Date.now();
      for (const [old, endsAtMs] of seen) if (endsAtMs <= nowMs) seen.delete(old);
      if (seen.has(at)) return false;
      seen.set(at, nowMs + ttlMs);
      return true;
    },
    async release(region, key) {
      seen.delete(place(region, key));
    },
    async close() {
      rows.clear();
      seen.clear();
    },
  };
}
