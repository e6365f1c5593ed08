import { createHmac } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Connected, connect, theOne } from '../__fixtures__/connect.ts';
import { authorize, callShop, type ShopClient } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

const UPLOAD = '/customer_service/202309/images/upload';
let platform: StartedPlatform;
let us: Connected;

beforeAll(async () => {
  platform = await startPlatform({ clock: { startMs: Date.parse('2026-09-01T12:00:00Z'), frozen: true } });
  us = await connect(platform, 'US');
});
afterAll(() => platform.close());

async function accountOf(userType: 'creator' | 'partner') {
  const account = theOne(platform.seed.accounts, (one) => one.app === 'us' && one.userType === userType);
  const app = theOne(platform.seed.apps, ({ name }) => name === 'us');
  const client = await authorize(app, platform.admin.createCode(account.name), platform.origins.us);
  return { ...client, now: () => platform.clock.seconds(), ciphers: account.categoryAssetCiphers };
}
const withoutCipher = ({ cipher: _cipher, ...client }: ShopClient): ShopClient => client;

describe('the kind of user', () => {
  const PROFILE = '/affiliate_creator/202508/profiles';
  const ASSETS = '/authorization/202405/category_assets';

  it('has to be one that the operation takes: 101000', async () => {
    const creator = await accountOf('creator');
    const partner = await accountOf('partner');
    expect(await callShop(creator, 'GET', PROFILE)).toMatchObject({ status: 200, code: 0 });
    expect(await callShop(partner, 'GET', ASSETS)).toMatchObject({ status: 200, code: 0 });
    for (const [client, path] of [
      [withoutCipher(us), PROFILE],
      [partner, PROFILE],
      [creator, ASSETS],
    ] as const) {
      expect(await callShop(client, 'GET', path)).toMatchObject({ code: 101000, data: null });
    }
  });

  it('is told by the token service', async () => {
    const types = new Map<string, number>();
    for (const userType of ['creator', 'partner'] as const) {
      const account = theOne(platform.seed.accounts, (one) => one.userType === userType);
      const app = theOne(platform.seed.apps, ({ name }) => name === account.app);
      const url = new URL('/api/v2/token/get', platform.origins.us['shop.token']);
      url.search = new URLSearchParams({
        app_key: app.key,
        app_secret: app.secret,
        auth_code: platform.admin.createCode(account.name),
        grant_type: 'authorized_code',
      }).toString();
      types.set(
        userType,
        ((await (await fetch(url)).json()) as { data: { user_type: number } }).data.user_type,
      );
    }
    expect([...types]).toEqual([
      ['creator', 1],
      ['partner', 3],
    ]);
  });
});

describe('the cipher of a category', () => {
  const CAMPAIGNS = '/affiliate_partner/202405/campaigns';
  const query = { type: 'MY_CAMPAIGNS', page_size: '10' };

  it('is wanted where one belongs, and has to be the partner’s', async () => {
    const partner = await accountOf('partner');
    const assets = await callShop(partner, 'GET', '/authorization/202405/category_assets');
    expect(assets.data.category_assets.map(({ cipher }: { cipher: string }) => cipher)).toEqual(
      partner.ciphers,
    );
    const call = (cipher?: string) =>
      callShop(partner, 'GET', CAMPAIGNS, { query: { ...query, category_asset_cipher: cipher } });
    expect(await call(partner.ciphers[0])).toMatchObject({ code: 0 });
    expect(await call('TTP_somebody_elses')).toMatchObject({ code: 101000 });
    expect(await call()).toMatchObject({ code: 36009004, message: expect.stringContaining('missing') });
    const elsewhere = await callShop(us, 'POST', '/order/202309/orders/search', {
      query: { page_size: '1', category_asset_cipher: partner.ciphers[0] },
    });
    expect(elsewhere).toMatchObject({ code: 36009004, message: expect.stringContaining('unexpected') });
  });
});

describe('scopes', () => {
  it('that the token lacks are named: 105005', async () => {
    const poor = await startPlatform({ scopes: ['seller.authorization.info'] });
    const client = await connect(poor, 'US');
    expect(await callShop(withoutCipher(client), 'GET', '/authorization/202309/shops')).toMatchObject({
      code: 0,
    });
    const reply = await callShop(client, 'POST', '/promotion/202406/coupons/search', { body: {} });
    expect(reply).toMatchObject({
      status: 401,
      code: 105005,
      message: expect.stringContaining('seller.promotion'),
    });
    await poor.close();
  });
});

