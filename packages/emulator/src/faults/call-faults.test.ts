import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Connected, connect } from '../__fixtures__/connect.ts';
import { callShop, getToken } from '../__fixtures__/shop-client.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';
import type { Fault } from './fault.ts';

let platform: StartedPlatform;
let us: Connected;
let gb: Connected;

beforeEach(async () => {
  platform = await startPlatform();
  [us, gb] = [await connect(platform, 'US'), await connect(platform, 'GB')];
});
afterEach(() => platform.close());

const search = (client: Connected = us) =>
  callShop(client, 'POST', '/order/202309/orders/search', { query: { page_size: '1' } });

describe('a fault of a call', () => {
  it('strikes as often as it was told, where it was told', async () => {
    platform.admin.addFault({
      kind: 'throttle',
      times: 2,
      match: { region: 'us', operation: 'shop.orders.search' },
    });
    expect((await search(gb)).code).toBe(0);
    expect(
      (await callShop(us, 'POST', '/product/202502/products/search', { query: { page_size: '1' } })).code,
    ).toBe(0);
    expect([(await search()).code, (await search()).code, (await search()).code]).toEqual([
      36009002, 36009002, 0,
    ]);
  });

  it('strikes one shop', async () => {
    platform.admin.addFault({ kind: 'throttle', times: null, match: { shop: us.shop.id } });
    expect([(await search()).code, (await search(gb)).code, (await search()).code]).toEqual([
      36009002, 0, 36009002,
    ]);
  });

  it('can be taken back', async () => {
    const id = platform.admin.addFault({ kind: 'throttle', times: null });
    platform.admin.clearFaults(id);
    expect((await search()).code).toBe(0);
    expect(platform.admin.faults()).toEqual([]);
  });

  it('is noted in the journal', async () => {
    platform.admin.addFault({ kind: 'html-error' });
    await search();
    expect(platform.admin.requests().at(-1)).toMatchObject({
      fault: 'html-error',
      status: 502,
      code: undefined,
    });
  });

  it.each([{ kind: 'latency' }, { kind: 'quota', limit: 1 }, { kind: 'redirect' }, { kind: 'nothing' }])(
    'that says too little is refused: %o',
    (fault) => {
      expect(() => platform.admin.addFault(fault as Fault)).toThrow(RangeError);
    },
  );
});

describe('each kind of fault', () => {
  it('throttle, with a time to wait', async () => {
    platform.admin.addFault({ kind: 'throttle', retryAfterSeconds: 3 });
    const reply = await search();
    expect(reply).toMatchObject({ status: 429, code: 36009002, data: null });
    expect(reply.headers.get('retry-after')).toBe('3');
  });

  it('server-error', async () => {
    platform.admin.addFault({ kind: 'server-error', status: 503 });
    expect(await search()).toMatchObject({ status: 503, code: 36009003, data: null });
  });

  it('html-error', async () => {
    platform.admin.addFault({ kind: 'html-error' });
    const reply = await search();
    expect(reply.status).toBe(502);
    expect(reply.headers.get('content-type')).toBe('text/html');
    expect(reply.text).toContain('<center>nginx</center>');
  });

  it('silent-empty, always', async () => {
    platform.admin.addFault({ kind: 'silent-empty', always: true });
    expect(await search()).toMatchObject({ status: 200, code: 0, data: { orders: [], total_count: 0 } });
    expect((await search()).data.total_count).toBeGreaterThan(0);
  });

  it('revoked-token and expired-token', async () => {
    platform.admin.addFault({ kind: 'revoked-token' });
    expect((await search()).code).toBe(105001);
    platform.admin.addFault({ kind: 'expired-token' });
    expect((await search()).code).toBe(105002);
    expect((await search()).code).toBe(0);
  });

  it('clock-skew', async () => {
    platform.admin.addFault({ kind: 'clock-skew', ms: 10 * 60_000 });
    expect(await search()).toMatchObject({ code: 36009004, message: expect.stringContaining('timestamp') });
    platform.admin.addFault({ kind: 'clock-skew', ms: -10 * 60_000 });
    expect((await search()).code).toBe(36009004);
  });

  it('quota', async () => {
    platform.admin.addFault({ kind: 'quota', limit: 1, intervalSeconds: 3600, times: null });
    expect([(await search()).code, (await search()).code]).toEqual([0, 36009002]);
  });

  it('truncated', async () => {
    platform.admin.addFault({ kind: 'truncated' });
    await expect(search()).rejects.toThrow();
    expect((await search()).code).toBe(0);
  });

  it('large-body', async () => {
    platform.admin.addFault({ kind: 'large-body' });
    const reply = await search();
    expect(reply.text.length).toBeGreaterThan(10 * 2 ** 20);
    expect(reply.code).toBe(0);
  });

  it('redirect', async () => {
    platform.admin.addFault({ kind: 'redirect', location: 'http://127.0.0.1:9/elsewhere', status: 307 });
    const reply = await search();
    expect(reply.status).toBe(307);
    expect(reply.headers.get('location')).toBe('http://127.0.0.1:9/elsewhere');
  });

  it('numeric-ids', async () => {
    platform.admin.addFault({ kind: 'numeric-ids' });
    const reply = await search();
    expect(reply.text).toMatch(/"id":\d{18},/);
    expect(reply.text).toMatch(/"product_id":\d{19},/);
  });

  it('latency', async () => {
    platform.admin.addFault({ kind: 'latency', ms: 300 });
    const first = Promise.race([search().then(() => 'late'), search().then(() => 'early')]);
    expect(await first).toBe('early');
  });

  it('on the token host and the Business API as well', async () => {
    platform.admin.addFault({ kind: 'throttle', match: { surface: 'shop.token' } });
    expect(await getToken(platform.origins.us['shop.token'], {})).toMatchObject({
      status: 429,
      code: 36009002,
    });
    platform.admin.addFault({ kind: 'server-error', match: { surface: 'shop.token' } });
    expect(await getToken(platform.origins.us['shop.token'], {})).toMatchObject({
      status: 500,
      code: 98001004,
    });
    platform.admin.addFault({ kind: 'throttle', match: { surface: 'business.api' } });
    const url = `${platform.origins.us['business.api']}/open_api/v1.3/event/track/`;
    expect(await (await fetch(url, { method: 'POST' })).json()).toMatchObject({ code: 40100 });
    platform.admin.addFault({ kind: 'server-error', match: { surface: 'business.api' } });
    const broken = await fetch(url, { method: 'POST' });
    expect(broken.status).toBe(500);
    expect(await broken.json()).toMatchObject({ code: 50000 });
  });
});
