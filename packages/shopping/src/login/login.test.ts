import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Region, TokenSet, TokenStore } from '@twinshore/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeTransport } from '../__fixtures__/fake-transport.ts';
import { createShopAuthorization } from '../authorization.ts';
import { type LoginAddresses, type LoginOptions, login } from '../login.ts';

const app = { key: '29a39d', secret: 'e59af819cc' };
const token = {
  access_token: 'TTP_access',
  access_token_expire_in: 1700000000,
  refresh_token: 'TTP_refresh',
  refresh_token_expire_in: 1800000000,
  open_id: 'open-1',
};
const usShop = { id: '1', cipher: 'TTP_c', region: 'US', name: 'Pine & <Sons>' };

function world<R extends Region>(region: R, exchange: () => Promise<object> | object = () => token) {
  const stored: string[] = [];
  const store: TokenStore<R> = {
    get: async () => undefined,
    set: async (_: string, tokens: TokenSet) => void stored.push(tokens.accessToken),
  };
  const transport = fakeTransport(region, ({ operation }) =>
    operation.id === 'shop.token.get' ? exchange() : { shops: [usShop] },
  );
  const authorization = createShopAuthorization({ transport, app, serviceId: '7001' });
  const printed: string[] = [];
  const options = { authorization, store, port: 0, print: (line: string) => void printed.push(line) };
  return { options, stored, printed, sent: transport.sent };
}

/** Begins a login, with a browser that the test is. */
async function begin<R extends Region>(options: LoginOptions<R>) {
  const opened = new Promise<LoginAddresses & { url: URL }>((resolve) => {
    const open = (url: string, addresses: LoginAddresses) => resolve({ ...addresses, url: new URL(url) });
    ended = login({ ...options, open });
    ended.catch(() => {});
  });
  const { url, localUrl, redirectUrl } = await opened;
  const state = url.searchParams.get('state') ?? '';
  const visit = async (parameters: Record<string, string>, method = 'GET', at = localUrl) => {
    const response = await fetch(`${at}?${new URLSearchParams(parameters).toString()}`, { method });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };
  return { ended: ended as ReturnType<typeof login>, url, localUrl, redirectUrl, state, visit };
}

let ended: ReturnType<typeof login> | undefined;
const isGone = (url: string) =>
  fetch(url).then(
    () => false,
    () => true,
  );

beforeEach(() => {
  ended = undefined;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a login', () => {
  it('prints and opens the page of its side, stores the tokens, says so, and is gone', async () => {
    const { options, stored, printed } = world('us');
    const { ended, url, state, visit, localUrl } = await begin(options);
    expect(new URL(localUrl).hostname).toBe('127.0.0.1');
    // Loopback, too, but not the address that is listened on.
    expect(await isGone(localUrl.replace('127.0.0.1', '127.0.0.2'))).toBe(true);
    expect(url.origin).toBe('https://us.example');
    expect(printed.join('\n')).toContain(url.href);
    expect(printed.join('\n')).toContain(localUrl);
    const page = await visit({ app_key: app.key, code: 'TTP_x', shop_region: 'US', state });
    expect(page).toMatchObject({ status: 200, text: expect.stringContaining('Pine &amp; &lt;Sons>') });
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect((await ended).regions).toEqual(['us']);
    expect(stored).toEqual(['TTP_access']);
    expect(await isGone(localUrl)).toBe(true);
  });

  it('exchanges the code once, however often the browser asks', async () => {
    let answer!: (given: object) => void;
    const { options, sent } = world(
      'us',
      () =>
        new Promise<object>((resolve) => {
          answer = resolve;
        }),
    );
    const { ended, state, visit } = await begin(options);
    const pages = [visit({ code: 'TTP_x', state }), visit({ code: 'TTP_x', state })];
    await vi.waitFor(() => expect(sent).toHaveLength(1));
    answer(token);
    expect((await Promise.allSettled(pages)).some(({ status }) => status === 'fulfilled')).toBe(true);
    await ended;
    expect(sent).toHaveLength(2);
  });

  it('may be reached through an address of another host', async () => {
    const { options, printed } = world('us');
    const given = await begin({ ...options, publicUrl: 'https://dev.example/auth/tiktok' });
    expect(given.redirectUrl).toBe('https://dev.example/auth/tiktok');
    expect(new URL(given.localUrl).pathname).toBe('/auth/tiktok');
    expect(printed.join('\n')).toContain('https://dev.example/auth/tiktok');
    expect((await given.visit({ code: 'TTP_x', state: given.state })).status).toBe(200);
    await given.ended;
  });

  it('goes on when no browser can be opened', async () => {
    const { options, printed } = world('us');
    const controller = new AbortController();
    const open = () => {
      throw new Error('no display');
    };
    const failing = login({ ...options, open, signal: controller.signal });
    await vi.waitFor(() => expect(printed.join('\n')).toContain('open the address yourself'));
    controller.abort();
    await expect(failing).rejects.toMatchObject({ code: 'request.aborted' });
  });
});

