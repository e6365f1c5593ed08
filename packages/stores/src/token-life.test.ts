import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Engine,
  type Grant,
  type LogEntry,
  type Operation,
  type Region,
  shopCredentials,
  type TokenStore,
  type Transport,
} from '@twinshore/core';
import { type StartedPlatform, type StartPlatformOptions, startPlatform } from '@twinshore/emulator';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { SHOP_OPERATIONS, shopFamily } from '@twinshore/shopping/operations';
import { createShopWebhooks, markDeauthorized, type ShopWebhook } from '@twinshore/shopping/webhooks';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Stores } from './index.ts';
import { createMemoryStores } from './memory.ts';

let platform: StartedPlatform;
let stores: Stores;
let events: LogEntry[];
const closing: (() => Promise<unknown>)[] = [];

beforeEach(() => {
  stores = createMemoryStores();
  events = [];
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(options: StartPlatformOptions = {}): Promise<void> {
  platform = await startPlatform(options);
  closing.push(() => platform.close());
}

const logger = { log: (entry: LogEntry) => events.push(entry) };
const make = { us: createUsTransport, global: createGlobalTransport } as const;

function theOne<T>(items: readonly T[], fits: (item: T) => boolean): T {
  const found = items.find(fits);
  if (found === undefined) throw new Error('The seed holds nothing like that.');
  return found;
}
const appOf = (region: Region) => theOne(platform.seed.apps, ({ name }) => name === region);
const sellerOf = (market: string) =>
  theOne(platform.seed.sellers, ({ shops }) => shops[0]?.market === market);

/** A seller authorizes the app of a side. */
async function authorize<R extends Region>(
  region: R,
  market: string,
  store: TokenStore<R> | undefined = stores.tokens(region),
): Promise<Grant> {
  const app = appOf(region);
  const transport = make[region]({
    app,
    endpoints: platform.endpoints(region),
  } as never) as unknown as Transport<R>;
  closing.push(() => transport.close());
  const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
  const { state } = authorization.authorizeUrl();
  const code = platform.admin.createCode(sellerOf(market).name);
  return authorization.exchangeCode({ code, state, expectedState: state, ...(store && { store }) });
}

const keyOf = ({ appKey, openId }: Grant) => `shop:${appKey}:${openId}`;

/** What a process does that starts with nothing but the store. */
async function restarted(grant: Grant, options: Record<string, unknown> = {}): Promise<Transport<'us'>> {
  const store = stores.tokens('us');
  const tokens = await store.get(keyOf(grant));
  if (tokens === undefined) throw new Error('The store holds nothing of this seller.');
  const { key, secret } = appOf('us');
  const app = { key, secret: (options.secret as string | undefined) ?? secret };
  const credentials = shopCredentials({ region: 'us', app, tokens, seller: grant.openId, store });
  const endpoints = platform.endpoints('us');
  const transport = createUsTransport({ credentials, endpoints, logger, ...options });
  closing.push(() => transport.close());
  return transport;
}

const proof = shopFamily.proof?.().operation as Operation;
const searchOrders = theOne<Operation>(SHOP_OPERATIONS, ({ id }) => id === 'shop.orders.search');
const call = (transport: Transport<'us'>, operation: Operation = proof, input: unknown = {}) =>
  transport.send(operation, input as never);
const search = (transport: Transport<'us'>) => call(transport, searchOrders, { page_size: 1 });

const record = (grant: Grant) => stores.tokens('us').records?.read(keyOf(grant));
const refreshes = () =>
  platform.admin.requests().filter(({ operation }) => operation === 'shop.token.refresh').length;
const told = (event: string) => events.filter((entry) => entry.event === event);

/** Answers everything with a refusal. */
function refusing(code: number): Engine {
  const text = JSON.stringify({ code, message: 'refused', request_id: '1' });
  return {
    specVersion: 'v1',
    name: 'refusing',
    proxy: undefined,
    exchange: async () => ({
      status: 200,
      headers: {},
      text: () => text,
      bytes: () => new TextEncoder().encode(text),
    }),
    close: async () => undefined,
  };
}

/** A process stores its intent, refreshes, and dies before it stores the answer. */
async function dieDuringRefresh(grant: Grant): Promise<void> {
  const row = await record(grant);
  if (row === undefined) throw new Error('There is no record.');
  const { version, ...rest } = row;
  const intent = { startedAtMs: Date.now(), attempts: 1 };
  await stores.tokens('us').records?.replace(keyOf(grant), { ...rest, intent }, version);
  const { key, secret } = appOf('us');
  const url = new URL('/api/v2/token/refresh', platform.origins.us['shop.token']);
  const { refreshToken = '' } = row.tokens;
  const query = {
    app_key: key,
    app_secret: secret,
    refresh_token: refreshToken,
    grant_type: 'refresh_token',
  };
  url.search = String(new URLSearchParams(query));
  expect(await (await fetch(url)).json()).toMatchObject({ code: 0 });
}

describe('after a restart', () => {
  it('an unfinished refresh is begun again before anything else is sent, though the token has days left', async () => {
    await start({ knobs: { refreshTokenReuse: 'grace' } });
    const grant = await authorize('us', 'US');
    await dieDuringRefresh(grant);
    const before = (await record(grant))?.tokens;
    platform.admin.clearJournals();
    await call(await restarted(grant));
    expect(platform.admin.requests()[0]?.operation).toBe('shop.token.refresh');
    expect(refreshes()).toBe(1);
    const after = await record(grant);
    expect(after).toMatchObject({ status: 'active', intent: undefined });
    expect(after?.tokens.refreshToken).not.toBe(before?.refreshToken);
    expect(told('token.reauthorization_required')).toEqual([]);
  });

  it('an unfinished refresh that the platform refuses ends the authorization at once, and somebody is told', async () => {
    await start({ knobs: { refreshTokenReuse: 'single-use' } });
    const grant = await authorize('us', 'US');
    await dieDuringRefresh(grant);
    const transport = await restarted(grant);
    await expect(call(transport)).rejects.toMatchObject({
      name: 'AuthenticationError',
      code: 'auth.reauthorize',
    });
    expect(await record(grant)).toMatchObject({ status: 'reauthorization_required', intent: undefined });
    expect(told('token.reauthorization_required')).toEqual([
      expect.objectContaining({
        level: 'error',
        fields: expect.objectContaining({ region: 'us', grant: keyOf(grant) }),
      }),
    ]);
    const sent = platform.admin.requests().length;
    for (const again of [transport, await restarted(grant)]) {
      await expect(call(again)).rejects.toMatchObject({ code: 'auth.reauthorize' });
    }
    expect(platform.admin.requests()).toHaveLength(sent);

    await authorize('us', 'US');
    await call(transport);
    expect(await record(grant)).toMatchObject({ status: 'active' });
  });

  it('tokens go on being used where no refresh was interrupted', async () => {
    await start();
    const grant = await authorize('us', 'US');
    await call(await restarted(grant));
    expect(refreshes()).toBe(0);
  });
});

describe('a refresh', () => {
  it('is made ahead of the end, as early as refreshSkewMs says', async () => {
    await start({ knobs: { accessTokenLifeSeconds: 1000 } });
    const grant = await authorize('us', 'US');
    await call(await restarted(grant));
    expect(refreshes()).toBe(0);
    await call(await restarted(grant, { refreshSkewMs: 2_000_000 }));
    expect(refreshes()).toBeGreaterThan(0);
  });

  it('that is refused for a wrong secret does not end the authorization', async () => {
    await start();
    const grant = await authorize('us', 'US');
    const wrong = await restarted(grant, { secret: 'wrong', refreshSkewMs: Number.POSITIVE_INFINITY });
    await expect(call(wrong)).rejects.toMatchObject({ code: 'auth.reauthorize' });
    expect((await record(grant))?.status).toBe('active');
    await call(await restarted(grant));
    expect((await record(grant))?.intent).toBeUndefined();
  });

  it('is never given up by a clock that is wrong: the platform is asked', async () => {
    await start();
    const grant = await authorize('us', 'US');
    const later = Date.now() + 2 * 365 * 24 * 3600_000;
    const wrong = await restarted(grant, { clock: { now: () => later } });
    for (let time = 0; time < 2; time += 1) {
      await expect(call(wrong)).rejects.toThrow('The timestamp was refused');
    }
    expect(refreshes()).toBe(1);
    expect(await record(grant)).toMatchObject({ status: 'active', intent: undefined });
    await call(await restarted(grant));
    expect(told('token.reauthorization_required')).toEqual([]);
  });

  it.each([36004001, 36004004, 36004005, 36004006])(
    'that is refused with %i ends the authorization',
    async (code) => {
      await start();
      const grant = await authorize('us', 'US');
      const engine = refusing(code);
      const transport = await restarted(grant, { engine, refreshSkewMs: Number.POSITIVE_INFINITY });
      await expect(call(transport)).rejects.toMatchObject({ code: 'auth.reauthorize' });
      expect((await record(grant))?.status).toBe('reauthorization_required');
    },
  );

  it('that cannot be asked for leaves no trace', async () => {
    await start();
    const grant = await authorize('us', 'US');
    const { refreshToken: _none, ...tokens } = (await stores.tokens('us').get(keyOf(grant))) ?? {};
    await stores.tokens('us').set(keyOf(grant), tokens as never);
    const later = Date.now() + 2 * 365 * 24 * 3600_000;
    const wrong = await restarted(grant, { clock: { now: () => later } });
    await expect(call(wrong)).rejects.toMatchObject({ code: 'auth.reauthorize' });
    expect(await record(grant)).toMatchObject({ status: 'active', intent: undefined });
    await call(await restarted(grant));
  });

  it('of another process is not waited for while the token counts', async () => {
    await start();
    const grant = await authorize('us', 'US');
    const held = await stores.leases('us').acquire(`refresh:${keyOf(grant)}`, 60_000);
    await call(await restarted(grant, { refreshSkewMs: Number.POSITIVE_INFINITY }));
    expect(refreshes()).toBe(0);
    await held?.release();
  });

  it('keeps what the seller granted', async () => {
    await start();
    const grant = await authorize('us', 'US');
    await call(await restarted(grant, { refreshSkewMs: Number.POSITIVE_INFINITY }));
    expect((await record(grant))?.tokens.grantedScopes).toEqual(grant.grantedScopes);
  });
});

describe('scopes', () => {
  const few = { scopes: ['seller.authorization.info'] };

  it('that are missing refuse a call before it is sent, by name', async () => {
    await start(few);
    const transport = await restarted(await authorize('us', 'US'));
    const refusal = await search(transport).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(refusal).toMatchObject({ name: 'AuthenticationError', code: 'auth.scope_missing' });
    expect(String(refusal)).toContain("'seller.order.info'");
    expect(String(refusal)).toContain('authorize page again');
    expect(platform.admin.requests().map(({ operation }) => operation)).not.toContain('shop.orders.search');
  });

  it('are left to the platform where that was chosen, or where nobody said what was granted', async () => {
    await start(few);
    const grant = await authorize('us', 'US');
    await expect(search(await restarted(grant, { scopeRule: 'ignore' }))).rejects.toMatchObject({
      code: 'shop.scope_missing',
    });
    const { grantedScopes: _unknown, ...tokens } = (await stores.tokens('us').get(keyOf(grant))) ?? {};
    await stores.tokens('us').set(keyOf(grant), tokens as never);
    await expect(search(await restarted(grant))).rejects.toMatchObject({ code: 'shop.scope_missing' });
  });

  it('count from the moment another process stores a grant that has them', async () => {
    await start();
    const grant = await authorize('us', 'US');
    const tokens = await stores.tokens('us').get(keyOf(grant));
    if (tokens === undefined) throw new Error('There are no tokens.');
    await stores.tokens('us').set(keyOf(grant), { ...tokens, grantedScopes: ['seller.authorization.info'] });
    const transport = await restarted(grant);
    await expect(search(transport)).rejects.toMatchObject({ code: 'auth.scope_missing' });
    await authorize('us', 'US');
    await search(transport);
  });
});

describe('a seller who takes the authorization back', () => {
  let server: Server;
  let received: ShopWebhook[];

  async function startWithReceiver(): Promise<void> {
    received = [];
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const webhooks = createShopWebhooks({ us: appOf('us'), global: appOf('global') });
        const signature = request.headers.authorization;
        received.push(webhooks.parse({ body: Buffer.concat(chunks), signature }));
        response.end();
      });
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    closing.push(
      () =>
        new Promise((resolve) => {
          server.closeAllConnections();
          server.close(resolve);
        }),
    );
    await start({ webhooks: [{ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }] });
  }

  const both = () => ({ us: stores.tokens('us'), global: stores.tokens('global') });

  /** The notification that the platform sends. */
  async function deauthorized(): Promise<ShopWebhook> {
    platform.admin.deauthorize(sellerOf('US').name);
    await platform.admin.idle();
    return theOne(received, ({ event }) => event === 'seller-deauthorization');
  }

  it('is noted by the notification, and nothing is sent for them any more', async () => {
    await startWithReceiver();
    const grant = await authorize('us', 'US');
    const running = await restarted(grant, { refreshSkewMs: Number.POSITIVE_INFINITY });
    await call(running);
    const webhook = await deauthorized();
    expect(await markDeauthorized(webhook, both())).toEqual({ marked: 1, leftAlone: 0, unknown: false });
    expect(await record(grant)).toMatchObject({
      status: 'deauthorized',
      shops: [{ id: grant.shops[0]?.id, deauthorizedAtMs: expect.any(Number) }],
    });
    const sent = platform.admin.requests().length;
    for (const transport of [running, await restarted(grant)]) {
      await expect(call(transport)).rejects.toMatchObject({ code: 'auth.deauthorized' });
    }
    expect(platform.admin.requests()).toHaveLength(sent);
    expect(await markDeauthorized(webhook, both())).toEqual({ marked: 0, leftAlone: 1, unknown: false });
  });

  it('and authorizes again is not shut out by the old notification coming late', async () => {
    await startWithReceiver();
    const grant = await authorize('us', 'US');
    const webhook = await deauthorized();
    // Times of notifications are in whole seconds.
    await sleep(1100);
    await authorize('us', 'US');
    expect(await markDeauthorized(webhook, both())).toEqual({ marked: 0, leftAlone: 1, unknown: false });
    expect((await record(grant))?.status).toBe('active');
    await call(await restarted(grant));
  });

  it('keeps other shops of the same authorization in use', async () => {
    await startWithReceiver();
    const grant = await authorize('us', 'US');
    const tokens = await stores.tokens('us').get(keyOf(grant));
    const [shop] = grant.shops;
    if (tokens === undefined || shop === undefined) throw new Error('There is no shop.');
    await stores.tokens('us').set(keyOf(grant), tokens, [shop.id, 'another-shop']);
    await markDeauthorized(await deauthorized(), both());
    const row = await record(grant);
    expect(row?.status).toBe('active');
    expect(row?.shops).toEqual([
      { id: shop.id, deauthorizedAtMs: expect.any(Number) },
      { id: 'another-shop', deauthorizedAtMs: undefined },
    ]);
  });

  it('is noted where the grant lies, also for a shop of the other side; one that nobody knows is told', async () => {
    await startWithReceiver();
    const grant = await authorize('us', 'US');
    const tokens = await stores.tokens('us').get(keyOf(grant));
    if (tokens === undefined) throw new Error('There are no tokens.');
    await stores.tokens('us').set(keyOf(grant), tokens, ['us-shop', 'gb-shop']);
    const webhook = { ...(await deauthorized()), region: 'global' } as ShopWebhook;
    const outcome = await markDeauthorized({ ...webhook, shop_id: 'gb-shop' } as ShopWebhook, both());
    expect(outcome).toEqual({ marked: 1, leftAlone: 0, unknown: false });
    expect((await record(grant))?.shops).toEqual([
      { id: 'us-shop', deauthorizedAtMs: undefined },
      { id: 'gb-shop', deauthorizedAtMs: expect.any(Number) },
    ]);
    const unknown = markDeauthorized({ ...webhook, shop_id: 'another' } as ShopWebhook, both());
    expect(await unknown).toEqual({ marked: 0, leftAlone: 0, unknown: true });
    const crossed = { global: stores.tokens('global'), us: stores.tokens('global') as never };
    await expect(markDeauthorized(webhook, crossed)).rejects.toMatchObject({ code: 'region.mismatch' });
  });

  it('needs the store of the side that the notification is of', async () => {
    await startWithReceiver();
    const grant = await authorize('us', 'US');
    const webhook = await deauthorized();
    await expect(markDeauthorized(webhook, { global: stores.tokens('global') })).rejects.toMatchObject({
      code: 'region.unknown',
    });
    const crossed = { us: stores.tokens('global') as never };
    await expect(markDeauthorized(webhook, crossed)).rejects.toMatchObject({ code: 'region.mismatch' });
    expect((await record(grant))?.status).toBe('active');
  });
});

