import type { TokenSet, TokenStore, Transport } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import {
  type LoopbackServer,
  ok,
  type Reply,
  refused,
  startLoopbackServer,
} from '../__fixtures__/loopback-server.ts';
import { getOrder, searchOrders } from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

const HOUR = 3_600_000;

function renewed(number: number): TokenSet {
  return {
    accessToken: `TOK_access_new_${number}`,
    accessTokenExpiresAtMs: Date.now() + HOUR,
    refreshToken: `TOK_refresh_new_${number}`,
    refreshTokenExpiresAtMs: Date.now() + 24 * HOUR,
  };
}

describe.each(ENGINES)('tokens through $name', ({ make }) => {
  let server: LoopbackServer;
  const open: Transport<'us'>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function holding(tokens: Partial<TokenSet>): Transport<'us'> {
    const credentials = mallCredentials('us', { shops: [mallShop('us')], tokens });
    const transport = mallTransport('us', server.origin, { engine: make(), credentials });
    open.push(transport);
    return transport;
  }

  /** Renews tokens, counting; orders answer only to the newest one. */
  function renewing(refusal: Reply = refused(3)): { readonly times: () => number } {
    let times = 0;
    let newest: string | undefined;
    server.answer(({ path, headers }) => {
      if (path === '/token/refresh') {
        times += 1;
        newest = renewed(times).accessToken;
        return ok(renewed(times));
      }
      return newest === undefined || headers['x-tts-access-token'] === newest
        ? newest === undefined
          ? refusal
          : ok({ id: '1' })
        : refusal;
    });
    return { times: () => times };
  }

  const order = (transport: Transport<'us'>) => transport.send(getOrder, { order_id: '1' });

  it('are replaced shortly before they end, once for many calls', async () => {
    const { times } = renewing();
    const transport = holding({ accessTokenExpiresAtMs: Date.now() + 30_000 });
    await Promise.all(Array.from({ length: 10 }, () => order(transport)));
    await order(transport);
    expect(times()).toBe(1);
    const [first, second] = server.arrived;
    expect(first).toMatchObject({
      path: '/token/refresh',
      query: { app_key: SECRETS.key, app_secret: SECRETS.secret, refresh_token: SECRETS.refreshToken },
    });
    expect(first?.headers['x-tts-access-token']).toBeUndefined();
    expect(second?.headers['x-tts-access-token']).toBe('TOK_access_new_1');
  });

  it('are left alone while they last', async () => {
    server.answer(ok({ id: '1' }));
    await order(holding({ accessTokenExpiresAtMs: Date.now() + 90_000 }));
    await order(holding({ accessTokenExpiresAtMs: undefined }));
    expect(server.arrived.map(({ path }) => path)).not.toContain('/token/refresh');
  });

  it('are replaced when the platform says that they ended, and the call is made again', async () => {
    const { times } = renewing();
    const transport = holding({});
    const { data, response } = await order(transport).withResponse();
    expect(data).toEqual({ id: '1' });
    expect(response.attempts).toBe(2);
    expect(times()).toBe(1);
    await Promise.all(Array.from({ length: 5 }, () => order(transport)));
    expect(times()).toBe(1);
  });

  it('are replaced once in a call: a token that is refused again stays refused', async () => {
    server.answer(({ path }) => (path === '/token/refresh' ? ok(renewed(1)) : refused(3)));
    const error = await thrownBy(order(holding({})));
    expect(error).toMatchObject({ name: 'AuthenticationError', code: 'mall.token_expired', attempts: 2 });
    expect(server.arrived.filter(({ path }) => path === '/token/refresh')).toHaveLength(1);
  });

  it('share one replacement between calls that were refused together', async () => {
    const { times } = renewing();
    const transport = holding({});
    await Promise.all([order(transport), order(transport), transport.send(searchOrders, {})]);
    expect(times()).toBe(1);
  });

  it('are stored before anyone uses them', async () => {
    const trace: string[] = [];
    const store: TokenStore = {
      get: () => Promise.resolve(undefined),
      async set(_, tokens) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        trace.push(`stored ${tokens.refreshToken}`);
      },
    };
    server.answer(({ path, headers }) => {
      if (path === '/token/refresh') return ok(renewed(1));
      trace.push(`used ${String(headers['x-tts-access-token'])}`);
      return ok({ id: '1' });
    });
    const ending = {
      accessToken: 'old',
      accessTokenExpiresAtMs: Date.now() - 1,
      refreshToken: 'r',
      refreshTokenExpiresAtMs: undefined,
    };
    const credentials = mallCredentials('us', { shops: [mallShop('us')], tokens: ending, store });
    const transport = mallTransport('us', server.origin, { engine: make(), credentials });
    open.push(transport);
    await order(transport);
    expect(trace).toEqual(['stored TOK_refresh_new_1', 'used TOK_access_new_1']);
  });

  it('whose refresh token ended by the clock of this machine are replaced if the platform does so', async () => {
    const { times } = renewing();
    const ended = { accessTokenExpiresAtMs: Date.now() - HOUR, refreshTokenExpiresAtMs: Date.now() - 1 };
    await order(holding(ended));
    expect(times()).toBe(1);
  });

  it('whose refresh token ended are used while they last', async () => {
    server.answer(({ path }) => (path === '/token/refresh' ? refused(4) : ok({ id: '1' })));
    await order(
      holding({ accessTokenExpiresAtMs: Date.now() + 30_000, refreshTokenExpiresAtMs: Date.now() - 1 }),
    );
    expect(server.arrived.map(({ path }) => path)).not.toContain('/token/refresh');
  });

  it('that ended for good send the seller back to the authorize page, and nothing to the platform', async () => {
    const ended = { accessTokenExpiresAtMs: Date.now() - HOUR };
    for (const tokens of [
      { ...ended, refreshToken: undefined },
      { ...ended, refreshToken: '' },
    ]) {
      const error = await thrownBy(order(holding(tokens)));
      expect(error).toMatchObject({
        name: 'AuthenticationError',
        code: 'auth.reauthorize',
        retryable: false,
      });
      expect(error.message).toContain('authorize');
    }
    expect(server.arrived).toHaveLength(0);
  });

  it('that the platform refuses to replace do the same, without showing a secret', async () => {
    server.answer(({ query }) => refused(4, `bad ${query.refresh_token} ${query.app_secret}`));
    const error = await thrownBy(order(holding({ accessTokenExpiresAtMs: Date.now() - HOUR })));
    expect(error).toMatchObject({ name: 'AuthenticationError', code: 'auth.reauthorize' });
    const shown = JSON.stringify(error) + error.message + String(error.cause);
    expect(shown).not.toContain(SECRETS.refreshToken);
    expect(shown).not.toContain(SECRETS.secret);
    expect(server.arrived).toHaveLength(1);
  });

  it('of another seller are neither stored nor used', async () => {
    server.answer(({ path }) =>
      path === '/token/refresh' ? ok({ ...renewed(1), openId: 'another' }) : ok({ id: '1' }),
    );
    const stored: TokenSet[] = [];
    const store: TokenStore = {
      get: () => Promise.resolve(undefined),
      set: async (_, tokens) => {
        stored.push(tokens);
      },
    };
    const ended = { accessToken: 'old', refreshToken: 'r', openId: 'own' };
    const tokens = { ...ended, accessTokenExpiresAtMs: Date.now() - 1, refreshTokenExpiresAtMs: undefined };
    const credentials = mallCredentials('us', { shops: [mallShop('us')], tokens, store });
    const transport = mallTransport('us', server.origin, { engine: make(), credentials });
    open.push(transport);
    expect((await thrownBy(order(transport))).code).toBe('auth.reauthorize');
    expect(stored).toEqual([]);
    expect(server.arrived.map(({ path }) => path)).toEqual(['/token/refresh']);
  });

  it('go on being used while they last, if replacing them fails for now', async () => {
    server.answer(({ path }) => (path === '/token/refresh' ? refused(1) : ok({ id: '1' })));
    expect(await order(holding({ accessTokenExpiresAtMs: Date.now() + 30_000 }))).toEqual({ id: '1' });
    const ended = holding({ accessTokenExpiresAtMs: Date.now() - 1 });
    expect((await thrownBy(order(ended))).code).toBe('mall.internal');
  });

  it('are refreshed with one attempt only: the old refresh token may be void already', async () => {
    server.answer(({ path }) => (path === '/token/refresh' ? refused(1) : ok({})));
    await thrownBy(order(holding({ accessTokenExpiresAtMs: Date.now() - 1 })));
    expect(server.arrived).toHaveLength(1);
  });

  it('are given to the platform by the transport alone', async () => {
    server.answer(ok({}));
    for (const name of ['x-tts-access-token', 'Authorization', 'Host']) {
      const call = holding({}).send(getOrder, { order_id: '1' }, { headers: { [name]: 'stolen' } });
      expect((await thrownBy(call)).code).toBe('config.invalid');
    }
    expect(server.arrived).toHaveLength(0);
  });
});
