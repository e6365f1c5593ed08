import { AbortedError, isResident, NetworkError } from '@twinshore/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createUsShop } from '../index.ts';
import { createMemoryCheckpoint, createOrderFeed, type OrderChange } from '../order-mirror.ts';
import { orders } from '../orders/area.ts';
import { SHOP } from './__fixtures__/lagging-shop.ts';
import { everything, mirrorOf } from './__fixtures__/mirror-of.ts';

afterEach(() => {
  vi.useRealTimers();
});

const value = async <T>(next: Promise<IteratorResult<T, undefined>>): Promise<T> => {
  const { value: given } = await next;
  if (given === undefined) throw new Error('It ended.');
  return given;
};

describe('a change', () => {
  it('is the order as its detail shows it, with buyer data closed, a key, a cause and a cursor', async () => {
    const { shop, open, since } = mirrorOf();
    shop.change('5');
    const change = await value(open().next());
    expect(change).toMatchObject({
      order: { id: '5', status: 'UNPAID', update_time: since },
      cause: 'sweep',
      cursor: `orders.v1.us.${SHOP}.${since}`,
    });
    expect(change.key).toMatch(new RegExp(`^5@${since}\\.[0-9a-f]{16}$`));
    expect(isResident(change.order.buyer_email)).toBe(true);
    expect(JSON.stringify(change)).not.toContain('relay.example');
  });

  it('comes from a webhook at once, and from the sweep after it no second time', async () => {
    const { shop, open, feed, checkpoint, waited } = mirrorOf();
    shop.change('1');
    const changes = open({ webhooks: feed, checkpoint });
    expect((await value(changes.next())).cause).toBe('sweep');
    shop.nowMs += 5000;
    shop.change('1', { listMs: 20_000 });
    feed.push(shop.webhook('1'));
    expect(await value(changes.next())).toMatchObject({ order: { status: 'ON_HOLD' }, cause: 'webhook' });
    expect(waited).toEqual([]);
    shop.nowMs += 90_000;
    shop.change('2');
    expect(await value(changes.next())).toMatchObject({ order: { id: '2' }, cause: 'sweep' });
    await changes.stop();
  });

  it.each(['recipient-address-update', 'cancellation-status-change', 'return-status-change'])(
    'is found from %s',
    async (event) => {
      const { shop, open, feed } = mirrorOf();
      shop.change('7', { listMs: 25_000 });
      feed.push({ ...shop.webhook('7'), event } as never);
      expect(await value(open({ webhooks: feed }).next())).toMatchObject({
        order: { id: '7' },
        cause: 'webhook',
      });
    },
  );

  it('is found from a package update, for every order in it', async () => {
    const { shop, open, feed } = mirrorOf();
    for (const id of ['1', '2']) shop.change(id, { listMs: 25_000 });
    const data = { package_list: [{ package_id: '9', order_id_list: ['1'] }, { order_id_list: ['2'] }] };
    feed.push({ ...shop.webhook('1'), event: 'package-update', type: 4, data } as never);
    expect(feed.push({ ...shop.webhook('1'), event: 'product-creation', type: 16 } as never)).toBe(false);
    expect(await everything(open({ webhooks: feed, follow: false }))).toEqual(['1 UNPAID', '2 UNPAID']);
  });

  it('is given once however often a webhook comes, also long after', async () => {
    const { shop, open, feed, checkpoint } = mirrorOf();
    shop.change('1');
    for (let count = 0; count < 3; count += 1) feed.push(shop.webhook('1'));
    const options = { webhooks: feed, checkpoint, follow: false };
    expect(await everything(open(options))).toEqual(['1 UNPAID']);
    shop.nowMs += 3_600_000;
    shop.change('2');
    expect(await everything(open(options))).toEqual(['2 UNPAID']);
    // By now order 1 lies before everything that is remembered.
    feed.push(shop.webhook('1'));
    expect(await everything(open(options))).toEqual([]);
  });

  it('is never followed by an older state that a list still shows', async () => {
    const { shop, open, feed, checkpoint } = mirrorOf();
    shop.change('1');
    shop.nowMs += 2000;
    shop.change('1', { listMs: 28_000 });
    feed.push(shop.webhook('1'));
    const changes = open({ webhooks: feed, checkpoint, follow: false });
    expect(await everything(changes)).toEqual(['1 ON_HOLD']);
    expect(await everything(open({ checkpoint, follow: false }))).toEqual([]);
  });

  it('is the state of the list where the detail lags behind it, and no webhook leads back', async () => {
    const { shop, open, since, feed } = mirrorOf();
    shop.change('1');
    shop.nowMs += 5000;
    shop.change('1', { detailMs: 10_000 });
    const given: unknown[] = [];
    for await (const { order } of open({ webhooks: feed, follow: false })) {
      given.push([order.status, order.update_time]);
      if (given.length === 1) feed.push(shop.webhook('1'));
    }
    expect(given).toEqual([['ON_HOLD', since + 5]]);
  });

  it('is given again under another key when the order changed within the same second, and only then', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    const keys: string[] = [];
    for (let count = 0; count < 2; count += 1) {
      shop.change('1');
      for (let again = 0; again < 2; again += 1) {
        for await (const { key } of open({ checkpoint, follow: false })) keys.push(key);
      }
    }
    expect(new Set(keys).size).toBe(2);
    expect(keys).toHaveLength(2);
    expect(keys[0]?.split('.')[0]).toBe(keys[1]?.split('.')[0]);
  });
});

