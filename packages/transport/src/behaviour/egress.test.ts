import { inspect } from 'node:util';
import {
  type Operation,
  type RequestOptions,
  resident,
  type Transport,
  type WireRequest,
} from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { createProduct, getOrder, mallFamily, searchOrders } from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

describe.each(ENGINES)('where a call goes, through $name', ({ make }) => {
  let server: LoopbackServer;
  let elsewhere: LoopbackServer;
  let transport: Transport<'us'>;

  beforeEach(async () => {
    server = await startLoopbackServer();
    elsewhere = await startLoopbackServer();
    server.answer(ok({}));
    transport = mallTransport('us', server.origin, { engine: make(), maxRetries: 0 });
  });
  afterEach(async () => {
    await transport.close();
    await Promise.all([server.close(), elsewhere.close()]);
  });

  const nothingArrived = () => expect([...server.arrived, ...elsewhere.arrived]).toHaveLength(0);
  const send = (operation: Operation, input: unknown = { order_id: '1' }, options?: RequestOptions) =>
    thrownBy(transport.send(operation as never, input as never, options));

  const paths = () => {
    const { host, port } = new URL(elsewhere.origin);
    return [
      `@${host}/x`,
      '.evil.example/x',
      `:${port}/x`,
      `//${host}/x`,
      'x',
      '',
      '/a\r\nb',
      '/a b',
      '/a/../b',
    ];
  };

  it('does not depend on the path of an operation put together by hand', async () => {
    for (const path of paths())
      expect((await send({ ...searchOrders, path }, {})).code).toBe('config.invalid');
    nothingArrived();
  });

  it('does not depend on what its family makes of the path', async () => {
    for (const path of [...paths(), '/a/%2e%2e/b', '/a?b', '/a#b', '/a\\b', undefined as unknown as string]) {
      const family = { ...mallFamily, adapt: (request: WireRequest) => ({ ...request, path }) };
      expect((await send({ ...getOrder, family })).code).toBe('egress.refused');
    }
    nothingArrived();
  });

  it.each(['host', 'Host', 'Content-Length', 'transfer-encoding', 'X-Forwarded-Host', 'proxy-authorization'])(
    'does not depend on a header %s of its family',
    async (name) => {
      const adapt = (request: WireRequest) => ({ ...request, headers: { ...request.headers, [name]: '1' } });
      expect((await send({ ...getOrder, family: { ...mallFamily, adapt } })).code).toBe('egress.refused');
      nothingArrived();
    },
  );

  it('does not depend on a request of its family that is another one when it is read again', async () => {
    for (const [part, other] of [
      ['origin', elsewhere.origin],
      ['path', '/elsewhere'],
      ['headers', { host: 'evil.example' }],
    ] as const) {
      let reads = 0;
      const adapt = (request: WireRequest) => {
        const signed = mallFamily.adapt(request, context as never) as WireRequest;
        const own = signed[part];
        return Object.defineProperty({ ...signed }, part, { get: () => (reads++ === 0 ? own : other) });
      };
      const context = { operation: getOrder, credentials: undefined, timestampSeconds: 0 };
      await transport.send({ ...getOrder, family: { ...mallFamily, adapt } }, { order_id: '1' });
      expect(reads).toBe(1);
    }
    expect(server.arrived.map(({ path }) => path)).toEqual(Array(3).fill('/orders/1/detail'));
    expect(elsewhere.arrived).toHaveLength(0);
  });

  it.each([
    ['header', { headers: { 'x-a': { toString: () => 'a' } } }],
    ['query', { query: { a: ['a'] } }],
  ])('does not depend on a %s value of its family that is no text', async (_, changes) => {
    const adapt = (request: WireRequest) => ({ ...request, ...changes }) as unknown as WireRequest;
    expect((await send({ ...getOrder, family: { ...mallFamily, adapt } })).code).toBe('egress.refused');
    nothingArrived();
  });

  it.each(['host', 'Cookie', 'content-length', 'X-Tts-Access-Token', 'authorization'])(
    'nor who calls depends on a parameter that travels as the header %s',
    async (name) => {
      const parameters = { [name]: 'header' } as const;
      expect((await send({ ...searchOrders, parameters }, { [name]: 'x' })).code).toBe('config.invalid');
      const idempotency = { place: 'header', name } as const;
      expect((await send({ ...createProduct, idempotency }, { title: 't' })).code).toBe('config.invalid');
      nothingArrived();
    },
  );

  it('is decided when an operation is first sent, whatever becomes of the operation', async () => {
    const operation = { ...getOrder };
    await transport.send(operation, { order_id: '1' });
    Object.assign(operation, { path: '/other', method: 'POST', authentication: 'none' });
    await transport.send(operation, { order_id: '2' });
    expect(server.arrived.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /orders/1/detail',
      'GET /orders/2/detail',
    ]);
    expect(server.arrived[1]?.headers['x-tts-access-token']).toBeDefined();
  });

  it.each([
    null,
    undefined,
    {},
    'mall.order.get',
    { ...getOrder, family: 'shop' },
    { ...getOrder, schemas: 1 },
  ])('is nowhere for what is no operation (%#)', async (operation) => {
    expect(await send(operation as never)).toMatchObject({
      name: 'ConfigurationError',
      code: 'config.invalid',
    });
    nothingArrived();
  });

  it('does not show a header that cannot be written', async () => {
    const credentials = mallCredentials('us', {
      shops: [mallShop('us')],
      tokens: { accessToken: 'SECRET_TOKEN\nx' },
    });
    const broken = mallTransport('us', server.origin, { engine: make(), credentials });
    const parameters = { note: 'header' } as const;
    const note = resident('us', 'buyer.message', 'PERSONAL\nnote');
    const errors = [
      await thrownBy(broken.send(getOrder, { order_id: '1' })),
      await thrownBy(transport.send({ ...searchOrders, parameters }, { note })),
    ];
    expect(errors.map(({ code }) => code)).toEqual(['config.invalid', 'request.invalid']);
    for (const error of errors)
      expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/SECRET_TOKEN|PERSONAL/);
    nothingArrived();
    await broken.close();
  });

  it.each(['', 5, ['a'], '[us:buyer.email]', resident('us', 'buyer.email', 'a@b.example')])(
    'is nowhere under an idempotency key that is no text of its own (%#)',
    async (key) => {
      const error = await send(createProduct, { title: 't' }, { idempotencyKey: key as never });
      expect(error.code).toBe('config.invalid');
      nothingArrived();
    },
  );
});

describe('kyEngine alone', () => {
  it.each(['.evil.example/x', '@evil.example/x', ':8443/x'])('refuses the path %s', async (path) => {
    const { kyEngine } = await import('../engines/ky/index.ts');
    const asked: unknown[] = [];
    const engine = kyEngine({
      fetch: (input) => {
        asked.push(input);
        return Promise.resolve(new Response('{}'));
      },
    });
    const request = {
      method: 'GET',
      origin: 'https://us.example',
      path,
      query: {},
      headers: {},
      body: undefined,
    } as const;
    const limits = { timeoutMs: 1000, maxResponseBytes: 1000, signal: undefined };
    const error = await thrownBy(engine.exchange(request, limits));
    expect(['egress.refused', 'config.invalid', 'network.failed']).toContain(error.code);
    expect(asked).toEqual([]);
  });
});
