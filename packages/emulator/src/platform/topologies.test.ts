import { afterEach, describe, expect, it } from 'vitest';
import { connect, theOne } from '../__fixtures__/connect.ts';
import { authorize, callShop, getToken } from '../__fixtures__/shop-client.ts';
import { SERVED_SURFACES } from './served-surfaces.ts';
import { type StartedPlatform, startPlatform } from './start-platform.ts';

const SEARCH = '/order/202309/orders/search';
const SHOPS = '/authorization/202309/shops';
const query = { page_size: '1' };
let platform: StartedPlatform;
afterEach(() => platform.close());

describe('today', () => {
  it('shares the hosts that are really shared, and no other', async () => {
    platform = await startPlatform();
    const shared = SERVED_SURFACES.filter(
      (surface) => platform.origins.us[surface] === platform.origins.global[surface],
    );
    expect(shared).toEqual(['shop.api', 'shop.token', 'business.api', 'shop.creator-authorize']);
    expect(platform.endpoints('us')).toEqual({ region: 'us', origins: platform.origins.us });
  });

  it('decides by token and cipher on the shared gateway', async () => {
    platform = await startPlatform();
    const [us, gb] = [await connect(platform, 'US'), await connect(platform, 'GB')];
    expect((await callShop(us, 'POST', SEARCH, { query })).code).toBe(0);
    expect((await callShop(gb, 'POST', SEARCH, { query })).code).toBe(0);
    expect((await callShop({ ...us, cipher: gb.cipher }, 'POST', SEARCH, { query })).code).toBe(106011);
  });

  it('names all shops of a cross-border grant, with a prefix for each side', async () => {
    platform = await startPlatform();
    const { cipher: _, ...client } = await connect(platform, 'US', { app: 'cross-border' });
    const { shops } = (await callShop(client, 'GET', SHOPS)).data;
    expect(shops.map(({ region, cipher }: Record<string, string>) => [region, cipher?.slice(0, 4)])).toEqual([
      ['US', 'TTP_'],
      ['GB', 'GCP_'],
      ['MY', 'ROW_'],
    ]);
  });
});

describe('split', () => {
  it('has a host for each side and surface', async () => {
    platform = await startPlatform({ topology: 'split' });
    const origins = [...Object.values(platform.origins.us), ...Object.values(platform.origins.global)];
    expect(new Set(origins).size).toBe(2 * SERVED_SURFACES.length);
  });

  it('refuses a token of the other side', async () => {
    platform = await startPlatform({ topology: 'split' });
    const us = await connect(platform, 'US');
    const { cipher: _, ...client } = { ...us, origin: platform.origins.global['shop.api'] };
    expect(await callShop(client, 'GET', SHOPS)).toMatchObject({ status: 401, code: 105004, data: null });
    expect((await callShop({ ...client, cipher: us.cipher }, 'POST', SEARCH, { query })).code).toBe(105004);
    platform.admin.setKnobs({ wrongSide: 'unknown' });
    expect((await callShop(client, 'GET', SHOPS)).code).toBe(105001);
  });

  it('answers nothing at all to the wrong side under the fault, and under the knob', async () => {
    platform = await startPlatform({ topology: 'split' });
    const us = await connect(platform, 'US');
    const client = { ...us, origin: platform.origins.global['shop.api'] };
    platform.admin.addFault({ kind: 'silent-empty', match: { operation: 'shop.orders.search' } });
    const empty = await callShop(client, 'POST', SEARCH, { query });
    expect(empty).toMatchObject({ status: 200, code: 0, data: { orders: [], total_count: 0 } });
    expect((await callShop(client, 'POST', SEARCH, { query })).code).toBe(105004);
    // The right side is not struck.
    platform.admin.addFault({ kind: 'silent-empty', times: null });
    expect((await callShop(us, 'POST', SEARCH, { query })).data.total_count).toBeGreaterThan(0);
    platform.admin.clearFaults();
    platform.admin.setKnobs({ wrongSide: 'silent-empty' });
    expect((await callShop(client, 'POST', SEARCH, { query })).data.total_count).toBe(0);
  });

  it('shows a cross-border grant its own side’s shops, unless the knob says all', async () => {
    platform = await startPlatform({ topology: 'split' });
    const client = await connect(platform, 'GB', { app: 'cross-border' });
    const markets = async (origin: string) => {
      const { cipher: _, ...rest } = { ...client, origin };
      const { shops } = (await callShop(rest, 'GET', SHOPS)).data;
      return shops.map(({ region }: { region: string }) => region);
    };
    expect(await markets(platform.origins.us['shop.api'])).toEqual(['US']);
    expect(await markets(platform.origins.global['shop.api'])).toEqual(['GB', 'MY']);
    platform.admin.setKnobs({ crossBorderShops: 'all' });
    expect(await markets(platform.origins.us['shop.api'])).toEqual(['US', 'GB', 'MY']);
  });

  it('refuses a cross-border grant’s shop of the other side', async () => {
    platform = await startPlatform({ topology: 'split' });
    const client = await connect(platform, 'GB', { app: 'cross-border' });
    const onUs = { ...client, origin: platform.origins.us['shop.api'] };
    expect((await callShop(onUs, 'POST', SEARCH, { query })).code).toBe(105004);
  });

  it('exchanges a code on its own side only', async () => {
    platform = await startPlatform({ topology: 'split' });
    const app = theOne(platform.seed.apps, ({ name }) => name === 'us');
    const seller = theOne(platform.seed.sellers, (one) => one.app === 'us');
    const [code = ''] = seller.codes;
    const elsewhere = await getToken(platform.origins.global['shop.token'], {
      app_key: app.key,
      app_secret: app.secret,
      auth_code: code,
      grant_type: 'authorized_code',
    });
    expect(elsewhere.code).toBe(36004004);
    expect(await authorize(app, code, platform.origins.us)).toMatchObject({
      token: expect.stringMatching(/^TTP_/),
    });
  });
});