describe('a sweep', () => {
  it('cuts a window that holds more than a page where the page ends, and follows no token', async () => {
    const { shop, open, sent } = mirrorOf();
    for (let number = 1; number <= 10; number += 1) {
      shop.change(String(number));
      shop.nowMs += 1000;
    }
    const found = await everything(open({ pageSize: 3, follow: false }));
    expect(found.map((one) => one.split(' ')[0])).toEqual(shop.ids);
    expect(sent.filter(({ input }) => input.page_token !== undefined)).toEqual([]);
    const searches = sent.filter(({ input }) => input.sort_order === 'ASC');
    expect(searches).toHaveLength(5);
  });

  it('asks for no longer time than a window at once', async () => {
    const { shop, open, sent, since } = mirrorOf();
    shop.change('1');
    shop.nowMs += 250_000;
    shop.change('2');
    expect(await everything(open({ windowMs: 100_000, follow: false }))).toHaveLength(2);
    const windows = sent
      .filter(({ input }) => input.sort_order === 'ASC')
      .map(({ input }) => [Number(input.update_time_ge) - since, Number(input.update_time_lt) - since]);
    expect(windows).toEqual([
      [0, 100],
      [100, 200],
      [200, 251], // a window was empty, so it asks where the next order is
      [250, 251],
    ]);
  });

  it('skips the time in which nothing changed', async () => {
    const { shop, open, sent } = mirrorOf();
    shop.change('1');
    shop.nowMs += 100 * 86_400_000;
    shop.change('2');
    expect(await everything(open({ since: 0, follow: false }))).toEqual(['1 UNPAID', '2 UNPAID']);
    expect(sent.length).toBeLessThan(12);
  });

  it('halves a window whose page is in no order', async () => {
    const { shop, open } = mirrorOf({ unsorted: true });
    for (let number = 1; number <= 9; number += 1) {
      shop.change(String(number));
      shop.nowMs += 7000;
    }
    expect(await everything(open({ pageSize: 4, follow: false }))).toHaveLength(9);
  });

  it('misses no order of a full second while others leave it', async () => {
    let asked = 0;
    const { shop, open } = mirrorOf({
      beforeAnswer(one) {
        asked += 1;
        // Page by page an order that was seen leaves the second, and the rest moves up.
        if (asked === 5) {
          one.nowMs += 1000;
          one.change('1');
        }
      },
    });
    for (let number = 1; number <= 5; number += 1) shop.change(String(number));
    const found = await everything(open({ pageSize: 2, follow: false }));
    // Order 1 is newer now than this sweep reaches; the next one has it.
    expect(found).toEqual(['2 UNPAID', '3 UNPAID', '4 UNPAID', '5 UNPAID']);
  });

  it('begins a second anew when its page token ran out, and gives up in the end', async () => {
    const { shop, open, sent } = mirrorOf();
    for (let number = 1; number <= 5; number += 1) shop.change(String(number));
    shop.refuseTokenEvery = 3;
    expect(await everything(open({ pageSize: 2, follow: false }))).toHaveLength(5);
    shop.refuseTokenEvery = 1;
    const before = sent.length;
    await expect(open({ pageSize: 2, maxFailures: 0 }).next()).rejects.toMatchObject({
      code: 'response.unsettled',
      retryable: true,
    });
    expect(sent.length - before).toBeLessThan(30);
  });

  it('finds what no webhook told of, and what shows up late, one interval later', async () => {
    const { shop, open } = mirrorOf();
    shop.change('1');
    const changes = open({ overlapMs: 100_000 });
    await changes.next();
    shop.change('2', { listMs: 99_000 });
    shop.nowMs += 28_000;
    shop.change('3');
    expect((await value(changes.next())).order.id).toBe('3');
    expect((await value(changes.next())).order.id).toBe('2');
    await changes.stop();
  });

  it('goes on whatever is done to the clock', async () => {
    const { shop, open } = mirrorOf();
    let offMs = 0;
    shop.change('1');
    const changes = open({ clock: { now: () => shop.nowMs + offMs } });
    await changes.next();
    for (const ms of [-86_400_000, 86_400_000, 0]) {
      offMs = ms;
      shop.nowMs += 120_000;
      shop.change('1');
      expect((await value(changes.next())).order.update_time).toBe(shop.seconds - (shop.nowMs % 1000) / 1000);
    }
    await changes.stop();
    const still = open({ clock: { now: () => 0 }, since: shop.seconds });
    await still.next();
    shop.change('2');
    expect((await value(still.next())).order.id).toBe('2');
    await still.stop();
  });
});

