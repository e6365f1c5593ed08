import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { receiveWebhooks } from '../__fixtures__/webhook-receiver.ts';
import { type StartedPlatform, startPlatform } from '../platform/start-platform.ts';

let platform: StartedPlatform;
beforeEach(async () => {
  platform = await startPlatform({ clock: { startMs: 1_800_000_000_000, frozen: true } });
});
afterEach(() => platform.close());

// biome-ignore lint/suspicious/noExplicitAny: answers have any shape
async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; json: any }> {
  const response = await fetch(platform.admin.origin + path, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  return { status: response.status, json: await response.json() };
}

describe('the admin over HTTP', () => {
  it('describes the platform', async () => {
    const { json } = await ask('GET', '/state');
    expect(json).toMatchObject({
      topology: 'today',
      clock: { nowMs: 1_800_000_000_000, frozen: true },
      seed: platform.seed,
      faults: [],
    });
    expect(json.knobs.us).toMatchObject({ onHoldMs: 3600_000 });
  });

  it('lists its routes, as the README does', async () => {
    const { json } = await ask('GET', '/');
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    expect(json.routes).toContain('POST /authorize');
    expect(json.routes.length).toBeGreaterThan(20);
    for (const route of json.routes as string[]) {
      const [method = '', path] = route.split(' ');
      const row = readme
        .split('\n')
        .find((line) => new RegExp(`^\\| [^|]*\`[^|]*${method}`).test(line) && line.includes(`${path}\``));
      expect(row, route).toBeDefined();
    }
    expect((await ask('GET', '/route')).json.error).toContain('GET / lists');
  });

  it('lets buyers and the platform act', async () => {
    const [shop] = platform.seed.shops;
    const { json: order } = await ask('POST', '/orders', { shop: shop?.id, shipping: 'seller' });
    await ask('POST', `/orders/${order.id}/advance`, { to: 'AWAITING_SHIPMENT' });
    expect((await ask('POST', `/orders/${order.id}/cancellation`)).json).toMatchObject({
      order: order.id,
      status: 'CANCELLATION_REQUEST_PENDING',
    });
    expect((await ask('POST', `/orders/${order.id}/cancellation`)).status).toBe(400);

    const delivered = shop?.orders.find(({ status }) => status === 'DELIVERED');
    const { json: wish } = await ask('POST', `/orders/${delivered?.id}/return`, { type: 'REFUND' });
    expect(wish).toMatchObject({ status: 'RETURN_OR_REFUND_REQUEST_PENDING' });
    expect((await ask('POST', `/returns/${wish.id}`, { step: 'ship' })).status).toBe(400);
    expect((await ask('POST', `/returns/${wish.id}`, { step: 'withdraw' })).json).toMatchObject({
      status: 'RETURN_OR_REFUND_REQUEST_CANCEL',
    });

    expect((await ask('POST', '/products/1', { verdict: 'freeze' })).json.error).toContain('no product 1');
    const penalty = { amount: '-1.00', type: 'PLATFORM_PENALTY' };
    expect((await ask('POST', `/shops/${shop?.id}/adjustments`, penalty)).json.id).toMatch(/^\d+$/);
    expect((await ask('POST', `/shops/${shop?.id}/adjustments`, { amount: '1.005' })).status).toBe(400);
    expect(
      (await ask('POST', `/shops/${shop?.id}/withdrawals`, { amount: '999999.00' })).json.error,
    ).toContain('to withdraw');
  });

  it('says what is missing to authorize, and gives an address to go on with', async () => {
    const { serviceId, name } = platform.seed.apps[0] ?? {};
    const { status, json } = await ask('POST', '/authorize');
    expect(status).toBe(400);
    expect(json.error).toContain("'serviceId' is missing");
    expect(json.error).toContain(`${serviceId} (${name})`);
    expect((await ask('POST', '/authorize', { serviceId, decision: 'yes' })).json.error).toContain(
      "not 'yes'",
    );
    const { json: outcome } = await ask('POST', '/authorize', { serviceId, state: 's' });
    const url = new URL(outcome.url);
    expect(url.origin + url.pathname).toBe('https://app.example/callback');
    expect(Object.fromEntries(url.searchParams)).toEqual(outcome.parameters);
  });

  it('moves the clock', async () => {
    expect((await ask('POST', '/clock', { advanceMs: 500 })).json.nowMs).toBe(1_800_000_000_500);
    expect((await ask('POST', '/clock', { setMs: 1_800_000_001_000 })).json.nowMs).toBe(1_800_000_001_000);
    expect((await ask('POST', '/clock', { setMs: 1 })).status).toBe(400);
    expect((await ask('POST', '/clock', { frozen: false })).json.frozen).toBe(false);
  });

  it('sets knobs and faults', async () => {
    expect((await ask('POST', '/knobs', { us: { onHoldMs: 5 } })).json.us.onHoldMs).toBe(5);
    expect((await ask('GET', '/knobs')).json.global.onHoldMs).toBe(3600_000);
    expect(await ask('POST', '/knobs', { colour: 1 })).toMatchObject({
      status: 400,
      json: { error: expect.stringContaining('colour') },
    });
    const { id } = (await ask('POST', '/faults', { kind: 'html-error', times: null })).json;
    expect((await ask('GET', '/faults')).json).toMatchObject([{ id, kind: 'html-error' }]);
    expect((await fetch(platform.origins.us['shop.api'])).status).toBe(502);
    expect((await ask('DELETE', `/faults/${id}`)).json).toEqual([]);
    await ask('POST', '/faults', { kind: 'html-error' });
    expect((await ask('DELETE', '/faults')).json).toEqual([]);
  });

  it('places and moves orders', async () => {
    const shop = platform.seed.shops[0]?.id;
    const { json: order } = await ask('POST', '/orders', { shop });
    expect(order).toMatchObject({ status: 'UNPAID', shop });
    expect((await ask('POST', `/orders/${order.id}/advance`)).json.status).toBe('ON_HOLD');
    expect((await ask('POST', `/orders/${order.id}/advance`, { to: 'IN_TRANSIT' })).json).toMatchObject({
      status: 'IN_TRANSIT',
      packages: [expect.any(String)],
    });
    expect((await ask('POST', '/orders/7/advance')).status).toBe(400);
    expect((await ask('POST', '/orders', { shop: '7' })).status).toBe(400);
  });

  it('makes codes and decides for sellers', async () => {
    const [seller] = platform.seed.sellers;
    expect((await ask('POST', '/codes', { seller: seller?.name })).json.code).toMatch(/^TTP_/);
    expect((await ask('POST', '/codes', { seller: 'nobody' })).status).toBe(400);
    const { serviceId } = platform.seed.apps[0] ?? {};
    const outcome = await ask('POST', '/authorize', { serviceId, decision: 'deny', state: 's' });
    expect(outcome.json.parameters).toMatchObject({ code: 'null', error: 'auth_denied', state: 's' });
    expect((await ask('POST', '/deauthorize', { seller: seller?.openId })).status).toBe(200);
  });

  it('sends webhooks and shows them', async () => {
    const receiver = await receiveWebhooks();
    await ask('POST', '/webhooks', { url: receiver.url, types: [16] });
    await ask('POST', '/trigger/product-creation');
    await ask('POST', '/trigger/13');
    await ask('POST', '/idle');
    expect(receiver.received).toHaveLength(1);
    expect((await ask('GET', '/webhooks')).json).toMatchObject([{ type: 16, state: 'delivered' }]);
    expect((await ask('POST', '/trigger/nothing')).status).toBe(400);
    expect((await ask('POST', '/webhooks', { url: 'nothing' })).status).toBe(400);
    await receiver.close();
  });

  it('shows calls and events, and forgets them', async () => {
    const { pixelCode } = platform.seed.eventSources[0] ?? {};
    await ask('POST', '/events', { pixelCode, event: 'Purchase', eventId: '1' });
    expect((await ask('GET', '/events')).json).toMatchObject([{ channel: 'pixel', outcome: 'accepted' }]);
    await fetch(`${platform.origins.us['shop.api']}/nothing`);
    expect((await ask('GET', '/requests')).json).toMatchObject([{ path: '/nothing', code: 36009009 }]);
    await ask('DELETE', '/requests');
    expect((await ask('GET', '/requests')).json).toEqual([]);
    expect((await ask('GET', '/events')).json).toEqual([]);
  });

  it.each([
    { what: 'an unknown path', method: 'GET', path: '/nothing', body: undefined, status: 404 },
    { what: 'no JSON', method: 'POST', path: '/knobs', body: '{', status: 400 },
    { what: 'a list', method: 'POST', path: '/knobs', body: '[]', status: 400 },
  ])('refuses $what', async ({ method, path, body, status }) => {
    expect(await ask(method, path, body)).toMatchObject({ status, json: { error: expect.any(String) } });
  });

  it('answers loopback names only', async () => {
    const { request } = await import('node:http');
    const { port } = new URL(platform.admin.origin);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(
        { host: '127.0.0.1', port, path: '/state', headers: { host: 'attacker.example' } },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      )
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});
