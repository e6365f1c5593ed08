import { isResident, type Middleware, resident, type SdkRequest, type Transport } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { buyLabel, createProduct, getOrder, searchOrders } from '../__fixtures__/mall.ts';
import { mallCredentials, mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import type { TransportOptions } from '../transport-options.ts';

describe('middleware', () => {
  let server: LoopbackServer;
  const open: Transport<'us'>[] = [];
  let trace: string[];

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({ id: '1' }));
    trace = [];
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function made(options: TransportOptions<'us'>): Transport<'us'> {
    const transport = mallTransport('us', server.origin, options);
    open.push(transport);
    return transport;
  }

  function tracing(name: string): Middleware {
    return {
      name,
      async handle(request, next) {
        trace.push(`> ${name}`);
        const response = await next(request);
        trace.push(`< ${name}`);
        return response;
      },
    };
  }

  it('runs from outside in, once for each call whatever is retried inside', async () => {
    const transport = made({
      observe: [tracing('audit')],
      middleware: [tracing('first'), tracing('second')],
    });
    server.answer(refused(1), ok({ id: '1' }));
    const call = transport.send(getOrder, { order_id: '1' }, { middleware: [tracing('own')] });
    const { data, response } = await call.withResponse();
    expect(data).toEqual({ id: '1' });
    expect(response).toMatchObject({ attempts: 2, status: 200, requestId: 'request-1' });
    expect(trace).toEqual([
      '> audit',
      '> first',
      '> second',
      '> own',
      '< own',
      '< second',
      '< first',
      '< audit',
    ]);
  });

  it('is listed by describe() with the steps that are always there', () => {
    const transport = made({ observe: [tracing('audit')], middleware: [tracing('first')] });
    expect(transport.describe().pipeline).toEqual([
      { slot: 'observe', name: 'audit' },
      { slot: 'middleware', name: 'first' },
      { slot: 'retry', name: 'retry' },
      { slot: 'authenticate', name: 'authenticate' },
      { slot: 'adapt', name: 'adapt' },
    ]);
  });

  it('needs a name that no other step has', async () => {
    const handle: Middleware['handle'] = (request, next) => next(request);
    for (const options of [
      { middleware: [{ handle } as unknown as Middleware] },
      { middleware: [{ name: '', handle }] },
      { middleware: [{ name: 'x' } as unknown as Middleware] },
      { middleware: [tracing('a'), tracing('a')] },
      { observe: [tracing('a')], middleware: [tracing('a')] },
      { observe: [tracing('retry')] },
      { middleware: [tracing('adapt')] },
    ]) {
      expect((await thrownBy(() => made(options))).code).toBe('config.invalid');
    }
    const transport = made({ middleware: [tracing('a')] });
    const call = transport.send(getOrder, { order_id: '1' }, { middleware: [tracing('a')] });
    expect((await thrownBy(call)).code).toBe('config.invalid');
    expect(server.arrived).toHaveLength(0);
  });

  it('sees a checked input with resident values closed, and neither token nor secret', async () => {
    const seen: SdkRequest[] = [];
    const spy: Middleware = {
      name: 'spy',
      handle(request, next, context) {
        seen.push(request);
        expect(context).toEqual({ region: 'us', values: { tenant: 't1' } });
        return next(request);
      },
    };
    const credentials = mallCredentials('us', {
      shops: undefined,
      tokens: { accessTokenExpiresAtMs: Date.now() - 1 },
    });
    const transport = made({ middleware: [spy], credentials });
    server.answer(({ path }) => {
      if (path === '/token/refresh') return ok({ accessToken: 'TOK_new' });
      return path === '/shops'
        ? ok({ shops: [{ id: 'us-1', cipher: 'c', market: 'US' }] })
        : ok({ orders: [1] });
    });
    const note = resident('us', 'buyer.message', 'secret note');
    await transport.send(searchOrders, { note }, { context: { tenant: 't1' } });
    expect(server.arrived.map(({ path }) => path)).toEqual(['/token/refresh', '/shops', '/orders/search']);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.region).toBe('us');
    const [{ input }] = seen as [SdkRequest];
    expect(isResident((input as { note: unknown }).note)).toBe(true);
    expect(JSON.stringify(seen)).not.toMatch(/secret note|TOK_|app-secret/);
  });

  it('is not reached by a call that is refused for its input', async () => {
    const transport = made({ observe: [tracing('audit')] });
    expect((await thrownBy(transport.send(getOrder, { order_id: 1 as unknown as string }))).code).toBe(
      'request.invalid',
    );
    expect(trace).toEqual([]);
  });

  it('may change the input, which is checked again', async () => {
    const change = (input: unknown): Middleware => ({
      name: 'change',
      handle: (request, next) => next({ ...request, input }),
    });
    await made({ middleware: [change({ order_id: '2' })] }).send(getOrder, { order_id: '1' });
    expect(server.arrived[0]?.path).toBe('/orders/2/detail');
    const bad = made({ middleware: [change({ order_id: resident('global', 'buyer.id', '2') })] });
    expect((await thrownBy(bad.send(getOrder, { order_id: '1' }))).code).toBe('residency.violation');
    const wrong = made({ middleware: [change({ order_id: 2 })] });
    expect((await thrownBy(wrong.send(getOrder, { order_id: '1' }))).code).toBe('request.invalid');
    expect(server.arrived).toHaveLength(1);
  });

  it('may not change operation or region', async () => {
    const swap = (change: Partial<SdkRequest>): Middleware => ({
      name: 'swap',
      handle: (request, next) => next({ ...request, ...change }),
    });
    for (const change of [
      { operation: buyLabel as unknown as SdkRequest['operation'] },
      { region: 'global' as const },
    ]) {
      const call = made({ middleware: [swap(change)] }).send(getOrder, { order_id: '1' });
      expect((await thrownBy(call)).code).toBe('config.invalid');
    }
    expect(server.arrived).toHaveLength(0);
  });

  it('may make the call again, under the same idempotency key', async () => {
    const twice: Middleware = {
      name: 'twice',
      async handle(request, next) {
        await next(request);
        return next(request);
      },
    };
    await made({ middleware: [twice] }).send(createProduct, { title: 'shirt' });
    const keys = server.arrived.map(({ body }) => JSON.parse(body).idempotency_key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  it('may answer itself, and what it throws passes through', async () => {
    const failure = new TypeError('mine');
    const failing: Middleware = { name: 'failing', handle: () => Promise.reject(failure) };
    await expect(made({ middleware: [failing] }).send(getOrder, { order_id: '1' })).rejects.toBe(failure);
    const meta = { operation: 'cached' } as never;
    const cached: Middleware = { name: 'cache', handle: () => Promise.resolve({ data: 'cached', meta }) };
    const call = made({ middleware: [cached] }).send(getOrder, { order_id: '1' });
    expect(await call.withResponse()).toEqual({ data: 'cached', response: meta });
    expect(server.arrived).toHaveLength(0);
  });

  it('works for one call alone', async () => {
    const transport = made({});
    await transport.send(getOrder, { order_id: '1' }, { middleware: [tracing('own')] });
    await transport.send(getOrder, { order_id: '1' });
    expect(trace).toEqual(['> own', '< own']);
    expect(server.arrived).toHaveLength(2);
  });
});