describe('a checkpoint', () => {
  const states = (checkpoint: ReturnType<typeof createMemoryCheckpoint<'us'>>) =>
    checkpoint.load(`orders/${SHOP}`);

  it('is written once a change was acknowledged, not before', async () => {
    const { shop, open, checkpoint, feed } = mirrorOf();
    shop.change('1');
    feed.push(shop.webhook('1'));
    const acknowledge = vi.spyOn({ ...feed }, 'acknowledge');
    const watched = { ...feed, acknowledge: acknowledge as unknown as typeof feed.acknowledge };
    const changes = open({ checkpoint, webhooks: watched });
    await changes.next();
    expect(await states(checkpoint)).toBeUndefined();
    expect(acknowledge).not.toHaveBeenCalled();
    shop.nowMs += 40_000;
    shop.change('2');
    await changes.next();
    expect((await states(checkpoint))?.state).toContain('"1"');
    expect((await states(checkpoint))?.state).not.toContain('"2"');
    expect(acknowledge.mock.calls).toEqual([[['1']]]);
    await changes.stop();
  });

  it('holds no personal data', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    shop.change('1');
    await everything(open({ checkpoint, follow: false }));
    expect(Object.keys(JSON.parse((await states(checkpoint))?.state ?? ''))).toEqual([
      'form',
      'region',
      'shop',
      'floor',
      'given',
    ]);
    expect((await states(checkpoint))?.state).not.toContain('relay');
  });

  it('lets the next run begin behind what was acknowledged; the rest comes again under its key', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    for (const id of ['1', '2', '3']) {
      shop.change(id);
      shop.nowMs += 100_000;
    }
    const first: OrderChange<'us'>[] = [];
    for await (const change of open({ checkpoint })) {
      first.push(change);
      if (first.length === 2) break; // leaving acknowledges the first only
    }
    const second: OrderChange<'us'>[] = [];
    for await (const change of open({ checkpoint, follow: false })) second.push(change);
    expect(second.map(({ order }) => order.id)).toEqual(['2', '3']);
    expect(second[0]?.key).toBe(first[1]?.key);
  });

  it('is written by ack() for a batch, up to the change it names', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    for (const id of ['1', '2', '3']) shop.change(id);
    const changes = open({ checkpoint, acknowledge: 'explicit' });
    const given = [await value(changes.next()), await value(changes.next()), await value(changes.next())];
    expect(await states(checkpoint)).toBeUndefined();
    await changes.ack(given[1]);
    expect(changes.progress).toMatchObject({ given: 3, acknowledged: 2 });
    await changes.stop();
    expect(await everything(open({ checkpoint, follow: false }))).toEqual(['3 UNPAID']);
    const rest = open({ checkpoint, acknowledge: 'explicit', since: 0 });
    expect(await everything(open({ follow: false }))).toHaveLength(3);
    await rest.stop();
  });

  it('is written by ack() for a copy of a change, and not for something else', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    for (const id of ['1', '2']) shop.change(id);
    const changes = open({ checkpoint, acknowledge: 'explicit' });
    const first = await value(changes.next());
    await changes.next();
    for (const other of [{ ...first, key: 'x' }, null, { order: first.order }]) {
      await expect(changes.ack(other as never)).rejects.toMatchObject({ code: 'config.invalid' });
    }
    expect(changes.progress.acknowledged).toBe(0);
    await changes.ack({ ...first });
    await changes.ack({ ...first });
    expect(changes.progress).toMatchObject({ given: 2, acknowledged: 1 });
    await changes.stop();
    const next = open({ checkpoint, follow: false });
    await expect(next.ack(first)).rejects.toMatchObject({ code: 'config.invalid' });
    expect(await everything(next)).toEqual(['2 UNPAID']);
  });

  it('keeps two mirrors of one shop from writing over each other', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    shop.change('1');
    const [one, other] = [open({ checkpoint }), open({ checkpoint })];
    await one.next();
    await other.next();
    shop.nowMs += 60_000;
    shop.change('2');
    await one.next();
    await expect(other.next()).rejects.toMatchObject({ code: 'config.checkpoint_taken' });
    expect(await other.next()).toEqual({ done: true, value: undefined });
    await one.stop();
  });

  it('that cannot be written loses nothing', async () => {
    const { shop, open, checkpoint, feed } = mirrorOf();
    shop.change('1');
    feed.push(shop.webhook('1'));
    let fails = 1;
    const flaky = {
      ...checkpoint,
      replace: async (...given: Parameters<typeof checkpoint.replace>) => {
        fails -= 1;
        if (fails === 0) throw new Error('the disk is full');
        return checkpoint.replace(...given);
      },
    };
    const changes = open({ checkpoint: flaky, webhooks: feed, acknowledge: 'explicit' });
    await changes.next();
    shop.nowMs += 61_000;
    shop.change('2');
    await changes.next();
    await expect(changes.ack()).rejects.toThrow('the disk is full');
    await changes.ack();
    await changes.stop();
    expect((await states(checkpoint))?.state).toContain('"2"');
    expect(await feed.take(5)).toEqual([]);
  });

  it('goes before since, and a cursor serves as since where there is none', async () => {
    const { shop, open, checkpoint } = mirrorOf();
    const cursors: string[] = [];
    for (const id of ['1', '2', '3']) {
      shop.change(id);
      shop.nowMs += 100_000;
    }
    for await (const { cursor } of open({ checkpoint, follow: false })) cursors.push(cursor);
    expect(await everything(open({ checkpoint, since: 0, follow: false }))).toEqual([]);
    expect(await everything(open({ since: cursors[1] as string, follow: false }))).toEqual([
      '2 UNPAID',
      '3 UNPAID',
    ]);
  });
});

