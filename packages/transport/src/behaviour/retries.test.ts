import type { RateLimitedError, RetryExhaustedError, Transport } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { createProduct, getOrder, mallSignature, searchOrders, shipOrder } from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { freePort, startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

const html = { status: 503, headers: { 'content-type': 'text/html' }, body: '<html>busy</html>' };

describe.each(ENGINES)('retries through $name', ({ make }) => {
  let server: LoopbackServer;
  let transport: Transport<'us'>;

  beforeEach(async () => {
    server = await startLoopbackServer();
    transport = mallTransport('us', server.origin, { engine: make() });
  });
  afterEach(async () => {
    await transport.close();
    await server.close();
  });

  it('repeats a read until it succeeds, each time with a new timestamp and signature', async () => {
    let now = 1_700_000_000_000;
    const timed = mallTransport('us', server.origin, {
      engine: make(),
      credentials: mallCredentials('us', { shops: [mallShop('us')], provedAtMs: now }),
      clock: {
        now: () => {
          now += 1500;
          return now;
        },
      },
    });
    server.answer(html, refused(1), ok({ id: '1' }));
    const { data, response } = await timed.send(searchOrders, { status: 'PAID' }).withResponse();
    expect(data).toEqual({ id: '1' });
    expect(response.attempts).toBe(3);
    const stamps = server.arrived.map(({ query }) => query.timestamp);
    expect(new Set(stamps).size).toBe(3);
    for (const { path, query, body } of server.arrived) {
      expect(query.sign).toBe(mallSignature(SECRETS.secret, path, query, body));
    }
    await timed.close();
  });

  it('lists every failure when the attempts are used up', async () => {
    server.answer(html, refused(1), refused(2, 'slow', { headers: { 'retry-after-ms': '1' } }));
    const error = (await thrownBy(transport.send(getOrder, { order_id: '1' }))) as RetryExhaustedError;
    expect(error).toMatchObject({
      name: 'RetryExhaustedError',
      code: 'request.retry_exhausted',
      attempts: 3,
      retryable: true,
    });
    expect(error.errors.map(({ code }) => code)).toEqual([
      'response.not_json',
      'mall.internal',
      'mall.rate_limited',
    ]);
    expect(error.cause).toBe(error.errors[2]);
    expect(server.arrived).toHaveLength(3);
  });

  it('throws a single failure as it is', async () => {
    server.answer(refused(1));
    const error = await thrownBy(transport.send(getOrder, { order_id: '1' }, { maxRetries: 0 }));
    expect(error).toMatchObject({ name: 'ApiError', code: 'mall.internal', attempts: 1 });
    expect(server.arrived).toHaveLength(1);
  });

  it('does not ask again for what will be the same: a web page with status 200', async () => {
    server.answer({ ...html, status: 200 });
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }))).code).toBe('response.not_json');
    expect(server.arrived).toHaveLength(1);
  });

  it('throws a refusal that will stay as it is, also after other failures', async () => {
    server.answer(refused(1), refused(7));
    const error = await thrownBy(transport.send(getOrder, { order_id: '1' }));
    expect(error).toMatchObject({ name: 'ApiError', code: 'mall.invalid_request', attempts: 2 });
    expect(server.arrived).toHaveLength(2);
  });

  it.each([
    ['a server fault', refused(1)],
    ['a page of a gateway', html],
    ['an answer cut short', { headers: { 'transfer-encoding': 'chunked' }, body: '{"code":0' }],
  ])('does not repeat a write after %s', async (_, reply) => {
    server.answer(reply);
    await thrownBy(transport.send(shipOrder, { order_id: '1' }));
    expect(server.arrived).toHaveLength(1);
  });

  it('does not repeat a write after the connection broke or time ran out', async () => {
    const reset = await startRawServer((socket) => socket.resetAndDestroy());
    const silent = await startRawServer(() => undefined);
    for (const [raw, code] of [
      [reset, 'network.failed'],
      [silent, 'request.timeout'],
    ] as const) {
      const other = mallTransport('us', raw.origin, { engine: make(), timeoutMs: 100 });
      expect((await thrownBy(other.send(shipOrder, { order_id: '1' }))).code).toBe(code);
      expect(raw.received().match(/POST /g)).toHaveLength(1);
      await other.close();
      await raw.close();
    }
  });

  it('repeats a read after the connection broke', async () => {
    const raw = await startRawServer((socket) => socket.resetAndDestroy());
    const other = mallTransport('us', raw.origin, { engine: make() });
    const error = (await thrownBy(other.send(getOrder, { order_id: '1' }))) as RetryExhaustedError;
    expect(error.errors.map(({ code }) => code)).toEqual([
      'network.failed',
      'network.failed',
      'network.failed',
    ]);
    await other.close();
    await raw.close();
  });

  it('repeats a write that provably never arrived, and one that the platform says it did not do', async () => {
    const nobody = mallTransport('us', `http://127.0.0.1:${await freePort()}`, { engine: make() });
    const error = (await thrownBy(nobody.send(shipOrder, { order_id: '1' }))) as RetryExhaustedError;
    expect(error.errors.map(({ code }) => code)).toEqual(Array(3).fill('network.unreachable'));
    server.answer(refused(2, 'slow', { headers: { 'retry-after-ms': '1' } }), ok({ done: true }));
    expect(await transport.send(shipOrder, { order_id: '1' })).toEqual({ done: true });
    expect(server.arrived).toHaveLength(2);
    await nobody.close();
  });

  it('repeats a write under its idempotency key, the same each time', async () => {
    server.answer(refused(1), html, ok({ id: 'p' }));
    const { response } = await transport.send(createProduct, { title: 'shirt' }).withResponse();
    const keys = server.arrived.map(({ body }) => JSON.parse(body).idempotency_key);
    expect(keys).toHaveLength(3);
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(new Set(keys)).toEqual(new Set([response.idempotencyKey]));
  });

  it('uses the caller’s own key, from the options or the input', async () => {
    server.answer(ok({}));
    await transport.send(createProduct, { title: 'a' }, { idempotencyKey: 'mine-1' });
    await transport.send(createProduct, { title: 'a', idempotency_key: 'mine-2' });
    expect(server.arrived.map(({ body }) => JSON.parse(body).idempotency_key)).toEqual(['mine-1', 'mine-2']);
    const both = transport.send(createProduct, { title: 'a', idempotency_key: 'x' }, { idempotencyKey: 'y' });
    expect((await thrownBy(both)).code).toBe('config.invalid');
    const noPlace = transport.send(shipOrder, { order_id: '1' }, { idempotencyKey: 'y' });
    expect((await thrownBy(noPlace)).code).toBe('config.invalid');
    expect(server.arrived).toHaveLength(2);
  });

  it('says at once when the wait is longer than the call may take', async () => {
    server.answer(refused(2, 'slow', { headers: { 'retry-after': '3600' } }));
    const asked = (await thrownBy(transport.send(getOrder, { order_id: '1' }))) as RateLimitedError;
    expect(asked).toMatchObject({
      name: 'RateLimitedError',
      retryAfterMs: 3_600_000,
      attempts: 1,
      retryable: true,
    });
    const now = Date.parse('2026-11-22T22:00:00Z');
    const evening = mallTransport('us', server.origin, { engine: make(), clock: { now: () => now } });
    server.answer(refused(8));
    expect((await thrownBy(evening.send(getOrder, { order_id: '1' }))) as RateLimitedError).toMatchObject({
      code: 'mall.daily_quota',
      retryAfterMs: 7_200_000,
    });
    expect(server.arrived).toHaveLength(2);
    await evening.close();
  });

  it('ends when the total time is up, between attempts or in one', async () => {
    const silent = await startRawServer(() => undefined);
    const other = mallTransport('us', silent.origin, {
      engine: make(),
      timeoutMs: 60_000,
      totalTimeoutMs: 60,
    });
    expect(await thrownBy(other.send(getOrder, { order_id: '1' }))).toMatchObject({
      name: 'TimedOutError',
      code: 'request.timeout',
      scope: 'total',
      limitMs: 60,
      operation: 'mall.order.get',
    });
    server.answer(refused(1));
    const slow = mallTransport('us', server.origin, {
      engine: make(),
      totalTimeoutMs: 5000,
      backoff: { baseMs: 60_000, capMs: 60_000 },
    });
    expect((await thrownBy(slow.send(getOrder, { order_id: '1' }))).code).toBe('mall.internal');
    await Promise.all([other.close(), slow.close(), silent.close()]);
  });

  it('ends a wait when the signal says so', async () => {
    const controller = new AbortController();
    server.answer(() => {
      setImmediate(() => controller.abort());
      return refused(2, 'slow', { headers: { 'retry-after': '60' } });
    });
    const error = await thrownBy(transport.send(getOrder, { order_id: '1' }, { signal: controller.signal }));
    expect(error).toMatchObject({
      name: 'AbortedError',
      code: 'request.aborted',
      operation: 'mall.order.get',
      region: 'us',
      attempts: 1,
    });
    expect(server.arrived).toHaveLength(1);
  });

  it('sends nothing when the signal has fired already', async () => {
    const call = transport.send(getOrder, { order_id: '1' }, { signal: AbortSignal.abort() });
    expect((await thrownBy(call)).code).toBe('request.aborted');
    expect(server.arrived).toHaveLength(0);
  });

  it.each([
    { timeoutMs: 0 },
    { timeoutMs: Number.NaN },
    { totalTimeoutMs: -1 },
    { maxRetries: 1.5 },
    { maxRetries: -1 },
  ])('refuses limits that cannot be meant: %j', async (options) => {
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }, options))).code).toBe(
      'config.invalid',
    );
    expect((await thrownBy(() => mallTransport('us', server.origin, options))).code).toBe('config.invalid');
    expect(server.arrived).toHaveLength(0);
  });
});
