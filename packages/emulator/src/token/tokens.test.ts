import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connected, connect, theOne } from '../__fixtures__/connect.ts';
import { callShop, getToken } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

let platform: StartedPlatform;
let us: Connected;

beforeEach(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-11-01T00:00:00Z'), frozen: true } });
  us = await connect(platform, 'US');
});
afterEach(() => platform.close());

const exchange = (code: string, changes: Record<string, string> = {}) =>
  getToken(platform.origins.us['shop.token'], {
    app_key: us.app.key,
    app_secret: us.app.secret,
    auth_code: code,
    grant_type: 'authorized_code',
    ...changes,
  });
const refresh = (token: string, changes: Record<string, string> = {}) =>
  getToken(
    platform.origins.us['shop.token'],
    {
      app_key: us.app.key,
      app_secret: us.app.secret,
      refresh_token: token,
      grant_type: 'refresh_token',
      ...changes,
    },
    '/api/v2/token/refresh',
  );
const shops = (token: string) => {
  const { cipher: _, ...client } = us;
  return callShop({ ...client, token }, 'GET', '/authorization/202309/shops');
};
const freshCode = () => platform.admin.createCode(us.seller.name);

describe('exchanging a code', () => {
  it('gives tokens whose ends are moments', async () => {
    const reply = await exchange(freshCode());
    const now = platform.clock.seconds();
    expect(reply).toMatchObject({ status: 200, code: 0, message: 'success' });
    expect(reply.data).toMatchObject({
      access_token: expect.stringMatching(/^TTP_/),
      access_token_expire_in: now + 7 * 24 * 3600,
      refresh_token: expect.stringMatching(/^TTP_/),
      refresh_token_expire_in: now + 365 * 24 * 3600,
      open_id: us.seller.openId,
      seller_name: us.seller.name,
      seller_base_region: 'US',
      user_type: 0,
      granted_scopes: expect.arrayContaining(['seller.order.info']),
    });
  });

  it('works once', async () => {
    const code = freshCode();
    expect((await exchange(code)).code).toBe(0);
    expect(await exchange(code)).toMatchObject({ code: 36004005, data: null });
  });

  it('works for 30 minutes', async () => {
    const [early, late] = [freshCode(), freshCode()];
    await platform.clock.advance(30 * 60_000 - 1);
    expect((await exchange(early)).code).toBe(0);
    await platform.clock.advance(1);
    expect((await exchange(late)).code).toBe(36004004);
  });

  it('works for the app that the code was made for', async () => {
    const other = theOne(platform.seed.apps, ({ name }) => name === 'global');
    const reply = await exchange(freshCode(), { app_key: other.key, app_secret: other.secret });
    expect(reply.code).toBe(36004004);
  });

  it.each([
    { what: 'an unknown code', changes: { auth_code: 'TTP_nothing' }, code: 36004004 },
    { what: 'an unknown app', changes: { app_key: 'nobody' }, code: 36009004 },
    { what: 'a wrong secret', changes: { app_secret: 'wrong' }, code: 36009004 },
    {
      what: 'the grant type of the official SDK’s bug',
      changes: { grant_type: 'authorization_code' },
      code: 36009004,
    },
  ])('refuses $what', async ({ changes, code }) => {
    expect(await exchange(freshCode(), changes as unknown as Record<string, string>)).toMatchObject({
      code,
      data: null,
    });
  });

  it('knows no other path or method', async () => {
    const origin = platform.origins.us['shop.token'];
    expect(await getToken(origin, {}, '/api/v2/token/new')).toMatchObject({ status: 404, code: 36009009 });
    const post = await fetch(`${origin}/api/v2/token/get`, { method: 'POST' });
    expect(await post.json()).toMatchObject({ code: 36009010 });
  });
});

describe('refreshing', () => {
  it('rotates: the old refresh token is void, the new one works', async () => {
    const first = await refresh(us.refreshToken);
    expect(first.code).toBe(0);
    expect(first.data.refresh_token).not.toBe(us.refreshToken);
    expect(await refresh(us.refreshToken)).toMatchObject({ code: 36004001, data: null });
    expect((await refresh(first.data.refresh_token)).code).toBe(0);
    expect((await shops(first.data.access_token)).code).toBe(0);
  });

  it('takes a replaced refresh token for as long as the knob gives it grace', async () => {
    platform.admin.setKnobs({ us: { refreshTokenReuse: 'grace', refreshGraceSeconds: 60 } });
    const first = await refresh(us.refreshToken);
    const again = await refresh(us.refreshToken);
    expect(again.code).toBe(0);
    expect(again.data.refresh_token).not.toBe(first.data.refresh_token);
    expect((await refresh(again.data.refresh_token)).code).toBe(0);
    await platform.clock.advance(60_000);
    expect(await refresh(us.refreshToken)).toMatchObject({ code: 36004001, data: null });
  });

  it('keeps the refresh token when the knob says so', async () => {
    platform.admin.setKnobs({ us: { refreshRotation: 'keep' } });
    expect((await refresh(us.refreshToken)).data.refresh_token).toBe(us.refreshToken);
  });

  it('leaves the old access token alive until its end, unless the knob says no', async () => {
    await refresh(us.refreshToken);
    expect((await shops(us.token)).code).toBe(0);
    const other = await connect(platform, 'US');
    platform.admin.setKnobs({ oldAccessToken: 'void' });
    await refresh(other.refreshToken);
    expect((await shops(other.token)).code).toBe(105002);
  });

  it('helps when the access token has expired after 7 days', async () => {
    await platform.clock.advance(7 * 24 * 3600_000);
    expect(await shops(us.token)).toMatchObject({ status: 401, code: 105002 });
    const fresh = await refresh(us.refreshToken);
    expect((await shops(fresh.data.access_token)).code).toBe(0);
  });

  it('ends with the period the seller granted', async () => {
    await platform.clock.advance(365 * 24 * 3600_000);
    expect(await refresh(us.refreshToken)).toMatchObject({ code: 36004001 });
  });

  it('is refused to another app', async () => {
    const other = theOne(platform.seed.apps, ({ name }) => name === 'global');
    const reply = await refresh(us.refreshToken, { app_key: other.key, app_secret: other.secret });
    expect(reply.code).toBe(36004001);
  });
});

describe('taking a grant back', () => {
  it('voids its tokens', async () => {
    platform.admin.deauthorize(us.seller.name);
    expect(await shops(us.token)).toMatchObject({ status: 401, code: 105001 });
    expect((await refresh(us.refreshToken)).code).toBe(36004001);
  });
});

describe('a grant without a scope', () => {
  it('is refused where the scope is needed', async () => {
    const narrow = await startPlatform({ scopes: ['seller.authorization.info'] });
    const client = await connect(narrow, 'US');
    const { cipher: _, ...without } = client;
    expect((await callShop(without, 'GET', '/authorization/202309/shops')).code).toBe(0);
    const search = await callShop(client, 'POST', '/order/202309/orders/search', {
      query: { page_size: '1' },
    });
    expect(search).toMatchObject({
      status: 401,
      code: 105005,
      message: expect.stringContaining('seller.order.info'),
    });
    await narrow.close();
  });
});
