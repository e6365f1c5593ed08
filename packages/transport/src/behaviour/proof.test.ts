import { inspect } from 'node:util';
import { type ApiFamily, type Credentials, prefixHint, type Region, type Transport } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ENGINES } from '../__fixtures__/engines.ts';
import {
  type LoopbackServer,
  ok,
  type Reply,
  refused,
  startLoopbackServer,
} from '../__fixtures__/loopback-server.ts';
import { getOrder, mallFamily, mallShops, searchOrders, trackEvent } from '../__fixtures__/mall.ts';
import { mallCredentials, mallShop, mallTransport, SECRETS } from '../__fixtures__/mall-transport.ts';
import { startRawServer } from '../__fixtures__/raw-server.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import type { TransportOptions } from '../transport-options.ts';

const MINUTE = 60_000;

interface Listed {
  readonly id: string;
  readonly cipher: string;
  readonly market: string;
}

const us1: Listed = { id: 'us-1', cipher: SECRETS.cipher, market: 'US' };
const us2: Listed = { id: 'us-2', cipher: 'CIPHER_us_2', market: 'US' };
const gb1: Listed = { id: 'gb-1', cipher: 'CIPHER_gb_1', market: 'GB' };

describe.each(ENGINES)('proof through $name', ({ make }) => {
  let server: LoopbackServer;
  const open: Transport<Region>[] = [];

  beforeEach(async () => {
    server = await startLoopbackServer();
  });
  afterEach(async () => {
    await Promise.all(open.splice(0).map((transport) => transport.close()));
    await server.close();
  });

  function unproved(
    options: TransportOptions<'us'> = {},
    accessToken: string = SECRETS.accessToken,
  ): Transport<'us'> {
    const credentials = mallCredentials('us', { shops: undefined, tokens: { accessToken } });
    const transport = mallTransport('us', server.origin, { engine: make(), credentials, ...options });
    open.push(transport);
    return transport;
  }

  /** Names these shops; other calls succeed. */
  function naming(shops: readonly Listed[], otherwise: Reply = ok({})): void {
    server.answer(({ path }) => (path === '/shops' ? ok({ shops }) : otherwise));
  }

  const paths = () => server.arrived.map(({ path }) => path);

  it('is waited for with what was checked, whatever the caller does to the input meanwhile', async () => {
    const input = { note: 'as checked' };
    server.answer(({ path }) => {
      if (path === '/shops') input.note = 'changed';
      return ok({ shops: [us1] });
    });
    await unproved().send(searchOrders, input);
    const [, search] = server.arrived;
    expect(JSON.parse(search?.body ?? '')).toEqual({ note: 'as checked' });
  });

  it('asks for the shops before anything else, once, also when many calls begin together', async () => {
    naming([us1]);
    const transport = unproved();
    expect(transport.shops()).toEqual([]);
    expect(transport.describe().credentials[0]).toMatchObject({ basis: 'claimed', provedAtMs: undefined });
    await Promise.all(Array.from({ length: 8 }, () => transport.send(getOrder, { order_id: '1' })));
    await transport.send(getOrder, { order_id: '1' });
    expect(paths()[0]).toBe('/shops');
    expect(paths().filter((path) => path === '/shops')).toHaveLength(1);
    expect(server.arrived[1]?.query.shop_cipher).toBe(SECRETS.cipher);
    expect(transport.describe().credentials[0]).toMatchObject({
      basis: 'proved',
      shops: [{ id: 'us-1', market: 'US' }],
    });
  });

  it('sends no cipher with the question, nor with other calls that take none', async () => {
    naming([us1]);
    const transport = unproved();
    await transport.send(mallShops, {});
    for (const { query } of server.arrived) expect(query.shop_cipher).toBeUndefined();
  });

  it('sends nothing else when all shops lie on the other side', async () => {
    naming([gb1]);
    const transport = unproved();
    const error = await thrownBy(transport.send(getOrder, { order_id: '1' }));
    expect(error).toMatchObject({ name: 'RegionMismatchError', code: 'region.mismatch', region: 'us' });
    expect(error.message).toContain('GB');
    await thrownBy(transport.send(searchOrders, {}));
    expect(new Set(paths())).toEqual(new Set(['/shops']));
  });

  it('knows no side for a token without shops', async () => {
    naming([]);
    expect((await thrownBy(unproved().send(getOrder, { order_id: '1' }))).code).toBe('region.unknown');
    expect(paths()).toEqual(['/shops']);
  });

  it('keeps only its own shops of a token that covers both sides', async () => {
    naming([gb1, us1, us2]);
    const transport = unproved();
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }))).code).toBe('config.invalid');
    expect(transport.shops().map(({ id }) => id)).toEqual(['us-1', 'us-2']);
    await transport.send(getOrder, { order_id: '1' }, { shop: 'us-2' });
    expect(server.arrived[1]?.query.shop_cipher).toBe('CIPHER_us_2');
    const other = await thrownBy(transport.send(getOrder, { order_id: '1' }, { shop: 'gb-1' }));
    expect(other).toMatchObject({ code: 'region.mismatch' });
    expect(other.message).toContain('GB');
    expect(paths()).toHaveLength(2);
  });

  it('asks again after the question failed', async () => {
    server.answer(refused(7), ok({ shops: [us1] }), ok({ id: '1' }));
    const transport = unproved();
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }))).code).toBe('mall.invalid_request');
    expect(await transport.send(getOrder, { order_id: '1' })).toEqual({ id: '1' });
  });

  it('lets one caller give up without failing the others', async () => {
    const controller = new AbortController();
    server.answer(({ path }) => {
      if (path !== '/shops') return ok({ id: '1' });
      controller.abort();
      return ok({ shops: [us1] });
    });
    const transport = unproved();
    const first = thrownBy(transport.send(getOrder, { order_id: '1' }, { signal: controller.signal }));
    const second = transport.send(getOrder, { order_id: '1' });
    expect((await first).code).toBe('request.aborted');
    expect(await second).toEqual({ id: '1' });
  });

  it('ends waiting for a proof when the total time is up', async () => {
    const silent = await startRawServer(() => undefined);
    const transport = mallTransport('us', silent.origin, {
      engine: make(),
      credentials: mallCredentials('us', { shops: undefined }),
      timeoutMs: 300,
      maxRetries: 0,
    });
    const error = await thrownBy(transport.send(getOrder, { order_id: '1' }, { totalTimeoutMs: 30 }));
    expect(error).toMatchObject({ code: 'request.timeout', scope: 'total', limitMs: 30 });
    await transport.close();
    await silent.close();
  });

  describe('prefixes', () => {
    it('refuses a prefix of the other side before anything is sent', async () => {
      naming([us1]);
      const error = await thrownBy(unproved({}, 'ROW_abcdef').send(getOrder, { order_id: '1' }));
      expect(error).toMatchObject({ code: 'region.mismatch' });
      expect(error.message).toContain(prefixHint('ROW_x')?.confidence);
      expect(error.message).not.toContain('ROW_abcdef');
      expect(server.arrived).toHaveLength(0);
    });

    it('goes by the proof when told to warn or to ignore', async () => {
      naming([us1]);
      const events: string[] = [];
      const logger = { log: ({ event }: { event: string }) => events.push(event) };
      await unproved({ prefixRule: 'warn', logger }, 'ROW_abcdef').send(getOrder, { order_id: '1' });
      expect(events).toContain('credentials.prefix_contradicts');
      await unproved({ prefixRule: 'ignore' }, 'GCP_abcdef').send(getOrder, { order_id: '1' });
      await unproved({}, 'TTP_abcdef').send(getOrder, { order_id: '1' });
    });

    it('is overruled by a proof', async () => {
      const credentials = mallCredentials('us', {
        shops: [mallShop('us')],
        tokens: { accessToken: 'ROW_abcdef' },
      });
      await unproved({ credentials }).send(getOrder, { order_id: '1' });
      expect(paths()).toEqual(['/orders/1/detail']);
      naming([us1]);
      expect(await unproved({ credentials, families: [mallFamily] }).prove()).toHaveLength(1);
    });
  });

  describe('a proof that nobody gave', () => {
    const claimed = (region: 'us', cipher: string = SECRETS.cipher) => ({
      shops: [{ ...mallShop(region), cipher }],
      provedAtMs: Date.now(),
    });

    it('is not believed: the platform is asked first', async () => {
      naming([us1]);
      const byHand = mallCredentials('us', { shops: undefined });
      const credentials = { ...byHand, proof: claimed('us', 'CIPHER_claimed') };
      const transport = unproved({ credentials });
      expect(transport.describe().credentials[0]).toMatchObject({ basis: 'claimed', shops: [] });
      await transport.send(getOrder, { order_id: '1' });
      expect(paths()).toEqual(['/shops', '/orders/1/detail']);
      expect(server.arrived[1]?.query.shop_cipher).toBe(SECRETS.cipher);
    });

    it('is not carried over to other tokens', async () => {
      naming([gb1]);
      const granted = mallCredentials('us');
      const { tokens } = mallCredentials('global');
      const credentials = { ...granted, app: granted.app, tokens };
      const error = await thrownBy(unproved({ credentials }).send(getOrder, { order_id: '1' }));
      expect(error.code).toBe('region.mismatch');
      expect(paths()).toEqual(['/shops']);
    });

    it('is weighed by prefix, token and ciphers alike, before anything is sent', async () => {
      naming([us1]);
      const byHand = mallCredentials('us', { shops: undefined });
      const credentials = { ...byHand, proof: claimed('us', 'ROW_cipher') };
      const error = await thrownBy(unproved({ credentials }).send(getOrder, { order_id: '1' }));
      expect(error).toMatchObject({ code: 'region.mismatch' });
      expect(server.arrived).toHaveLength(0);
    });
  });

  describe('a token that came from a shared store', () => {
    const ending = { accessToken: 'TOK_own', accessTokenExpiresAtMs: Date.now() - 1, refreshToken: 'r' };
    const stored = {
      accessToken: 'TOK_stored',
      accessTokenExpiresAtMs: Date.now() + 60 * MINUTE,
      refreshToken: 'other',
      refreshTokenExpiresAtMs: undefined,
    };
    const sharing = (): Transport<'us'> => {
      let asked = 0;
      // Empty at first, so that the token is adopted in the middle of a call.
      const get = () => Promise.resolve(asked++ === 0 ? undefined : stored);
      const store = { get, set: () => Promise.resolve() };
      return unproved({
        credentials: mallCredentials('us', { shops: [mallShop('us')], tokens: ending, store }),
      });
    };
    const sent = () =>
      server.arrived.map(({ path, headers }) => `${path} ${String(headers['x-tts-access-token'])}`);

    it('is proved before any other call is made with it', async () => {
      naming([{ ...us1, cipher: 'CIPHER_new' }]);
      const transport = sharing();
      await transport.send(getOrder, { order_id: '1' });
      await transport.send(getOrder, { order_id: '1' });
      const order = '/orders/1/detail TOK_stored';
      expect(sent()).toEqual(['/shops TOK_stored', order, order]);
      expect(server.arrived[1]?.query.shop_cipher).toBe('CIPHER_new');
    });

    it.each([
      ['a token of the other side', [gb1]],
      ['a token for another shop', [us2]],
    ])('is not used when it is %s', async (_, shops) => {
      naming(shops);
      const transport = sharing();
      const error = await thrownBy(transport.send(getOrder, { order_id: '1' }));
      expect(error.code).toBe('region.mismatch');
      expect(paths()).toEqual(['/shops']);
    });
  });

  describe('credentials go to their own API family', () => {
    it('and to no other', async () => {
      const family = { ...mallFamily, id: 'mine' as never };
      const transport = mallTransport('us', server.origin, { engine: make() });
      open.push(transport);
      const error = await thrownBy(transport.send({ ...getOrder, family }, { order_id: '1' }));
      expect(error).toMatchObject({ code: 'config.invalid' });
      expect(server.arrived).toHaveLength(0);
    });

    it('and the word of one family is no proof for another', async () => {
      naming([gb1]);
      const lying: ApiFamily = {
        ...mallFamily,
        proof: () => ({ operation: mallShops, read: () => [mallShop('us')] }),
      };
      const transport = unproved();
      await transport.send({ ...getOrder, family: lying }, { order_id: '1' });
      const error = await thrownBy(transport.send(getOrder, { order_id: '1' }));
      expect(error.code).toBe('region.mismatch');
      expect(paths()).toEqual(['/shops', '/orders/1/detail', '/shops']);
    });
  });

  describe('what was checked is used, whatever becomes of', () => {
    it('the shops that a transport gives out, which print without their cipher', async () => {
      naming([us1]);
      const transport = unproved();
      await transport.send(getOrder, { order_id: '1' });
      const [shop] = transport.shops();
      expect(shop?.cipher).toBe(SECRETS.cipher);
      expect(() => Object.assign(shop as object, { cipher: 'CIPHER_gb_1' })).toThrow(TypeError);
      expect(`${inspect(transport.shops())} ${JSON.stringify(transport.shops())}`).not.toContain(
        SECRETS.cipher,
      );
      await transport.send(getOrder, { order_id: '1' });
      expect(server.arrived[2]?.query.shop_cipher).toBe(SECRETS.cipher);
    });

    it('the credentials it was made from', async () => {
      const credentials = { ...mallCredentials('us', { shops: undefined }) };
      const transport = unproved({ credentials });
      naming([us1]);
      Object.assign(credentials, {
        tokens: mallCredentials('us', { tokens: { accessToken: 'TOK_x' } }).tokens,
      });
      await transport.send(getOrder, { order_id: '1' });
      expect(server.arrived[1]?.headers['x-tts-access-token']).toBe(SECRETS.accessToken);
    });

    it('the event sources, its own list and the described one', async () => {
      const sources = ['C1'];
      const credentials = {
        specVersion: 'v1',
        family: 'business',
        region: 'us',
        accessToken: 'TOK_events',
        sources,
      } as const;
      const transport = mallTransport('us', server.origin, { engine: make(), credentials });
      open.push(transport);
      sources.push('C2');
      const [described] = transport.describe().credentials;
      (described?.sources as string[] | undefined)?.push('C2');
      const error = await thrownBy(transport.send(trackEvent, { event_source_id: 'C2', event: 'e' }));
      expect(error.code).toBe('region.unknown');
      expect(server.arrived).toHaveLength(0);
    });
  });

  describe('a named shop', () => {
    it('must be among the proved ones', async () => {
      const transport = mallTransport('us', server.origin, { engine: make() });
      open.push(transport);
      for (const shop of ['gb-1', '', 'us-1 ', '__proto__', 7 as unknown as string]) {
        const error = await thrownBy(transport.send(getOrder, { order_id: '1' }, { shop }));
        expect(error).toMatchObject({ name: 'RegionUnknownError', code: 'region.unknown' });
        expect(error.message).toContain('us-1 (US)');
      }
      expect(server.arrived).toHaveLength(0);
      await transport.send(getOrder, { order_id: '1' }, { shop: 'us-1' });
    });

    it('chooses among several sellers', async () => {
      const second = mallCredentials('us', {
        shops: [{ ...mallShop('us', 'us-9'), cipher: 'CIPHER_9' }],
        tokens: { accessToken: 'TOK_9' },
      });
      const transport = mallTransport('us', server.origin, {
        engine: make(),
        credentials: [mallCredentials('us'), second],
      });
      open.push(transport);
      await transport.send(getOrder, { order_id: '1' }, { shop: 'us-9' });
      expect(server.arrived[0]?.headers['x-tts-access-token']).toBe('TOK_9');
      expect(server.arrived[0]?.query.shop_cipher).toBe('CIPHER_9');
      const error = await thrownBy(transport.send(getOrder, { order_id: '1' }));
      expect(error.code).toBe('config.invalid');
      expect(error.message).toContain('us-1 (US), us-9 (US)');
      expect((await thrownBy(transport.send(mallShops, {}))).code).toBe('config.invalid');
    });
  });

  describe('an empty first page', () => {
    const empty = ok({ orders: [] });

    function aged(ageMs: number, options: TransportOptions<'us'> = {}): Transport<'us'> {
      const credentials = mallCredentials('us', { shops: [mallShop('us')], provedAtMs: Date.now() - ageMs });
      return unproved({ credentials, ...options });
    }

    it('is returned as it is under a young proof', async () => {
      naming([us1], empty);
      expect(await aged(14 * MINUTE).send(searchOrders, {})).toEqual({ orders: [] });
      expect(paths()).toEqual(['/orders/search']);
    });

    it('is returned after an old proof was renewed', async () => {
      naming([us1], empty);
      const transport = aged(16 * MINUTE);
      expect(await transport.send(searchOrders, {})).toEqual({ orders: [] });
      expect(await transport.send(searchOrders, { page_token: '' })).toEqual({ orders: [] });
      expect(paths()).toEqual(['/orders/search', '/shops', '/orders/search']);
    });

    it('is not returned when the shop turns out to lie elsewhere', async () => {
      for (const shops of [[{ ...us1, market: 'GB' }], [us2], [gb1]]) {
        naming(shops, ok({}));
        const error = await thrownBy(aged(16 * MINUTE).send(searchOrders, {}));
        expect(error).toMatchObject({ name: 'RegionMismatchError', code: 'region.mismatch' });
      }
    });

    it('is not returned when the proof could not be renewed', async () => {
      server.answer(({ path }) => (path === '/shops' ? refused(7) : empty));
      expect((await thrownBy(aged(16 * MINUTE).send(searchOrders, {}))).code).toBe('mall.invalid_request');
    });

    it('renews nothing for a later page, a full page, or a call that is no list', async () => {
      naming([us1], ok({ orders: [] }));
      await aged(16 * MINUTE).send(searchOrders, { page_token: 'next' });
      naming([us1], ok({ orders: [{ id: '1' }] }));
      await aged(16 * MINUTE).send(searchOrders, {});
      naming([us1], ok({}));
      await aged(16 * MINUTE).send(getOrder, { order_id: '1' });
      expect(paths()).not.toContain('/shops');
    });

    it('renews a proof from the future, or by a clock that tells no time', async () => {
      naming([us1], empty);
      await aged(-60 * MINUTE).send(searchOrders, {});
      await aged(0, { clock: { now: () => Number.NaN } }).send(searchOrders, {});
      expect(paths()).toEqual(['/orders/search', '/shops', '/orders/search', '/shops']);
    });

    it('goes by the setting', async () => {
      naming([us1], empty);
      await aged(2 * MINUTE, { proofMaxAgeMs: MINUTE }).send(searchOrders, {});
      expect(paths()).toEqual(['/orders/search', '/shops']);
    });
  });

  describe('prove()', () => {
    it('asks now, through a family it was told of or has seen', async () => {
      naming([us1, us2]);
      const told = unproved({ families: [mallFamily] });
      expect((await told.prove()).map(({ id }) => id)).toEqual(['us-1', 'us-2']);
      const seen = mallTransport('us', server.origin, { engine: make() });
      open.push(seen);
      expect((await thrownBy(seen.prove())).code).toBe('config.invalid');
      await seen.send(getOrder, { order_id: '1' });
      expect(await seen.prove()).toHaveLength(2);
      expect((await thrownBy(told.prove({ signal: AbortSignal.abort() }))).code).toBe('request.aborted');
    });
  });
});

