import { inspect } from 'node:util';
import { type Engine, type LogEntry, SURFACES, type Transport, type WireRequest } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startLoopbackProxy } from './__fixtures__/loopback-proxy.ts';
import { type LoopbackServer, ok, refused, startLoopbackServer } from './__fixtures__/loopback-server.ts';
import { madeUpTable } from './__fixtures__/made-up-table.ts';
import { getOrder, mallFamily, searchOrders } from './__fixtures__/mall.ts';
import { mallCredentials, mallTransport, SECRETS } from './__fixtures__/mall-transport.ts';
import { thrownBy } from './__fixtures__/thrown-by.ts';
import { createTransport } from './create-transport.ts';
import { nodeEngine } from './engines/node/index.ts';
import type { TransportOptions } from './transport-options.ts';

describe('createTransport', () => {
  let server: LoopbackServer;
  const open: Transport<'us'>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({ orders: [{ id: '1' }] }));
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function made(options: TransportOptions<'us'> = {}): Transport<'us'> {
    const transport = mallTransport('us', server.origin, options);
    open.push(transport);
    return transport;
  }

  it('needs a region and a table of that region', async () => {
    const code = async (...args: readonly unknown[]) =>
      (await thrownBy(() => createTransport(...(args as Parameters<typeof createTransport>)))).code;
    expect(await code(undefined, madeUpTable('us'))).toBe('region.unknown');
    expect(await code('eu', madeUpTable('us'))).toBe('region.unknown');
    expect(await code('us', madeUpTable('global'))).toBe('region.mismatch');
  });

  it.each([
    { maxResponseBytes: -1 },
    { maxDownloadBytes: 0.5 },
    { refreshSkewMs: -1 },
    { proofMaxAgeMs: Number.NaN },
    { backoff: { baseMs: -1 } },
    { prefixRule: 'maybe' as 'warn' },
    { evidenceRequirement: 'always' as 'required' },
    { timeoutMs: '1000' as unknown as number },
  ])('refuses options that cannot be meant: %j', async (options) => {
    expect((await thrownBy(() => made(options))).code).toBe('config.invalid');
  });

  it('cannot be changed once it is made', () => {
    const transport = made();
    expect(Object.isFrozen(transport)).toBe(true);
    expect(Object.isFrozen(transport.endpoints)).toBe(true);
    expect(Object.isFrozen(transport.residency)).toBe(true);
  });

  it('describes itself without a secret', async () => {
    const evidence = { append: () => Promise.resolve() };
    const described = made({ evidence }).describe();
    expect(described).toMatchObject({
      specVersion: 'v1',
      region: 'us',
      engine: 'node',
      proxy: undefined,
      evidence: 'recorded',
      credentials: [{ family: 'shop', region: 'us', basis: 'proved', shops: [{ id: 'us-1', market: 'US' }] }],
    });
    expect(Object.keys(described.endpoints).sort()).toEqual([...SURFACES].sort());
    expect(made({ evidenceRequirement: 'required' }).describe().evidence).toBe('required');
    expect(made().describe().evidence).toBe('none');
    const shown = JSON.stringify(described) + inspect(made(), { depth: 9 }) + JSON.stringify(made());
    for (const secret of Object.values(SECRETS).slice(1)) expect(shown).not.toContain(secret);
  });

  it('goes through its own proxy and names it without the password', async () => {
    const proxy = await startLoopbackProxy();
    const address = `http://user:hunter2@127.0.0.1:${proxy.port}`;
    const behind = made({ proxy: address });
    await behind.send(getOrder, { order_id: '1' });
    expect(proxy.proxied[0]?.line).toContain(`GET ${server.origin}/orders/1/detail`);
    expect(behind.describe().proxy).toBe(`http://127.0.0.1:${proxy.port}`);
    expect(JSON.stringify(behind.describe())).not.toContain('hunter2');
    const engine = nodeEngine({ proxy: address });
    expect(made({ engine, proxy: address }).describe().proxy).toBe(`http://127.0.0.1:${proxy.port}`);
    expect((await thrownBy(() => made({ engine: nodeEngine(), proxy: address }))).code).toBe(
      'config.invalid',
    );
    expect((await thrownBy(() => made({ engine, proxy: 'http://127.0.0.1:1' }))).code).toBe('config.invalid');
    await proxy.close();
  });

  it('tells a logger what happens, without secrets, ids or personal data', async () => {
    const entries: LogEntry[] = [];
    const logger = { log: (entry: LogEntry) => entries.push(entry) };
    const credentials = mallCredentials('us', {
      shops: undefined,
      tokens: { accessTokenExpiresAtMs: Date.now() - 1 },
    });
    server.answer(
      ok({ accessToken: 'TOK_brand_new' }),
      ok({ shops: [{ id: 'us-1', cipher: SECRETS.cipher, market: 'US' }] }),
      refused(1),
      ok({ orders: [] }),
    );
    await made({ logger, credentials }).send(searchOrders, {
      note: 'jane@example.com',
      page_size: 20,
      page_token: 'TOKEN',
    });
    expect(entries.map(({ event }) => event)).toEqual([
      'request.sent',
      'token.refreshed',
      'request.sent',
      'credentials.proved',
      'request.sent',
      'request.retried',
      'request.sent',
    ]);
    const urls = entries
      .filter(({ event }) => event === 'request.sent')
      .map(({ fields }) => String(fields?.url));
    expect(urls[0]).toBe(`${server.origin}/token/refresh?app_key=*&app_secret=*&refresh_token=*`);
    expect(urls[2]).toMatch(
      /\/orders\/search\?page_size=20&page_token=\*&app_key=\*&timestamp=\d+&shop_cipher=\*&sign=\*$/,
    );
    const shown = JSON.stringify(entries);
    for (const secret of [...Object.values(SECRETS), 'TOK_brand_new', 'jane@example.com'])
      expect(shown).not.toContain(secret);
    entries.length = 0;
    await made({ logger }).send(getOrder, { order_id: '5764610000000000100' });
    expect(JSON.stringify(entries)).not.toContain('5764610000000000100');
  });

  it('refuses a request that its family moved to another origin', async () => {
    const sent: string[] = [];
    const engine: Engine = {
      specVersion: 'v1',
      name: 'noting',
      exchange: ({ origin }) => {
        sent.push(origin);
        return Promise.reject(new Error('noted'));
      },
      close: () => Promise.resolve(),
    };
    const moved = {
      ...getOrder,
      family: {
        ...mallFamily,
        adapt: (request: WireRequest) => ({ ...request, origin: 'https://evil.example' }),
      },
    };
    const error = await thrownBy(made({ engine }).send(moved, { order_id: '1' }));
    expect(error.code).toBe('egress.refused');
    expect(sent).toEqual([]);
  });

  it('makes a network failure of whatever an engine throws', async () => {
    const engine: Engine = {
      specVersion: 'v1',
      name: 'broken',
      exchange: () => Promise.reject(new TypeError('inner detail')),
      close: () => Promise.resolve(),
    };
    const error = await thrownBy(made({ engine, maxRetries: 0 }).send(getOrder, { order_id: '1' }));
    expect(error).toMatchObject({
      name: 'NetworkError',
      code: 'network.failed',
      region: 'us',
      operation: 'mall.order.get',
      attempts: 1,
    });
    expect(error.cause).toBeInstanceOf(TypeError);
  });

  it('loads schemas once, and again after loading failed', async () => {
    let loads = 0;
    const flaky = {
      ...getOrder,
      schemas: () => {
        loads += 1;
        return loads === 1 ? Promise.reject(new Error('no disk')) : getOrder.schemas();
      },
    };
    const transport = made();
    await expect(transport.send(flaky, { order_id: '1' })).rejects.toThrow('no disk');
    await transport.send(flaky, { order_id: '1' });
    await transport.send(flaky, { order_id: '1' });
    expect(loads).toBe(2);
    const none = { ...getOrder, schemas: () => Promise.resolve({}) };
    expect((await thrownBy(transport.send(none, { order_id: '1' }))).code).toBe('config.invalid');
    expect(server.arrived).toHaveLength(2);
  });

  it('takes schemas that answer later', async () => {
    const later = {
      ...getOrder,
      schemas: async () => {
        const side = {
          '~standard': {
            version: 1 as const,
            vendor: 'later',
            validate: async (value: unknown) => ({ value }),
          },
        };
        await getOrder.schemas();
        return { us: { input: side, output: side } };
      },
    };
    const transport = made();
    expect(await transport.send(later, { order_id: '1' })).toEqual({ orders: [{ id: '1' }] });
    expect(await transport.send(later, { order_id: '1' })).toEqual({ orders: [{ id: '1' }] });
  });
});
