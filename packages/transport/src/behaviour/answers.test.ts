import {
  type ApiError,
  isResident,
  type RateLimitedError,
  type ResponseInvalidError,
  type Transport,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import {
  type LoopbackServer,
  ok,
  type Reply,
  refused,
  startLoopbackServer,
} from '../__fixtures__/loopback-server.ts';
import { getOrder, searchOrders, shipOrder } from '../__fixtures__/mall.ts';
import { mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

const evidence = { append: () => Promise.resolve() };

describe.each(ENGINES)('answers through $name', ({ make }) => {
  let server: LoopbackServer;
  let transport: Transport<'us'>;

  beforeEach(async () => {
    server = await startLoopbackServer();
    transport = mallTransport('us', server.origin, { engine: make(), maxRetries: 0, evidence });
  });
  afterEach(async () => {
    await transport.close();
    await server.close();
  });

  const fails = async (reply: Reply) => {
    server.answer(reply);
    return thrownBy(transport.send(getOrder, { order_id: '1' }));
  };

  it('gives data with buyer fields closed', async () => {
    server.answer(ok({ orders: [{ id: '5764610000000000100', buyer_email: 'a@b.example' }] }));
    const { orders } = await transport.send(searchOrders, {});
    expect(orders?.[0]?.id).toBe('5764610000000000100');
    expect(isResident(orders?.[0]?.buyer_email)).toBe(true);
    expect(JSON.stringify(orders)).not.toContain('a@b.example');
    expect(await orders?.[0]?.buyer_email?.reveal({ purpose: 'test' })).toBe('a@b.example');
  });

  it('tells about the response when asked', async () => {
    server.answer(ok({ id: '1' }, { 'x-log-id': 'L1' }));
    const { data, response } = await transport.send(getOrder, { order_id: '1' }).withResponse();
    expect(data).toEqual({ id: '1' });
    expect(response).toMatchObject({
      operation: 'mall.order.get',
      region: 'us',
      origin: server.origin,
      status: 200,
      requestId: 'request-1',
      attempts: 1,
      idempotencyKey: undefined,
    });
    expect(response.headers['x-log-id']).toBe('L1');
    expect(response.durationMs).toBeGreaterThan(0);
    server.answer(refused(7));
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }).withResponse())).code).toBe(
      'mall.invalid_request',
    );
  });

  it('takes the body’s code over the HTTP status, either way', async () => {
    expect(await fails(refused(7, 'bad page_size'))).toMatchObject({
      name: 'ApiError',
      code: 'mall.invalid_request',
    });
    server.answer({ status: 500, body: { code: 0, message: 'ok', data: { id: '1' } } });
    expect(await transport.send(getOrder, { order_id: '1' })).toEqual({ id: '1' });
  });

  it.each([
    [1, 'ApiError', 'mall.internal', true],
    [4, 'AuthenticationError', 'mall.scope_missing', false],
    [5, 'RegionMismatchError', 'region.mismatch', false],
    [6, 'SignatureRefusedError', 'mall.signature_refused', false],
    [7, 'ApiError', 'mall.invalid_request', false],
    [99, 'ApiError', 'mall.rejected', false],
  ])('turns body code %i into %s', async (code, name, stable, retryable) => {
    const error = await fails(refused(code, 'the platform’s words'));
    expect(error).toMatchObject({
      name,
      code: stable,
      retryable,
      region: 'us',
      operation: 'mall.order.get',
      attempts: 1,
    });
    expect(error.requestId).toBe('request-2');
    expect(error.message).toContain(`code ${code}`);
    if (name === 'ApiError') {
      expect(error as ApiError).toMatchObject({
        status: 200,
        apiCode: code,
        apiMessage: 'the platform’s words',
      });
    }
  });

  it('says when a used-up quota comes back', async () => {
    const error = (await fails(
      refused(2, 'slow down', { status: 429, headers: { 'retry-after': '7' } }),
    )) as RateLimitedError;
    expect(error).toMatchObject({
      name: 'RateLimitedError',
      code: 'mall.rate_limited',
      retryAfterMs: 7000,
      status: 429,
    });
    const page = {
      status: 429,
      headers: { 'content-type': 'text/html', 'retry-after': '3' },
      body: '<html>',
    };
    expect(await fails(page)).toMatchObject({
      name: 'RateLimitedError',
      retryAfterMs: 3000,
      apiCode: undefined,
    });
  });

  it.each([
    [200, false],
    [404, false],
    [502, true],
    [503, true],
  ])('refuses a web page in place of JSON (HTTP %i)', async (status, retryable) => {
    const error = await fails({
      status,
      headers: { 'content-type': 'text/html' },
      body: '<!doctype html><h1>Hi</h1>',
    });
    expect(error).toMatchObject({
      name: 'ResponseInvalidError',
      code: 'response.not_json',
      status,
      retryable,
    });
    expect(error.message).toContain('a web page');
  });

  it('refuses nothing, and JSON of another form', async () => {
    expect(await fails({ body: '' })).toMatchObject({ code: 'response.not_json' });
    expect(await fails({ body: '[1,2]' })).toMatchObject({ code: 'response.invalid' });
    expect(await fails({ body: '"text"' })).toMatchObject({ code: 'response.invalid' });
  });

  it('refuses an answer cut short, with its length or without', async () => {
    expect(
      await fails({ headers: { 'transfer-encoding': 'chunked' }, body: '{"code":0,"data":{"id' }),
    ).toMatchObject({
      code: 'response.truncated',
      retryable: true,
    });
    const raw = await startRawServer((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 90\r\n\r\n{"code":0,'),
    );
    const other = mallTransport('us', raw.origin, { engine: make(), maxRetries: 0 });
    expect(await thrownBy(other.send(getOrder, { order_id: '1' }))).toMatchObject({
      code: 'response.truncated',
      operation: 'mall.order.get',
      region: 'us',
      attempts: 1,
    });
    await Promise.all([other.close(), raw.close()]);
  });

  it('drops a body of 10 MB', async () => {
    const error = await fails(ok({ text: 'x'.repeat(10_000_000) }));
    expect(error).toMatchObject({
      name: 'ResponseInvalidError',
      code: 'response.too_large',
      retryable: false,
    });
    expect(error.message).toContain('maxResponseBytes');
  });

  it('refuses an id that came as a number beyond 2^53, and says where it is', async () => {
    const body = '{"code":0,"message":"ok","data":{"orders":[{"id":"1"},{"id":5764610000000000100}]}}';
    const error = (await fails({ body })) as ResponseInvalidError;
    expect(error).toMatchObject({ code: 'response.unsafe_integer', retryable: false });
    expect(error.message).toContain('data.orders[1].id');
    expect(error.message).not.toContain('5764610000000000');
  });

  it('refuses data of another shape, and keeps fields it does not know', async () => {
    server.answer(ok({ orders: 'none' }), ok({ orders: [], brand_new: { a: 1 } }));
    const error = (await thrownBy(transport.send(searchOrders, {}))) as ResponseInvalidError;
    expect(error).toMatchObject({ code: 'response.invalid', requestId: 'request-1', attempts: 1 });
    expect(error.issues).toEqual([{ message: 'is a string', path: ['orders'] }]);
    expect(await transport.send(searchOrders, {})).toEqual({ orders: [], brand_new: { a: 1 } });
  });

  it.each([
    [600_000, 'ahead of'],
    [-600_000, 'behind'],
    [60_000, 'ahead of'],
  ])('finds a clock that is %i ms off', async (off, side) => {
    const shifted = mallTransport('us', server.origin, {
      engine: make(),
      clock: { now: () => Date.now() + off },
    });
    server.answer(refused(6, 'timestamp expired'));
    const error = await thrownBy(shifted.send(getOrder, { order_id: '1' }));
    expect(error).toMatchObject({
      name: 'SignatureRefusedError',
      code: 'request.clock_skew',
      retryable: false,
    });
    expect(error.message).toMatch(
      new RegExp(
        `${Math.abs(off / 1000)} s ${side}|${Math.abs(off / 1000) - 1} s ${side}|${Math.abs(off / 1000) + 1} s ${side}`,
      ),
    );
    await shifted.close();
  });

  it('blames the signature when the clocks agree', async () => {
    expect(await fails(refused(6))).toMatchObject({ code: 'mall.signature_refused' });
    const slow = mallTransport('us', server.origin, {
      engine: make(),
      clock: { now: () => Date.now() - 240_000 },
    });
    expect((await thrownBy(slow.send(getOrder, { order_id: '1' }))).code).toBe('mall.signature_refused');
    await slow.close();
  });

  it('never repeats a secret or what looks like personal data that the platform echoes', async () => {
    server.answer(({ query, headers }) =>
      refused(
        7,
        `bad ${String(headers['x-tts-access-token'])} ${query.shop_cipher} ${query.sign} ${SECRETS.secret} ${SECRETS.refreshToken} for jane@example.com at +1 213 373 4253`,
      ),
    );
    const error = await thrownBy(transport.send(shipOrder, { order_id: '1' }));
    const shown =
      JSON.stringify(error) + error.message + String((error as ApiError).apiMessage) + String(error.stack);
    const signature = server.arrived[0]?.query.sign as string;
    for (const secret of [
      SECRETS.accessToken,
      SECRETS.cipher,
      SECRETS.secret,
      SECRETS.refreshToken,
      signature,
    ]) {
      expect(shown).not.toContain(secret);
    }
    expect(shown).not.toContain('jane@example.com');
    expect(shown).not.toContain('373 4253');
  });
});