describe('the journal', () => {
  it('names side, operation and outcome of every call, and no secret', async () => {
    platform = await startPlatform({ topology: 'split' });
    const us = await connect(platform, 'US');
    await callShop({ ...us, origin: platform.origins.global['shop.api'] }, 'POST', SEARCH, { query });
    await callShop(us, 'POST', SEARCH, { query });
    const requests = platform.admin.requests();
    expect(
      requests.map(({ surface, door, region, operation, code }) => [surface, door, region, operation, code]),
    ).toEqual([
      ['shop.token', 'us', 'us', 'shop.token.get', 0],
      ['shop.api', 'global', 'us', 'shop.orders.search', 105004],
      ['shop.api', 'us', 'us', 'shop.orders.search', 0],
    ]);
    const text = JSON.stringify(requests);
    for (const secret of [us.token, us.appSecret, us.cipher, us.refreshToken])
      expect(text).not.toContain(secret);
  });
});

describe('ports', () => {
  it('can be chosen, and none stays open when one is taken', async () => {
    platform = await startPlatform();
    const taken = Number(new URL(platform.origins.us['business.api']).port);
    await expect(startPlatform({ portBase: taken })).rejects.toThrow(/EADDRINUSE/);
    const base = 10_000 + Math.floor(Math.random() * 20_000);
    const other = await startPlatform({ portBase: base });
    expect(other.origins.us['shop.api']).toBe(`http://127.0.0.1:${base}`);
    expect(other.admin.origin).toBe(`http://127.0.0.1:${base + 10}`);
    await other.close();
  });

  it('end with the platform while calls are still waiting for their answer', async () => {
    platform = await startPlatform();
    platform.admin.addFault({ kind: 'latency', ms: 600_000 });
    const waiting = fetch(`${platform.origins.us['shop.api']}/x`).then(
      () => 'answered',
      () => 'cut',
    );
    // The call has arrived once the fault is used up.
    while (platform.admin.faults().length > 0) await new Promise((resolve) => setImmediate(resolve));
    await platform.close();
    expect(await waiting).toBe('cut');
  });

  it('end with the platform', async () => {
    platform = await startPlatform();
    const origin = platform.origins.us['shop.api'];
    await platform.close();
    await expect(fetch(origin)).rejects.toThrow();
  });
});
