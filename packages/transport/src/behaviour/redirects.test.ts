import type { Transport } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import { type LoopbackServer, ok, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import { getOrder, mallSignature, shipOrder } from '../__fixtures__/mall.ts';
import { mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { type RawServer, startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

describe.each(ENGINES)('redirects through $name', ({ make }) => {
  let server: LoopbackServer;
  let elsewhere: RawServer;
  let transport: Transport<'us'>;

  beforeEach(async () => {
    server = await startLoopbackServer();
    elsewhere = await startRawServer((socket) =>
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}'),
    );
    transport = mallTransport('us', server.origin, { engine: make() });
  });
  afterEach(async () => {
    await transport.close();
    await Promise.all([server.close(), elsewhere.close()]);
  });

  it.each([301, 302, 303, 307, 308])('dials no other host (HTTP %i)', async (status) => {
    server.answer({ status, headers: { location: `${elsewhere.origin}/orders` }, body: '' });
    for (const call of [
      transport.send(getOrder, { order_id: '1' }),
      transport.send(shipOrder, { order_id: '1' }),
    ]) {
      const error = await thrownBy(call);
      expect(error).toMatchObject({
        name: 'EgressRefusedError',
        code: 'egress.refused',
        retryable: false,
        region: 'us',
      });
    }
    expect(elsewhere.connections()).toBe(0);
    expect(server.arrived).toHaveLength(2);
  });

  it.each([
    ['another scheme', () => 'https://127.0.0.1/x'],
    ['user and password', (origin: string) => origin.replace('http://', 'http://user:pass@')],
    ['a user', (origin: string) => origin.replace('http://', 'http://user@')],
    ['no scheme', () => '//127.0.0.1:1/x'],
    ['no address', () => 'http://'],
    ['a script', () => 'javascript:alert(1)'],
    ['nothing', () => undefined],
  ])('refuses a redirect to %s', async (_, location) => {
    const to = location(server.origin);
    server.answer({ status: 302, headers: to === undefined ? {} : { location: to }, body: '' }, ok({}));
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }))).code).toBe('egress.refused');
    expect(server.arrived).toHaveLength(1);
  });

  it('follows a read within its host, signed anew', async () => {
    server.answer(
      { status: 302, headers: { location: '/orders/1/new?view=full&sign=old' }, body: '' },
      ok({ id: '1' }),
    );
    expect(await transport.send(getOrder, { order_id: '1' })).toEqual({ id: '1' });
    const second = server.arrived[1];
    expect(second).toMatchObject({
      path: '/orders/1/new',
      query: { view: 'full', shop_cipher: SECRETS.cipher },
    });
    expect(second?.query.sign).toBe(
      mallSignature(SECRETS.secret, '/orders/1/new', second?.query ?? {}, undefined),
    );
  });

  it('follows three in a row and no fourth', async () => {
    const again = { status: 307, headers: { location: '/again' }, body: '' };
    server.answer(again, again, again, ok({ id: '1' }));
    expect(await transport.send(getOrder, { order_id: '1' })).toEqual({ id: '1' });
    server.answer(again);
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }))).code).toBe('egress.refused');
    expect(server.arrived).toHaveLength(8);
  });

  it('repeats no write elsewhere, not even on its host', async () => {
    server.answer({ status: 307, headers: { location: '/again' }, body: '' }, ok({}));
    expect((await thrownBy(transport.send(shipOrder, { order_id: '1' }))).code).toBe('egress.refused');
    expect(server.arrived).toHaveLength(1);
  });
});