describe('an order from the future', () => {
  const YEAR = 365 * 86_400;

  /** A shop in which order 9 has a time a year ahead. */
  function poisoned() {
    const world = mirrorOf();
    const { shop } = world;
    shop.change('1');
    shop.nowMs += YEAR * 1000;
    shop.change('9', { listMs: -YEAR * 1000, detailMs: -YEAR * 1000 });
    shop.nowMs -= YEAR * 1000;
    return world;
  }

  it('hides no change that comes after it, and is told of', async () => {
    const { shop, open, since } = poisoned();
    const told = new Set<string>();
    const changes = open({
      onProgress({ fromFuture }) {
        for (const id of fromFuture) told.add(id);
      },
    });
    expect([(await value(changes.next())).order.id, (await value(changes.next())).order.id]).toEqual([
      '1',
      '9',
    ]);
    shop.nowMs += 5000;
    shop.change('2');
    const second = await value(changes.next());
    expect([second.order.id, second.cause]).toEqual(['2', 'sweep']);
    expect(second.cursor).toBe(`orders.v1.us.${SHOP}.${since + 5}`);
    expect([...told]).toEqual(['9']);
    expect(changes.progress.verifiedThrough).toBeLessThan(shop.seconds);
    await changes.stop();
  });

  it('is told of no more once it is gone, and a clock that is a little behind is nothing to tell of', async () => {
    const { shop, open } = mirrorOf();
    shop.change('1');
    const clock = { now: () => shop.nowMs - 200_000 };
    const changes = open({ clock, follow: false });
    await everything(changes);
    expect(changes.progress.fromFuture).toEqual([]);
    let offMs = 3_600_000;
    const behind = open({ clock: { now: () => shop.nowMs - offMs } });
    await behind.next();
    shop.nowMs += 61_000;
    shop.change('2');
    expect(behind.progress.fromFuture).toEqual(['1']);
    offMs = 0;
    await behind.next();
    expect(behind.progress.fromFuture).toEqual([]);
    await behind.stop();
  });

  it('is the only case in which the clock counts: one that is ahead hides no change that shows up late', async () => {
    const { shop, open } = mirrorOf();
    shop.change('2', { listMs: 20_000 });
    shop.nowMs += 10_000;
    shop.change('1');
    const changes = open({ clock: { now: () => shop.nowMs + 86_400_000 } });
    expect((await value(changes.next())).order.id).toBe('1');
    expect((await value(changes.next())).order.id).toBe('2');
    await changes.stop();
  });

  it('leaves nothing behind in a checkpoint, and what an older one holds is put right', async () => {
    const { shop, open, checkpoint } = poisoned();
    expect(await everything(open({ checkpoint, follow: false }))).toEqual(['1 UNPAID', '9 UNPAID']);
    const kept = await checkpoint.load(`orders/${SHOP}`);
    expect(JSON.parse(kept?.state ?? '').floor).toBe(shop.seconds);
    shop.nowMs += 31_000;
    shop.change('2');
    expect(await everything(open({ checkpoint, follow: false }))).toEqual(['2 UNPAID']);

    const state = { form: 1, region: 'us', shop: SHOP, floor: shop.seconds + YEAR, given: [] };
    const old = createMemoryCheckpoint('us');
    await old.replace(`orders/${SHOP}`, JSON.stringify(state), 0);
    expect(await everything(open({ checkpoint: old, follow: false }))).toEqual(['2 UNPAID', '9 UNPAID']);
    const cursor = `orders.v1.us.${SHOP}.${shop.seconds + YEAR}`;
    expect(await everything(open({ since: cursor, follow: false }))).toEqual(['2 UNPAID', '9 UNPAID']);
  });
});

