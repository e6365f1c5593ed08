import type { Region, TokenRecord, TokenSet } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from '../index.ts';

/** A place where stores are opened, empty at first. */
export interface BatteryPlace {
  /** Opens the stores; a second time, where the kind allows it, as another process would. */
  open(): Promise<Stores>;
  remove(): Promise<void>;
}

/** What a kind of stores can do. */
export interface BatteryAbilities {
  /** Several may have it open. */
  readonly shared: boolean;
  /** What was stored is there after closing. */
  readonly durable: boolean;
}

export function tokenSet(name: string): TokenSet {
  return {
    accessToken: `access-${name}`,
    accessTokenExpiresAtMs: 1_800_000_000_000,
    refreshToken: `refresh-${name}`,
    refreshTokenExpiresAtMs: 1_900_000_000_000,
    openId: 'open-1',
    grantedScopes: ['seller.order.info'],
  };
}

export function tokenRecord(name: string, more: Partial<TokenRecord> = {}): TokenRecord {
  return {
    tokens: tokenSet(name),
    status: 'active',
    statusSinceMs: 1,
    authorizedAtMs: undefined,
    intent: undefined,
    shops: [],
    ...more,
  };
}

/** What every kind of stores has to do. */
export function describeStores(
  name: string,
  place: () => Promise<BatteryPlace>,
  { shared, durable }: BatteryAbilities,
): void {
  describe(name, () => {
    let here: BatteryPlace;
    let stores: Stores;
    const opened: Stores[] = [];

    async function open(): Promise<Stores> {
      const next = await here.open();
      opened.push(next);
      return next;
    }

    beforeEach(async () => {
      here = await place();
      stores = await open();
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((one) => one.close()));
      await here.remove();
    });

    const records = (region: Region = 'us', from = stores) => {
      const { records: found } = from.tokens(region);
      if (found === undefined) throw new Error('These stores keep no records.');
      return found;
    };

    describe('tokens', () => {
      it('are given back as they were stored, and are not there before', async () => {
        const us = stores.tokens('us');
        expect(await us.get('shop:app:1')).toBeUndefined();
        await us.set('shop:app:1', tokenSet('1'));
        expect(await us.get('shop:app:1')).toEqual(tokenSet('1'));
        await us.set('shop:app:1', tokenSet('2'));
        expect(await us.get('shop:app:1')).toEqual(tokenSet('2'));
      });

      it('of many shops and both sides lie side by side', async () => {
        const keys = Array.from({ length: 20 }, (_, index) => `shop:app:${index}`);
        await Promise.all(
          keys.flatMap((key) => [
            stores.tokens('us').set(key, tokenSet(`us ${key}`)),
            stores.tokens('global').set(key, tokenSet(`global ${key}`)),
          ]),
        );
        for (const key of keys) {
          expect((await stores.tokens('us').get(key))?.accessToken).toBe(`access-us ${key}`);
          expect((await stores.tokens('global').get(key))?.accessToken).toBe(`access-global ${key}`);
        }
      });

      it('of one side are never given to the other', async () => {
        await stores.tokens('us').set('shop:app:1', tokenSet('1'), ['shop-1']);
        expect(await stores.tokens('global').get('shop:app:1')).toBeUndefined();
        expect(await records('global').read('shop:app:1')).toBeUndefined();
        expect(await records('global').keysOfShop('shop-1')).toEqual([]);
        expect(await records('global').replace('shop:app:1', tokenRecord('2'), 1)).toBe(false);
        expect((await stores.tokens('us').get('shop:app:1'))?.accessToken).toBe('access-1');
      });

      it('name their side, and there is none but the two', () => {
        expect(stores.tokens('us').region).toBe('us');
        expect(stores.tokens('global').region).toBe('global');
        for (const nowhere of ['US', '', undefined, 'us|global', '__proto__']) {
          expect(() => stores.tokens(nowhere as never)).toThrowError(
            expect.objectContaining({ code: 'region.unknown' }),
          );
          expect(() => stores.leases(nowhere as never)).toThrowError(
            expect.objectContaining({ code: 'region.unknown' }),
          );
        }
      });

      it.each(['a/../b', '..', 'ü'.repeat(300), 'shop:app:a|b', "'; drop table x", 'A', 'a'])(
        'have a key of any form: %s',
        async (key) => {
          await stores.tokens('us').set(key, tokenSet('1'));
          expect(await stores.tokens('us').get(key)).toEqual(tokenSet('1'));
          expect(await stores.tokens('us').get(`${key} `)).toBeUndefined();
        },
      );

      if (durable) {
        it('are there after closing and opening again', async () => {
          await stores.tokens('us').set('shop:app:1', tokenSet('1'), ['shop-1']);
          await stores.close();
          const again = await open();
          expect(await again.tokens('us').get('shop:app:1')).toEqual(tokenSet('1'));
          expect(await records('us', again).keysOfShop('shop-1')).toEqual(['shop:app:1']);
        });
      }

      it('cannot be had from stores that were closed', async () => {
        await stores.close();
        await expect(stores.tokens('us').get('shop:app:1')).rejects.toMatchObject({ code: 'config.invalid' });
        await expect(stores.leases('us').acquire('x', 1)).rejects.toMatchObject({ code: 'config.invalid' });
      });
    });

    describe('records', () => {
      it('keep how an authorization stands', async () => {
        const record = tokenRecord('1', {
          status: 'reauthorization_required',
          statusSinceMs: 7,
          authorizedAtMs: 5,
          intent: { startedAtMs: 6, attempts: 2 },
          shops: [
            { id: 'shop-1', deauthorizedAtMs: 8 },
            { id: 'shop-2', deauthorizedAtMs: undefined },
          ],
        });
        expect(await records().replace('shop:app:1', record, 0)).toBe(true);
        expect(await records().read('shop:app:1')).toEqual({ ...record, version: 1 });
      });

      it('are replaced by whoever saw their latest version, and by nobody else', async () => {
        expect(await records().replace('k', tokenRecord('1'), 1)).toBe(false);
        expect(await records().replace('k', tokenRecord('1'), 0)).toBe(true);
        expect(await records().replace('k', tokenRecord('2'), 0)).toBe(false);
        expect(await records().replace('k', tokenRecord('2'), 2)).toBe(false);
        expect(await records().replace('k', tokenRecord('2'), 1)).toBe(true);
        expect(await records().read('k')).toMatchObject({ version: 2, tokens: tokenSet('2') });
      });

      it('are replaced by one of many who try together', async () => {
        const others = shared ? [stores, await open()] : [stores];
        for (let version = 0; version < 5; version += 1) {
          const tries = Array.from({ length: 8 }, (_, index) => {
            const from = others[index % others.length] ?? stores;
            return records('us', from).replace('k', tokenRecord(`${version}-${index}`), version);
          });
          const won = (await Promise.all(tries)).flatMap((done, index) => (done ? [index] : []));
          expect(won).toHaveLength(1);
          expect((await records().read('k'))?.tokens.accessToken).toBe(`access-${version}-${won[0]}`);
        }
      });

      it('are found by their shops', async () => {
        await stores.tokens('us').set('a', tokenSet('1'), ['shop-1', 'shop-2']);
        await stores.tokens('us').set('b', tokenSet('2'), ['shop-2']);
        await stores.tokens('us').set('c', tokenSet('3'));
        expect(await records().keysOfShop('shop-1')).toEqual(['a']);
        expect([...(await records().keysOfShop('shop-2'))].sort()).toEqual(['a', 'b']);
        expect(await records().keysOfShop('shop')).toEqual([]);
      });

      it('are in use again once new tokens are set, with the shops they had', async () => {
        const over = tokenRecord('1', {
          status: 'deauthorized',
          intent: { startedAtMs: 1, attempts: 1 },
          shops: [{ id: 'shop-1', deauthorizedAtMs: 8 }],
        });
        await records().replace('k', over, 0);
        await stores.tokens('us').set('k', tokenSet('2'));
        expect(await records().read('k')).toMatchObject({
          version: 2,
          status: 'active',
          intent: undefined,
          authorizedAtMs: expect.any(Number),
          shops: [{ id: 'shop-1', deauthorizedAtMs: undefined }],
        });
      });
    });

    describe('leases', () => {
      it('have one holder at a time', async () => {
        const first = await stores.leases('us').acquire('refresh:a', 60_000);
        expect(first).toBeDefined();
        expect(await stores.leases('us').acquire('refresh:a', 60_000)).toBeUndefined();
        expect(await stores.tokens('us').lease?.acquire('refresh:a', 60_000)).toBeUndefined();
        await first?.release();
        expect(await stores.leases('us').acquire('refresh:a', 60_000)).toBeDefined();
      });

      it('of other names and of the other side are free', async () => {
        await stores.leases('us').acquire('refresh:a', 60_000);
        expect(await stores.leases('us').acquire('refresh:b', 60_000)).toBeDefined();
        expect(await stores.leases('global').acquire('refresh:a', 60_000)).toBeDefined();
      });

      it('end, and then have another holder with a greater epoch', async () => {
        const first = await stores.leases('us').acquire('a', 30);
        await new Promise((resolve) => setTimeout(resolve, 60));
        const second = await stores.leases('us').acquire('a', 60_000);
        expect(second?.epoch).toBeGreaterThan(first?.epoch ?? Number.NaN);
        expect(await first?.renew(60_000)).toBe(false);
        await first?.release();
        expect(await stores.leases('us').acquire('a', 60_000)).toBeUndefined();
      });

      it('last longer when they are renewed', async () => {
        const first = await stores.leases('us').acquire('a', 200);
        expect(await first?.renew(60_000)).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 250));
        expect(await stores.leases('us').acquire('a', 60_000)).toBeUndefined();
      });

      it('are given to one of many who try together, again and again', async () => {
        const others = shared ? [stores, await open()] : [stores];
        let epoch = 0;
        for (let round = 0; round < 5; round += 1) {
          const tries = Array.from({ length: 8 }, (_, index) =>
            (others[index % others.length] ?? stores).leases('us').acquire('a', 60_000),
          );
          const held = (await Promise.all(tries)).filter((one) => one !== undefined);
          expect(held).toHaveLength(1);
          expect(held[0]?.epoch).toBeGreaterThan(epoch);
          epoch = held[0]?.epoch ?? 0;
          await held[0]?.release();
        }
      });
    });

    describe('what was handled', () => {
      it('is claimed once while it is remembered, and apart for each side', async () => {
        expect(await stores.dedup.claim('us', 'n-1', 60_000)).toBe(true);
        expect(await stores.dedup.claim('us', 'n-1', 60_000)).toBe(false);
        expect(await stores.dedup.claim('us', 'n-2', 60_000)).toBe(true);
        expect(await stores.dedup.claim('global', 'n-1', 60_000)).toBe(true);
      });

      it('is claimed again after a release, and after its time', async () => {
        await stores.dedup.claim('us', 'n-1', 60_000);
        await stores.dedup.release('us', 'n-1');
        expect(await stores.dedup.claim('us', 'n-1', 20)).toBe(true);
        await new Promise((resolve) => setTimeout(resolve, 40));
        expect(await stores.dedup.claim('us', 'n-1', 60_000)).toBe(true);
        await stores.dedup.release('us', 'never-claimed');
      });

      it('is claimed by one of many who try together', async () => {
        const others = shared ? [stores, await open()] : [stores];
        const tries = Array.from({ length: 12 }, (_, index) =>
          (others[index % others.length] ?? stores).dedup.claim('us', 'n-1', 60_000),
        );
        expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      });

      it('needs one of the two sides', async () => {
        await expect(stores.dedup.claim('US' as never, 'n', 1)).rejects.toMatchObject({
          code: 'region.unknown',
        });
        await expect(stores.dedup.release('' as never, 'n')).rejects.toMatchObject({
          code: 'region.unknown',
        });
      });
    });
  });
}