describe('one store', () => {
  it('serves sellers of both sides, each from its own rows', async () => {
    await start();
    const us = await authorize('us', 'US');
    const global = await authorize('global', 'GB');
    for (const [region, grant] of [['us', us] as const, ['global', global] as const]) {
      const other = region === 'us' ? 'global' : 'us';
      expect((await stores.tokens(region).get(keyOf(grant)))?.openId).toBe(grant.openId);
      expect(await stores.tokens(other).get(keyOf(grant))).toBeUndefined();
    }
  });

  it('of the other side is refused before anything is sent or read', async () => {
    await start();
    const before = platform.admin.requests().length;
    await expect(authorize('us', 'US', stores.tokens('global') as never)).rejects.toMatchObject({
      code: 'region.mismatch',
    });
    expect(platform.admin.requests()).toHaveLength(before);
    const { key, secret } = appOf('us');
    const made = () =>
      shopCredentials({
        region: 'us',
        app: { key, secret },
        tokens: { accessToken: 'a' },
        seller: 's',
        store: stores.tokens('global') as never,
      });
    expect(made).toThrowError(expect.objectContaining({ code: 'region.mismatch' }));
  });

  it('holds the token of a seller across borders once, at the side of its app', async () => {
    await start();
    const { key, secret } = appOf('us');
    const credentials = shopCredentials({
      region: 'global',
      home: 'us',
      app: { key, secret },
      tokens: { accessToken: 'a' },
      seller: 's',
      store: stores.tokens('us'),
    });
    await stores.tokens('us').set(credentials.tokens.key, { accessToken: 'b' } as never);
    expect((await credentials.tokens.current()).accessToken).toBe('b');
  });
});
