import { eventCredentials, type RequestInvalidError, resident, type Transport } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type LoopbackServer, ok, startLoopbackServer } from '../__fixtures__/loopback-server.ts';
import {
  buyLabel,
  getOrder,
  getOrders,
  listTaxes,
  searchOrders,
  trackEvent,
  uploadInvoice,
} from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport } from '../__fixtures__/mall-transport.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';

describe('what a call is given', () => {
  let server: LoopbackServer;
  let us: Transport<'us'>;
  let global: Transport<'global'>;

  beforeEach(async () => {
    server = await startLoopbackServer();
    server.answer(ok({}));
    us = mallTransport('us', server.origin);
    global = mallTransport('global', server.origin, {
      credentials: [
        mallCredentials('global', {
          shops: [mallShop('global', 'gb-1', 'GB'), mallShop('global', 'br-1', 'BR')],
        }),
        eventCredentials({
          region: 'global',
          accessToken: 'events-token-a',
          sources: ['PIXEL_A', 'PIXEL_B'],
        }),
        eventCredentials({ region: 'global', accessToken: 'events-token-c', sources: ['PIXEL_C'] }),
      ],
    });
  });
  afterEach(async () => {
    await Promise.all([us.close(), global.close()]);
    await server.close();
  });

  it('is checked, and ids as numbers are refused', async () => {
    const error = (await thrownBy(
      us.send(getOrder, { order_id: 576461 as unknown as string }),
    )) as RequestInvalidError;
    expect(error).toMatchObject({
      name: 'RequestInvalidError',
      code: 'request.invalid',
      region: 'us',
      operation: 'mall.order.get',
    });
    expect(error.issues).toEqual([{ message: 'is a number', path: ['order_id'] }]);
    const ids = [5764610000000001, 2] as unknown as string[];
    expect((await thrownBy(us.send(getOrders, { ids }))).code).toBe('request.invalid');
    const unknown = { order_id: '1', extra: true } as unknown as { order_id: string };
    expect((await thrownBy(us.send(getOrder, unknown))).code).toBe('request.invalid');
    expect((await thrownBy(us.send(searchOrders, { amount: 2 ** 53 }))).code).toBe('request.invalid');
    expect(server.arrived).toHaveLength(0);
  });

  it('may hold resident values of its side, which travel opened', async () => {
    await us.send(searchOrders, { note: resident('us', 'buyer.message', 'leave at the door') });
    expect(JSON.parse(server.arrived[0]?.body ?? '')).toEqual({ note: 'leave at the door' });
  });

  it('may hold none of the other side, in either direction, before anything else is looked at', async () => {
    const ofUs = resident('us', 'buyer.email', 'a@b.example');
    const ofGlobal = resident('global', 'buyer.email', 'a@b.example');
    const inGlobal = await thrownBy(global.send(searchOrders, { note: ofUs }, { shop: 'nowhere' }));
    const inUs = await thrownBy(us.send(searchOrders, { note: ofGlobal }));
    const deep = await thrownBy(us.send(getOrders, { ids: [ofGlobal as unknown as string] }));
    const asText = await thrownBy(us.send(searchOrders, { note: `mail to ${String(ofUs)}` }));
    expect([inGlobal.code, inUs.code, deep.code]).toEqual(Array(3).fill('residency.violation'));
    expect(asText.code).toBe('request.invalid');
    expect(JSON.stringify([inGlobal, inUs, deep, asText])).not.toContain('a@b.example');
    expect(server.arrived).toHaveLength(0);
  });

  it('must be for an operation that exists on this side', async () => {
    const error = await thrownBy(global.send(buyLabel, { order_id: '1' } as never, { shop: 'gb-1' }));
    expect(error).toMatchObject({
      name: 'OperationUnavailableError',
      code: 'operation.unavailable',
      region: 'global',
    });
    expect(error.message).toContain("exists in region 'us'");
    expect(error.message).toContain("'mall.order.ship'");
    expect(server.arrived).toHaveLength(0);
  });

  it('must be for a market the operation exists in', async () => {
    const error = await thrownBy(global.send(uploadInvoice, { order_id: '1' }, { shop: 'gb-1' }));
    expect(error).toMatchObject({ code: 'operation.unavailable' });
    expect(error.message).toContain("market 'GB'");
    expect(error.message).toContain('BR');
    expect(error.message).toContain("Use 'mall.order.ship' instead.");
    expect(server.arrived).toHaveLength(0);
    await global.send(uploadInvoice, { order_id: '1' }, { shop: 'br-1' });
    expect(server.arrived).toHaveLength(1);
  });

  it('must be for a market of the seller when it is for no shop in particular', async () => {
    await global.send(listTaxes, {});
    expect(server.arrived).toHaveLength(1);
    const europe = mallTransport('global', server.origin, {
      credentials: mallCredentials('global', {
        shops: [mallShop('global', 'gb-1', 'GB'), mallShop('global', 'de-1', 'DE')],
      }),
    });
    const error = await thrownBy(europe.send(listTaxes, {}));
    expect(error).toMatchObject({ name: 'OperationUnavailableError', code: 'operation.unavailable' });
    expect(error.message).toContain("market 'GB', 'DE'");
    expect(server.arrived).toHaveLength(1);
    await europe.close();
  });

  it('must be for a market it exists in, also when the platform named the shop only now', async () => {
    server.answer(ok({ shops: [{ id: 'gb-1', cipher: 'c', market: 'GB' }] }));
    const unproved = mallTransport('global', server.origin, {
      credentials: mallCredentials('global', { shops: undefined }),
    });
    expect((await thrownBy(unproved.send(uploadInvoice, { order_id: '1' }))).code).toBe(
      'operation.unavailable',
    );
    expect(server.arrived.map(({ path }) => path)).toEqual(['/shops']);
    await unproved.close();
  });

  it('chooses the token by the event source, which must be declared', async () => {
    await global.send(trackEvent, { event_source_id: 'PIXEL_B', event: 'Purchase' });
    await global.send(trackEvent, { event_source_id: 'PIXEL_C', event: 'Purchase' });
    expect(server.arrived.map(({ headers }) => headers['access-token'])).toEqual([
      'events-token-a',
      'events-token-c',
    ]);
    expect(server.arrived[0]?.headers['x-tts-access-token']).toBeUndefined();
    const error = await thrownBy(global.send(trackEvent, { event_source_id: 'PIXEL_US', event: 'Purchase' }));
    expect(error).toMatchObject({ name: 'RegionUnknownError', code: 'region.unknown' });
    expect(server.arrived).toHaveLength(2);
    expect(global.describe().credentials.map(({ basis }) => basis)).toEqual([
      'proved',
      'declared',
      'declared',
    ]);
  });

  it('may add headers', async () => {
    await us.send(
      getOrder,
      { order_id: '1' },
      { headers: { 'X-Trace': 'abc', 'user-agent': null, accept: undefined } },
    );
    expect(server.arrived[0]?.headers).toMatchObject({ 'x-trace': 'abc', accept: 'application/json' });
    expect(server.arrived[0]?.headers['user-agent']).toBeUndefined();
  });
});