describe('the other side, and other shops', () => {
  const mismatch = { code: 'region.mismatch', region: 'us' };

  it('is refused before anything is read', async () => {
    const { open, sent, shop } = mirrorOf();
    shop.change('1');
    const global = createMemoryCheckpoint('global');
    await expect(open({ checkpoint: global as never }).next()).rejects.toMatchObject(mismatch);
    const feed = createOrderFeed({ region: 'global', shop: SHOP });
    await expect(open({ webhooks: feed as never }).next()).rejects.toMatchObject(mismatch);
    await expect(open({ since: `orders.v1.global.${SHOP}.1` }).next()).rejects.toMatchObject(mismatch);
    await expect(open({ since: 'orders.v1.us.77.1' }).next()).rejects.toMatchObject({
      code: 'config.invalid',
    });
    expect(sent).toEqual([]);
  });

  it.each([
    [{ region: 'global' }, 'region.mismatch'],
    [{ shop: '77' }, 'stored.invalid'],
    [{ region: undefined }, 'stored.invalid'],
    [{ form: 2 }, 'stored.version_unknown'],
    [{ floor: -1 }, 'stored.invalid'],
    [{ given: [['1', 'x', 'y']] }, 'stored.invalid'],
  ])('is refused in a stored checkpoint: %j', async (changed, code) => {
    const { open, sent, checkpoint } = mirrorOf();
    const state = { form: 1, region: 'us', shop: SHOP, floor: 1, given: [], ...changed };
    await checkpoint.replace(`orders/${SHOP}`, JSON.stringify(state), 0);
    await expect(open({ checkpoint }).next()).rejects.toMatchObject({ code });
    await checkpoint.replace(`orders/${SHOP}`, 'no json', 1);
    await expect(open({ checkpoint }).next()).rejects.toMatchObject({ code: 'stored.invalid' });
    expect(sent).toEqual([]);
  });

  it('is refused in a feed, whatever the feed says of itself', async () => {
    const { open, shop, feed, sent } = mirrorOf();
    shop.change('1');
    const webhook = { ...shop.webhook('1'), region: 'global' };
    expect(() => feed.push(webhook as never)).toThrowError(expect.objectContaining(mismatch));
    const lying = { ...feed, take: async () => [{ id: '1', webhook: webhook as never }] };
    await expect(open({ webhooks: lying }).next()).rejects.toMatchObject(mismatch);
    expect(sent).toEqual([]);
  });

  it('leaves webhooks of other shops alone', async () => {
    const { open, shop, feed, checkpoint, sent } = mirrorOf();
    shop.change('1');
    const other = { ...shop.webhook('1'), shop_id: '77' };
    expect(feed.push(other)).toBe(false);
    const acknowledged: string[] = [];
    let waiting = [{ id: 'a', webhook: other }];
    const mixed = {
      region: 'us' as const,
      take: async () => waiting.splice(0),
      acknowledge: async (ids: readonly string[]) => void acknowledged.push(...ids),
    };
    const changes = open({ webhooks: mixed, checkpoint, follow: false });
    await everything(changes);
    waiting = [];
    expect(changes.progress.passedOver).toBe(1);
    expect(acknowledged).toEqual([]);
    expect(sent.filter(({ operation }) => operation.id === 'shop.orders.get')).toHaveLength(1);
  });

  it.each([
    ['package-update', { package_list: {} }],
    ['package-update', { package_list: 'x' }],
    ['package-update', { package_list: [null] }],
    ['package-update', { package_list: [{ order_id_list: '12' }] }],
    ['package-update', { package_list: [{ order_id_list: [null, { id: 1 }] }] }],
    ['invoice-status-change', { order_ids: { a: 1 } }],
    ['order-status-change', { order_id: 'abc' }],
    ['return-status-change', {}],
    ['order-status-change', null],
    [undefined, undefined],
  ])('passes over a webhook of unexpected form: %s %j', async (event, data) => {
    const { open, shop, checkpoint } = mirrorOf();
    shop.change('1', { listMs: 29_000 });
    const odd = event === undefined ? null : { ...shop.webhook('1'), event, data };
    const waiting = [
      { id: 'odd', webhook: odd as never },
      { id: 'good', webhook: shop.webhook('1') },
    ];
    const acknowledged: string[] = [];
    const feed = {
      region: 'us' as const,
      take: async () => waiting.splice(0),
      acknowledge: async (ids: readonly string[]) => void acknowledged.push(...ids),
    };
    const changes = open({ webhooks: feed, checkpoint, follow: false });
    expect(await everything(changes)).toEqual(['1 UNPAID']);
    expect(changes.progress.passedOver).toBe(1);
    expect(acknowledged.sort()).toEqual(['good', 'odd']);
  });

  it('needs to know the one shop', async () => {
    const { shop, sent } = mirrorOf();
    const { orders: area } = createUsShop(shop.transport, { orders });
    await expect(area.changes({ since: 1 }).next()).rejects.toMatchObject({ code: 'config.invalid' });
    const proved = Object.assign(shop.transport, { prove: async () => [{ id: SHOP }] });
    const again = createUsShop(proved as never, { orders }).orders;
    shop.change('1');
    for await (const _ of again.changes({ since: 1, follow: false })) break;
    expect(sent.every(({ options }) => options?.shop === SHOP)).toBe(true);
    expect(sent.length).toBeGreaterThan(1);
  });
});