describe('credentials at construction', () => {
  const origin = 'http://127.0.0.1:9';
  const refusal = async (credentials: unknown) =>
    (await thrownBy(() => mallTransport('us', origin, { credentials: credentials as Credentials<'us'> })))
      .code;

  it('must be of the transport’s side, with every shop', async () => {
    expect(await refusal(mallCredentials('global'))).toBe('region.mismatch');
    expect(await refusal([mallCredentials('us'), mallCredentials('global')])).toBe('region.mismatch');
    const { app } = mallCredentials('global');
    expect(await refusal({ ...mallCredentials('global'), app, region: 'us' })).toBe('region.mismatch');
    expect(await refusal({ ...mallCredentials('us') })).toBe('config.invalid');
    expect(await refusal(JSON.parse(JSON.stringify(mallCredentials('us'))))).toBe('config.invalid');
    const byHand = mallCredentials('us', { shops: undefined });
    const proof = { shops: [mallShop('us', 'us-1', 'GB')], provedAtMs: Date.now() };
    expect(await refusal({ ...byHand, proof })).toBe('region.mismatch');
    expect(await refusal({ ...byHand, region: undefined })).toBe('region.unknown');
    expect(await refusal({ ...byHand, region: 'eu' })).toBe('region.unknown');
    expect(await refusal({ ...byHand, family: 'other' })).toBe('config.invalid');
    expect(await refusal('token')).toBe('config.invalid');
    expect(await refusal([null])).toBe('config.invalid');
  });

  it('are needed for a call with a token', async () => {
    const transport = mallTransport('us', origin, { credentials: undefined });
    expect((await thrownBy(transport.send(getOrder, { order_id: '1' }))).code).toBe('config.invalid');
    expect((await thrownBy(transport.send(trackEvent, { event_source_id: 'C1', event: 'e' }))).code).toBe(
      'config.invalid',
    );
  });
});
