import { EventEmitter } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlatformSetup, setupPlatform } from '@twinshore/emulator/msw';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// The browser of this machine stays closed: the test is the browser.
const browser = vi.hoisted(() => ({ open: undefined as ((url: string) => void) | undefined }));
vi.mock('node:child_process', async (original) => ({
  ...(await original<object>()),
  spawn(_: string, args: readonly string[]) {
    browser.open?.(args.at(-1) ?? '');
    const child = Object.assign(new EventEmitter(), { unref() {} });
    setImmediate(() => child.emit('spawn'));
    return child;
  },
}));

const RUN = {
  us: () => import('./real-credentials-us.ts'),
  global: () => import('./real-credentials-global.ts'),
};

let platform: PlatformSetup;
let folder: string;
beforeEach(() => {
  platform = setupPlatform();
  platform.listen();
  folder = mkdtempSync(join(tmpdir(), 'login-'));
});
afterEach(() => {
  platform.close();
  rmSync(folder, { recursive: true });
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');

/** Asks for an address on loopback without anything in between. */
function get(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () =>
      socket.write(`GET ${target} HTTP/1.1\r\nhost: localhost\r\n\r\n`),
    );
    socket.setEncoding('utf8').on('data', (chunk) => {
      text += chunk;
    });
    socket.on('end', () => resolve(text)).on('error', reject);
  });
}

it.each(['us', 'global'] as const)('the quick start of %s stands in the docs and works', async (region) => {
  expect(read('../../../../docs/real-credentials.md')).toContain(
    `\`\`\`ts\n${read(`./real-credentials-${region}.ts`)}\`\`\``,
  );
  const app = platform.seed.apps.find(({ name }) => name === region)!;
  const seller = platform.seed.sellers.find((one) => one.app === region)!;
  const side = region.toUpperCase();
  vi.stubEnv(`${side}_APP_KEY`, app.key);
  vi.stubEnv(`${side}_APP_SECRET`, app.secret);
  vi.stubEnv(`${side}_SERVICE_ID`, app.serviceId);
  vi.stubEnv(`${side}_REDIRECT_URL`, 'https://dev.example/callback');
  vi.stubEnv('TOKEN_FOLDER', folder);
  vi.stubEnv('TOKEN_KEY', Buffer.alloc(32, 7).toString('base64'));
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  let page: Promise<string> | undefined;
  browser.open = (url) => {
    const state = new URL(url).searchParams.get('state') ?? '';
    const { parameters } = platform.admin.authorize({
      serviceId: app.serviceId,
      seller: seller.openId,
      state,
    });
    page = get(8484, `/callback?${new URLSearchParams(parameters).toString()}`);
  };

  await RUN[region]();

  expect(await page).toContain('You are logged in');
  const shops = seller.shops.map(({ id, name, market }) => [id, name, market, region]);
  expect(log.mock.calls.slice(2, -1)).toEqual(shops);
  expect(log.mock.calls.at(-1)).toEqual([expect.any(Number), 'orders']);
  expect(log.mock.calls.at(-1)?.[0]).toBeGreaterThan(0);
  expect(readdirSync(folder, { recursive: true }).length).toBeGreaterThan(0);
});