describe('what ends a login without tokens', () => {
  it.each([
    [
      'a shop of the other side',
      { shop_region: 'GB', code: 'TTP_x' },
      'region.mismatch',
      'This is the wrong side',
    ],
    [
      'a code of the other side',
      { shop_region: 'US', code: 'ROW_x' },
      'region.mismatch',
      'This is the wrong side',
    ],
    ['another app', { app_key: 'other', code: 'TTP_x' }, 'auth.app_mismatch', 'The login failed'],
    ['a refusal', { code: 'null', error: 'auth_denied' }, 'auth.denied', 'The login failed'],
  ])('%s', async (_, parameters, code, title) => {
    const { options, stored, sent } = world('us');
    const { ended, state, visit, localUrl } = await begin(options);
    const page = await visit({ ...parameters, state });
    expect(page.status).toBe(400);
    expect(page.text).toContain(title);
    expect(page.text).toContain('Nothing was stored');
    await expect(ended).rejects.toMatchObject({ code });
    expect([stored, sent]).toEqual([[], []]);
    expect(await isGone(localUrl)).toBe(true);
  });

  it('a failure of another kind, whose text stays out of the page', async () => {
    const { options, stored } = world('us', () => Promise.reject(new Error('secret of the machine')));
    const { ended, state, visit } = await begin(options);
    expect((await visit({ code: 'TTP_x', state })).text).not.toContain('secret');
    await expect(ended).rejects.toThrow('secret of the machine');
    expect(stored).toEqual([]);
  });

  it('the time', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { options } = world('us');
    const { ended, localUrl } = await begin(options);
    vi.advanceTimersByTime(299_999);
    const state = await Promise.race([ended, Promise.resolve('waiting')]);
    expect(state).toBe('waiting');
    vi.advanceTimersByTime(1);
    await expect(ended).rejects.toMatchObject({ name: 'TimedOutError', limitMs: 300_000, region: 'us' });
    expect(await isGone(localUrl)).toBe(true);
  });

  it('but not while the code is exchanged', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let answer!: (given: object) => void;
    const { options, sent } = world(
      'us',
      () =>
        new Promise<object>((resolve) => {
          answer = resolve;
        }),
    );
    const { ended, state, visit } = await begin({ ...options, timeoutMs: 1_000 });
    const page = visit({ code: 'TTP_x', state });
    while (sent.length === 0) await new Promise((resolve) => setImmediate(resolve));
    vi.advanceTimersByTime(5_000);
    answer(token);
    expect((await page).status).toBe(200);
    expect((await ended).regions).toEqual(['us']);
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each(['before it began', 'while it waits'])('a signal, %s', async (when) => {
    const { options } = world('us');
    const controller = new AbortController();
    if (when === 'before it began') {
      controller.abort();
      await expect(login({ ...options, signal: controller.signal, open: false })).rejects.toMatchObject({
        code: 'request.aborted',
      });
      return;
    }
    const { ended, localUrl } = await begin({ ...options, signal: controller.signal });
    controller.abort();
    await expect(ended).rejects.toMatchObject({ name: 'AbortedError', code: 'request.aborted' });
    expect(await isGone(localUrl)).toBe(true);
  });

  it('a port that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const { port } = taken.address() as AddressInfo;
    const { options } = world('us');
    await expect(login({ ...options, port, open: false })).rejects.toMatchObject({
      code: 'config.invalid',
      message: expect.stringContaining(String(port)),
    });
    await new Promise((resolve) => taken.close(resolve));
  });

  it.each(['dev.example/callback', 'ftp://dev.example/', ''])('no address: %j', async (publicUrl) => {
    const { options } = world('us');
    await expect(login({ ...options, publicUrl, open: false })).rejects.toMatchObject({
      code: 'config.invalid',
    });
  });
});

describe('what does not end a login', () => {
  it.each([
    ['a callback with no state', { code: 'TTP_x' }],
    ['a forged state', { code: 'TTP_x', state: `us.${'0'.repeat(64)}` }],
    ['a refusal with a forged state', { code: 'null', error: 'auth_denied', state: 'x' }],
  ] as [string, Record<string, string>][])('%s', async (_, forged) => {
    const { options, stored, sent } = world('us');
    const { ended, state, visit } = await begin(options);
    expect((await visit(forged)).status).toBe(400);
    expect([stored, sent]).toEqual([[], []]);
    expect((await visit({ code: 'TTP_x', state })).status).toBe(200);
    await ended;
    expect(stored).toHaveLength(1);
  });

  it('the answer to a login of the other side, which is told so', async () => {
    const { options } = world('us');
    const { ended, state, visit } = await begin(options);
    const page = await visit({ code: 'ROW_x', state: `global.${'0'.repeat(64)}` });
    expect(page.text).toContain('This is the wrong side');
    expect(page.text).toContain("region 'global'");
    await visit({ code: 'TTP_x', state });
    await ended;
  });

  it('another path or method', async () => {
    const { options, sent } = world('us');
    const { ended, state, visit, localUrl } = await begin(options);
    expect((await visit({ code: 'TTP_x', state }, 'POST')).status).toBe(405);
    expect((await visit({ code: 'TTP_x', state }, 'GET', new URL('/other', localUrl).href)).status).toBe(404);
    expect(sent).toEqual([]);
    await visit({ code: 'TTP_x', state });
    await ended;
  });
});