describe('what goes wrong', () => {
  it('is waited out when it may pass, longer each time, and thrown when it does not', async () => {
    let broken = 3;
    const { shop, open, waited } = mirrorOf({
      beforeAnswer() {
        broken -= 1;
        if (broken >= 0) throw new NetworkError({ message: 'down', retryable: true });
      },
    });
    shop.change('1');
    const seen: (string | undefined)[] = [];
    const changes = open({ maxFailures: 3, onProgress: ({ lastFailure }) => seen.push(lastFailure) });
    await changes.next();
    expect(waited).toEqual([1000, 2000, 4000]);
    expect(seen.slice(0, 3)).toEqual(['network.failed', 'network.failed', 'network.failed']);
    expect(changes.progress.failures).toBe(0);
    broken = 100;
    await expect(changes.next()).rejects.toMatchObject({ code: 'network.failed' });
    broken = 1;
    await expect(open({ maxFailures: 0 }).next()).rejects.toMatchObject({ code: 'network.failed' });
  });

  it('is thrown at once when it does not pass', async () => {
    const { open, waited } = mirrorOf({
      beforeAnswer() {
        throw new Error('not ours');
      },
    });
    await expect(open().next()).rejects.toThrow('not ours');
    expect(waited).toEqual([]);
  });

  it('keeps webhooks whose orders could not be read', async () => {
    let broken = 1;
    const { shop, open, feed } = mirrorOf({
      beforeAnswer() {
        broken -= 1;
        if (broken >= 0) throw new NetworkError({ message: 'down', retryable: true });
      },
    });
    shop.change('1', { listMs: 29_000 });
    feed.push(shop.webhook('1'));
    expect((await value(open({ webhooks: feed }).next())).cause).toBe('webhook');
  });

  it.each([
    { since: -1 },
    { since: 1.5 },
    { since: Date.now() },
    { since: 'yesterday' },
    { since: new Date(Number.NaN) },
    { overlapMs: -1 },
    { pageSize: 101 },
    { windowMs: 10 },
    { maxFailures: Number.NaN },
  ])('is a wrong option: %j', async (options) => {
    await expect(mirrorOf().open(options).next()).rejects.toMatchObject({ code: 'config.invalid' });
  });
});

