import { setTimeout as wait } from 'node:timers/promises';
import {
  defineOperation,
  type Operation,
  type RateLimit,
  type RateLimitedError,
  type Transport,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getOrder, getOrders, mallFamily, mallShops, trackEvent } from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import type { TransportOptions } from '../transport-options.ts';

const rule = (
  limit: number,
  scope: RateLimit['scope'] = 'app+shop',
  confidence: RateLimit['confidence'] = 'once',
) => ({ limit, intervalSeconds: 3600, scope, confidence }) as const;

function changed<O extends Operation>(operation: O, changes: Partial<Operation>): O {
  return defineOperation({ ...operation, ...changes }) as Operation as O;
}

function limited(rateLimit: RateLimit, id = 'mall.limited') {
  return changed(getOrder, { id, rateLimit });
}

describe('the quota of a call', () => {
  let server: LoopbackServer;
  const open: Transport<'us'>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({}));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function make(options: TransportOptions<'us'> = {}, shops = ['us-1', 'us-2']): Transport<'us'> {
    const transport = mallTransport('us', server.origin, {
      credentials: mallCredentials('us', { shops: shops.map((id) => mallShop('us', id)) }),
      rateLimit: { maxWaitMs: 0 },
      maxRetries: 0,
      ...options,
    });
    open.push(transport);
    return transport;
  }

  const codes = (calls: readonly PromiseLike<unknown>[]) =>
    Promise.all(
      calls.map((call) =>
        Promise.resolve(call).then(
          () => 'sent',
          (error) => error.code,
        ),
      ),
    );

  it('is kept by operation and shop, before anything is sent', async () => {
    const transport = make();
    const once = limited(rule(1));
    const other = limited(rule(1), 'mall.other');
    const send = (operation: typeof once, shop: string) =>
      transport.send(operation, { order_id: '1' }, { shop });
    expect(
      await codes([
        send(once, 'us-1'),
        send(once, 'us-1'),
        send(once, 'us-2'),
        send(other, 'us-1'),
        send(other, 'us-1'),
      ]),
    ).toEqual(['sent', 'request.rate_limited', 'sent', 'sent', 'request.rate_limited']);
    expect(server.arrived).toHaveLength(3);
  });

  it('is kept by app where it counts so, and for a token without a shop', async () => {
    const transport = make();
    const byApp = limited(rule(1, 'app'));
    const send = (shop: string) => transport.send(byApp, { order_id: '1' }, { shop });
    expect(await codes([send('us-1'), send('us-2')])).toEqual(['sent', 'request.rate_limited']);
    const shops = changed(mallShops, { rateLimit: rule(1) });
    expect(await codes([transport.send(shops, {}), transport.send(shops, {})])).toEqual([
      'sent',
      'request.rate_limited',
    ]);
  });

  it('is not escaped by declaring the operation anew for each call', async () => {
    const transport = make();
    const calls = [1, 2, 3].map(() => transport.send(limited(rule(2)), { order_id: '1' }, { shop: 'us-1' }));
    expect(await codes(calls)).toEqual(['sent', 'sent', 'request.rate_limited']);
    expect(server.arrived).toHaveLength(2);
  });

  it('is that of the API family, unless the operation has one of its own', async () => {
    const transport = make();
    const family = { ...mallFamily, rateLimit: rule(1) };
    const inherits = changed(getOrder, { family });
    const own = changed(inherits, { id: 'mall.own', rateLimit: rule(2) });
    const twice = (operation: typeof getOrder) =>
      codes([1, 2].map(() => transport.send(operation, { order_id: '1' }, { shop: 'us-1' })));
    // The family is another object, so its own proof is asked for first.
    server.answer(ok({ shops: [{ id: 'us-1', cipher: 'c', market: 'US' }] }));
    expect(await twice(inherits)).toEqual(['sent', 'request.rate_limited']);
    expect(await twice(own)).toEqual(['sent', 'sent']);
  });

  it('can be set where it is not documented for certain, and only there', async () => {
    const transport = make({ rateLimit: { perSecond: 2, maxWaitMs: 0 } });
    const thrice = (operation: typeof getOrder) =>
      codes([1, 2, 3].map(() => transport.send(operation, { order_id: '1' }, { shop: 'us-1' })));
    expect(await thrice(limited(rule(1)))).toEqual(['sent', 'sent', 'request.rate_limited']);
    expect(await thrice(limited(rule(1, 'app+shop', 'documented'), 'mall.documented'))).toEqual([
      'sent',
      'request.rate_limited',
      'request.rate_limited',
    ]);
    const slow = make({ rateLimit: { perSecond: 0.001, maxWaitMs: 0 } });
    const rare = limited(rule(50));
    const calls = [1, 2].map(() => slow.send(rare, { order_id: '1' }, { shop: 'us-1' }));
    const error = (await Promise.all(calls.map((call) => call.catch((caught) => caught))))[1];
    expect((error as RateLimitedError).retryAfterMs).toBeGreaterThan(900_000);
  });

  it('is left to the platform when it is switched off, and where none is known', async () => {
    const many = (transport: Transport<'us'>, operation: typeof getOrder) =>
      codes(Array.from({ length: 60 }, () => transport.send(operation, { order_id: '1' }, { shop: 'us-1' })));
    const off = make({ rateLimit: false });
    expect(new Set(await many(off, limited(rule(1))))).toEqual(new Set(['sent']));
    expect(new Set(await many(make(), getOrder))).toEqual(new Set(['sent']));
    expect(trackEvent.rateLimit).toBeUndefined();
  });

  it('waits for its turn, on a real clock', async () => {
    const transport = make({ rateLimit: {} });
    const operation = limited({ limit: 5, intervalSeconds: 0.1, scope: 'app+shop', confidence: 'once' });
    const calls = Array.from({ length: 12 }, () =>
      transport.send(operation, { order_id: '1' }, { shop: 'us-1' }),
    );
    expect(await codes(calls)).toEqual(Array(12).fill('sent'));
    expect(server.arrived).toHaveLength(12);
  });

  it('is halved when the platform refuses, and stays closed as long as it asks', async () => {
    const transport = make({ maxRetries: 1 });
    const operation = limited(rule(4));
    server.answer(refused(2, 'slow', { headers: { 'retry-after': '60' } }));
    const send = () => transport.send(operation, { order_id: '1' }, { shop: 'us-1', totalTimeoutMs: 1000 });
    expect((await thrownBy(send())).code).toBe('mall.rate_limited');
    server.answer(ok({}));
    const held = await thrownBy(send());
    expect(held).toMatchObject({ name: 'RateLimitedError', code: 'request.rate_limited', attempts: 0 });
    expect((held as { retryAfterMs?: number }).retryAfterMs).toBeGreaterThan(50_000);
    expect(server.arrived).toHaveLength(1);
    const halved = limited(rule(4), 'mall.halved');
    const again = () => transport.send(halved, { order_id: '1' }, { shop: 'us-1', maxRetries: 0 });
    server.answer(refused(2), ok({}));
    expect(await codes([again()])).toEqual(['mall.rate_limited']);
    expect(await codes([again(), again()])).toEqual(['sent', 'request.rate_limited']);
  });

  it('is not halved by the quota of a day, which is no rate', async () => {
    const transport = make();
    const operation = limited(rule(2));
    server.answer(refused(8), ok({}));
    const send = () => transport.send(operation, { order_id: '1' }, { shop: 'us-1' });
    expect(await codes([send()])).toEqual(['mall.daily_quota']);
    expect(await codes([send(), send()])).toEqual(['sent', 'request.rate_limited']);
  });

  it('counts each attempt', async () => {
    const transport = make({ maxRetries: 2, rateLimit: { maxWaitMs: 0 } });
    server.answer(refused(1));
    const error = await thrownBy(transport.send(limited(rule(2)), { order_id: '1' }, { shop: 'us-1' }));
    expect(error).toMatchObject({ code: 'request.rate_limited', attempts: 2 });
    expect(server.arrived).toHaveLength(2);
  });

  it('lets a call that waits be ended', async () => {
    const transport = make({ rateLimit: {} });
    const operation = limited({ limit: 1, intervalSeconds: 20, scope: 'app', confidence: 'once' });
    await transport.send(operation, { order_id: '1' }, { shop: 'us-1' });
    const controller = new AbortController();
    const call = thrownBy(
      transport.send(operation, { order_id: '1' }, { shop: 'us-1', signal: controller.signal }),
    );
    await wait(5);
    controller.abort();
    expect((await call).code).toBe('request.aborted');
    expect(server.arrived).toHaveLength(1);
  });

  it.each([
    { rateLimit: true as never },
    { rateLimit: { perSecond: 0 } },
    { rateLimit: { perSecond: Number.NaN } },
    { rateLimit: { perSecond: 1e-300 } },
    { rateLimit: { maxWaitMs: -1 } },
  ])('refuses settings that cannot be meant: %j', async (options) => {
    expect((await thrownBy(() => make(options))).code).toBe('config.invalid');
  });

  it('does not hold back what makes or replaces tokens', async () => {
    const family = { ...mallFamily, rateLimit: rule(1) };
    const plain = changed(getOrders, { family, authentication: 'none', identifier: 'none' });
    const transport = make();
    expect(await codes([1, 2, 3].map(() => transport.send(plain, { ids: ['1'] })))).toEqual(
      Array(3).fill('sent'),
    );
  });
});