describe('versions', () => {
  const OLD = '/finance/202309/orders/576900000000000001/statement_transactions';
  const ENDING = '/affiliate_seller/202406/marketplace_creators/7300000000000000001';

  it('answer until the end that was announced for them, unless the knob says otherwise', async () => {
    expect(await callShop(us, 'GET', OLD)).toMatchObject({ code: 36009014 });
    expect(await callShop(us, 'GET', ENDING)).toMatchObject({ code: 0 });
    platform.admin.setKnobs({ us: { retiredVersions: 'answer' } });
    expect((await callShop(us, 'GET', OLD)).code).not.toBe(36009014);
    platform.admin.setKnobs({ us: { retiredVersions: 'refuse' } });
  });

  it('answer on their last day', async () => {
    const last = await startPlatform({
      clock: { startMs: Date.parse('2026-10-12T23:59:00Z'), frozen: true },
    });
    const client = await connect(last, 'US');
    expect(await callShop(client, 'GET', ENDING)).toMatchObject({ code: 0 });
    await last.clock.advance(2 * 60_000);
    expect(await callShop(client, 'GET', ENDING)).toMatchObject({ code: 36009014 });
    await last.close();
  });
});

describe('bodies', () => {
  const form = (content: string) => ({
    headers: { 'content-type': 'multipart/form-data; boundary=b' },
    unsignedBody: true,
    rawBody: `--b\r\ncontent-disposition: form-data; name="data"; filename="a.png"\r\ncontent-type: image/png\r\n\r\n${content}\r\n--b--\r\n`,
  });

  it('of an upload have to be forms: 36009023', async () => {
    expect(await callShop(us, 'POST', UPLOAD, form('x'))).toMatchObject({ status: 200, code: 0 });
    expect(await callShop(us, 'POST', UPLOAD, { body: { data: 'x' } })).toMatchObject({ code: 36009023 });
    expect(await callShop(us, 'POST', UPLOAD)).toMatchObject({ code: 36009023 });
  });

  it('of an upload hold their files, and can be read', async () => {
    const text = form('x')
      .rawBody.replace('; filename="a.png"', '')
      .replace('content-type: image/png\r\n', '');
    expect(await callShop(us, 'POST', UPLOAD, { ...form('x'), rawBody: text })).toMatchObject({
      code: 36009004,
      message: expect.stringContaining('data must be a file'),
    });
    expect(await callShop(us, 'POST', UPLOAD, { ...form('x'), rawBody: 'no form' })).toMatchObject({
      code: 36009004,
    });
  });

  it('of an upload have an end: 36009021', async () => {
    platform.admin.setKnobs({ us: { maxUploadBytes: 1000 } });
    expect(await callShop(us, 'POST', UPLOAD, form('x'.repeat(1000)))).toMatchObject({ code: 36009021 });
    expect(await callShop(us, 'POST', UPLOAD, form('x'.repeat(100)))).toMatchObject({ code: 0 });
    platform.admin.setKnobs({ us: { maxUploadBytes: 10 * 1024 * 1024 } });
  });

  it('are JSON or forms: 36009022', async () => {
    const reply = await callShop(us, 'POST', '/promotion/202406/coupons/search', {
      rawBody: 'page_size=1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(reply).toMatchObject({ code: 36009022 });
  });

  it('come with a DELETE where an operation places its parameters there', async () => {
    const path = '/promotion/202309/activities/7300000000000000001/products';
    const ids = ['7300000000000000001'];
    expect(await callShop(us, 'DELETE', path, { body: { product_ids: ids } })).toMatchObject({ code: 0 });
    expect(await callShop(us, 'DELETE', path, { query: { product_ids: ids[0] } })).toMatchObject({
      code: 36009004,
      message: expect.stringContaining('belongs into the body'),
    });
  });

  it('that come with a GET are signed and read', async () => {
    const signedWith = (sent: string, signed: string) =>
      getWithBody(us, '/order/202507/orders', sent, signed);
    expect(await signedWith('{"extra":1}', '{"extra":1}')).toMatchObject({ code: 0 });
    expect(await signedWith('{"extra":1}', '')).toMatchObject({ code: 106001 });
    const misplaced = '{"ids":["576900000000000001"]}';
    expect(await signedWith(misplaced, misplaced)).toMatchObject({
      code: 36009004,
      message: expect.stringContaining('belongs into the query'),
    });
  });

  it('hold no unknown fields inside their objects either, when the knob refuses them', async () => {
    const call = () =>
      callShop(us, 'POST', '/fulfillment/202512/packages', {
        body: { order_id: '576900000000000001', weight: { value: '1', unit: 'POUND', colour: 'red' } },
      });
    expect((await call()).code).not.toBe(36009004);
    platform.admin.setKnobs({ unknownParameters: 'refuse' });
    expect(await call()).toMatchObject({ code: 36009004, message: expect.stringContaining('weight.colour') });
    platform.admin.setKnobs({ unknownParameters: 'ignore' });
  });
});

describe('fields that exist on one side only', () => {
  it('are unknown on the other', async () => {
    const gb = await connect(platform, 'GB');
    const call = (client: ShopClient) =>
      callShop(client, 'POST', '/product/202309/products', { body: { title: 'Mug', is_cod_allowed: true } });
    platform.admin.setKnobs({ unknownParameters: 'refuse' });
    expect(await call(us)).toMatchObject({
      code: 36009004,
      message: expect.stringContaining('is_cod_allowed'),
    });
    expect((await call(gb)).code).not.toBe(36009004);
    platform.admin.setKnobs({ unknownParameters: 'ignore' });
  });
});

/** Sends what `fetch` will not: a GET with a body. */
async function getWithBody(client: Connected, path: string, body: string, signedBody: string) {
  const query: Record<string, string> = {
    app_key: client.appKey,
    ids: '576900000000000001',
    shop_cipher: client.cipher,
    timestamp: String(platform.clock.seconds()),
  };
  const base =
    path +
    Object.entries(query)
      .map(([name, value]) => name + value)
      .join('');
  const sign = createHmac('sha256', client.appSecret)
    .update(client.appSecret + base + signedBody + client.appSecret)
    .digest('hex');
  const url = new URL(path, client.origin);
  for (const [name, value] of Object.entries({ ...query, sign })) url.searchParams.set(name, value);
  return new Promise<{ code: number; message: string }>((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-tts-access-token': client.token,
    };
    const sent = httpRequest(url, { method: 'GET', headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve(JSON.parse(text)));
    });
    sent.on('error', reject).end(body);
  });
}