describe('stopping', () => {
  it.each(['stop', 'signal'])('by %s ends the waiting and leaves no timer', async (how) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const { shop, client, since, checkpoint, feed } = mirrorOf();
    shop.change('1');
    const changes = client.orders.changes({
      since,
      checkpoint,
      webhooks: feed,
      signal: controller.signal,
    });
    await changes.next();
    const waiting = changes.next();
    await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
    if (how === 'stop') await changes.stop();
    else controller.abort();
    expect(await waiting).toEqual({ done: true, value: undefined });
    expect(vi.getTimerCount()).toBe(0);
    expect((await checkpoint.load(`orders/${SHOP}`))?.state).toContain('"1"');
    expect(await changes.next()).toEqual({ done: true, value: undefined });
  });

  it('ends the call under way', async () => {
    const controller = new AbortController();
    const { shop, open, sent } = mirrorOf({
      beforeAnswer() {
        controller.abort();
        expect(sent.at(-1)?.options?.signal?.aborted).toBe(true);
        throw new AbortedError({ message: 'aborted' });
      },
    });
    shop.change('1');
    expect(await open({ signal: controller.signal }).next()).toEqual({ done: true, value: undefined });
    const before = sent.length;
    expect(await open({ signal: controller.signal }).next()).toEqual({ done: true, value: undefined });
    expect(sent).toHaveLength(before);
  });

  it('leaves nothing listening at the signal', async () => {
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const { shop, open } = mirrorOf();
    shop.change('1');
    await everything(open({ signal: controller.signal, follow: false }));
    expect(remove).toHaveBeenCalledWith('abort', expect.anything());
  });
});

