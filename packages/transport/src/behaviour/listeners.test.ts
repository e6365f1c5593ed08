import type { LogEntry, Logger, Transport } from '@twinshore/core';
import { defineOperation } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, ok, refused, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getOrder } from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import type { TransportOptions } from '../transport-options.ts';

/** Notes the events, then fails in its way. */
const failing = {
  'that throws': (told: string[]) => (entry: LogEntry) => {
    told.push(entry.event);
    throw new Error('the disk is full');
  },
  'that rejects later': (told: string[]) => (entry: LogEntry) => {
    told.push(entry.event);
    return Promise.reject(new Error('the disk is full')) as never;
  },
} satisfies Record<string, (told: string[]) => Logger['log']>;

describe.each(Object.entries(failing))('a logger %s', (_, logOf) => {
  let server: LoopbackServer;
  let told: string[];
  const open: Transport<'us'>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
    told = [];
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function make(options: TransportOptions<'us'> = {}): Transport<'us'> {
    const transport = mallTransport('us', server.origin, { logger: { log: logOf(told) }, ...options });
    open.push(transport);
    return transport;
  }

  it('does not lose a refresh token that the platform gave', async () => {
    const renewed = {
      accessToken: 'TOK_access_new',
      accessTokenExpiresAtMs: Date.now() + 3_600_000,
      refreshToken: 'TOK_refresh_new',
      refreshTokenExpiresAtMs: undefined,
    };
    server.answer(({ path }) => ok(path === '/token/refresh' ? renewed : { id: '1' }));
    const stored: string[] = [];
    const store = {
      get: () => Promise.resolve(undefined),
      set: async (_key: string, { refreshToken = '' }) => void stored.push(refreshToken),
    };
    const tokens = { accessTokenExpiresAtMs: Date.now() - 1 };
    const transport = make({
      credentials: mallCredentials('us', { shops: [mallShop('us')], tokens, store }),
    });
    expect(await transport.send(getOrder, { order_id: '1' })).toEqual({ id: '1' });
    expect(stored).toEqual(['TOK_refresh_new']);
    expect(told).toContain('token.refreshed');
  });

  it('fails no call, neither before it is sent nor after it was carried out', async () => {
    const schema = {
      '~standard': {
        version: 1,
        vendor: 'twinshore',
        validate: (value: unknown) => ({ value, notices: [{ path: 'status', value: 'NEW' }] }),
      },
    } as const;
    const order = defineOperation({
      ...getOrder,
      lifeCycle: { sunset: '2026-01-01' },
      schemas: () => Promise.resolve({ us: { input: schema, output: schema } }),
    });
    server.answer(refused(1), ok({ status: 'NEW' }));
    expect(await make().send(order, { order_id: '1' } as never)).toEqual({ status: 'NEW' });
    expect(new Set(told)).toEqual(
      new Set(['operation.deprecated', 'request.sent', 'request.retried', 'response.unknown_value']),
    );
  });

  it('may be the listener for deprecations as well', async () => {
    server.answer(ok({}));
    const notices: string[] = [];
    const onDeprecation = (notice: { readonly operation: string }) => {
      notices.push(notice.operation);
      return logOf(told)({ level: 'warn', event: 'deprecated', message: '' });
    };
    const order = defineOperation({ ...getOrder, lifeCycle: { sunset: '2026-01-01' } });
    await make({ onDeprecation }).send(order, { order_id: '1' } as never);
    expect(notices).toEqual([getOrder.id]);
  });
});

it.each([{ logger: {} }, { logger: 'console' }, { onDeprecation: true }])(
  'what cannot be told anything is refused when the transport is made: %j',
  async (options) => {
    const error = await thrownBy(async () =>
      mallTransport('us', 'http://127.0.0.1:1', options as unknown as TransportOptions<'us'>),
    );
    expect(error.code).toBe('config.invalid');
  },
);