describe('markets', () => {
  const MANUFACTURERS = '/product/202501/compliance/manufacturers/search';

  it('count for accounts as well where a call names no shop', async () => {
    const wide = await startPlatform({ markets: ['DE'] });
    const german = withoutCipher(await connect(wide, 'DE'));
    const british = withoutCipher(await connect(wide, 'GB'));
    const query = { page_size: '10' };
    expect(await callShop(german, 'POST', MANUFACTURERS, { query, body: {} })).toMatchObject({ code: 0 });
    expect(await callShop(british, 'POST', MANUFACTURERS, { query, body: {} })).toMatchObject({
      code: 36009004,
      message: expect.stringContaining('GB'),
    });
    wide.admin.setKnobs({ unavailableMarketCode: 21011003 });
    expect((await callShop(british, 'POST', MANUFACTURERS, { query, body: {} })).code).toBe(21011003);
    await wide.close();
  });
});

describe('links of made-up answers', () => {
  it('lead to the file host of their side, and nowhere else', async () => {
    const split = await startPlatform({ topology: 'split' });
    const client = await connect(split, 'US');
    const { data } = await callShop(client, 'POST', UPLOAD, {
      headers: { 'content-type': 'multipart/form-data; boundary=b' },
      unsignedBody: true,
      rawBody:
        '--b\r\ncontent-disposition: form-data; name="data"; filename="a.png"\r\ncontent-type: image/png\r\n\r\nx\r\n--b--\r\n',
    });
    const url = new URL(data.url);
    expect(url.origin).toBe(split.origins.us['shop.files']);
    const own = await fetch(url);
    expect([own.status, own.headers.get('content-type')]).toEqual([200, 'image/png']);
    const other = await fetch(new URL(url.pathname + url.search, split.origins.global['shop.files']));
    expect(other.status).toBe(403);
    url.pathname = url.pathname.replace('.png', '.pdf');
    expect((await fetch(url)).status).toBe(403);
    await split.clock.advance(3 * 24 * 3600 * 1000);
    expect((await fetch(data.url)).status).toBe(403);
    await split.close();
  });
});