describe('memory', () => {
  it('is one batch: nothing is read ahead of what was asked for', async () => {
    const { shop, open, calls } = mirrorOf();
    for (let number = 1; number <= 20; number += 1) {
      shop.change(String(number));
      shop.nowMs += 1000;
    }
    const changes = open({ pageSize: 5 });
    for (let count = 0; count < 4; count += 1) await changes.next();
    expect(calls()).toEqual(['search', 'search', 'get']);
    await changes.stop();
  });

  it('waits for ack() when too much is open', async () => {
    const { shop, open } = mirrorOf();
    for (const id of ['1', '2', '3']) shop.change(id);
    const changes = open({ acknowledge: 'explicit', maxUnacknowledged: 2 });
    const first = await value(changes.next());
    await changes.next();
    let third: unknown;
    const waiting = changes.next().then((given) => {
      third = given.value;
    });
    await vi.waitFor(() => expect(changes.progress.waitingForAck).toBe(true));
    expect(third).toBeUndefined();
    await changes.ack(first);
    await waiting;
    expect(third).toMatchObject({ order: { id: '3' } });
    await changes.stop();
  });

  it('forgets what no sweep can find, and the oldest of what is too much', async () => {
    const { shop, open } = mirrorOf();
    for (let number = 1; number <= 30; number += 1) {
      shop.change(String(number));
      shop.nowMs += 10_000;
    }
    const wide = open({ follow: false });
    await everything(wide);
    expect(wide.progress).toMatchObject({ given: 30, remembered: 4, forgotten: 0 });
    const narrow = open({ follow: false, maxRemembered: 2 });
    await everything(narrow);
    expect(narrow.progress).toMatchObject({ given: 30, remembered: 2, forgotten: 2 });
  });

  it('leaves webhooks where they are while it is full', async () => {
    const { shop, open, feed } = mirrorOf();
    for (const id of ['1', '2', '3']) shop.change(id);
    const changes = open({ webhooks: feed, maxRemembered: 2, follow: false });
    await everything(changes);
    feed.push(shop.webhook('1'));
    const take = vi.fn((most: number) => feed.take(most));
    const full = open({ webhooks: { ...feed, take }, maxRemembered: 1, follow: false });
    await full.next();
    const taken = take.mock.calls.length;
    await everything(full);
    expect(take.mock.calls.length).toBe(taken);
  });

  it('drops the oldest webhooks of a feed that nobody reads', async () => {
    const { shop } = mirrorOf();
    const feed = createOrderFeed({ region: 'us', shop: SHOP, limit: 2 });
    for (const id of ['1', '2', '3']) feed.push(shop.webhook(id));
    expect(
      (await feed.take(9)).map(({ webhook }) => (webhook.data as { order_id: string }).order_id),
    ).toEqual(['2', '3']);
    expect(() => createOrderFeed({ region: 'us', shop: '' })).toThrowError(/'shop'/);
  });
});

describe('progress', () => {
  it('tells how far everything was given, and how old a change may be that was not', async () => {
    const { shop, open, since } = mirrorOf();
    shop.change('1');
    shop.nowMs += 100_000;
    shop.change('2');
    const changes = open({ windowMs: 50_000 });
    expect(changes.progress).toMatchObject({ shop: undefined, verifiedThrough: undefined, given: 0 });
    await changes.next();
    expect(changes.progress).toMatchObject({
      region: 'us',
      shop: SHOP,
      verifiedThrough: since + 50,
      sweeping: true,
      lagMs: 50_000,
    });
    await changes.next();
    expect(changes.progress).toMatchObject({ verifiedThrough: since + 70, sweeping: false, lagMs: 30_000 });
    shop.nowMs += 4000;
    expect(changes.progress.lagMs).toBe(34_000);
    await changes.stop();
  });
});
