import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import { AREA_FOLDERS, loadEntry } from './__fixtures__/catalogue.ts';
import { ShopResource } from './client/shop-resource.ts';
import { SHOP_OPERATIONS } from './operations.ts';

// All checks of the catalogue are loaded here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const folder = join(import.meta.dirname, '..');

/** The files and packages that importing an entry loads at once. Types and `import()` load nothing. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  for (const [statement, specifier = ''] of source.matchAll(/^(?:import|export)\s[^;]*?from '([^']+)';/gm)) {
    if (/^(?:import|export) type\s/.test(statement)) continue;
    if (/^(?:import|export) \{(?:\s*type [^,}]+,?)+\s*\}/.test(statement)) continue;
    if (specifier.startsWith('.'))
      loaded(relative(folder, join(dirname(join(folder, file)), specifier)), seen);
    else seen.add(specifier);
  }
  return seen;
}

const entries = Object.entries(manifest.exports).flatMap(([subpath, target]) =>
  typeof target === 'string' ? [] : [{ subpath, source: target.source.slice(2) }],
);

/** A file that an area's entry has to load, where its area is written by hand. */
const AREA_SAMPLES: Readonly<Record<string, string>> = { orders: 'search-orders', webhooks: 'set-webhook' };

describe('importing an entry', () => {
  it.each(entries.filter(({ subpath }) => !subpath.startsWith('./schemas/')))(
    '$subpath loads no schema and no zod',
    ({ source }) => {
      const files = [...loaded(source)];
      expect(files.filter((file) => /\.schema\.ts$|^zod/.test(file))).toEqual([]);
      const allowed = ['#hmac', '@twinshore/core', '@twinshore/core/internal'];
      // A login listens on loopback and opens a browser, so it is for Node only.
      if (source === 'src/login.ts') allowed.push('node:http', 'node:child_process');
      expect(files.filter((file) => !file.startsWith('src/') && !allowed.includes(file))).toEqual([]);
    },
  );

  it.each(AREA_FOLDERS)('with %s loads no other area, no check and no shape', (folder) => {
    const source = entries.find(({ subpath }) => subpath === `./${folder}`)?.source as string;
    const files = [...loaded('src/index.ts'), ...loaded(source)];
    const others = AREA_FOLDERS.filter((other) => other !== folder);
    const strangers = files.filter((file) =>
      others.some((other) => file.startsWith(`src/generated/${other}/`)),
    );
    expect(strangers).toEqual([]);
    expect(files.filter((file) => /\.check\.ts$|shapes\.ts$|^src\/checks\//.test(file))).toEqual([]);
    expect(files).toContain(`src/generated/${folder}/${AREA_SAMPLES[folder] ?? 'area'}.ts`);
  });

  it('of signing loads the signature only', () => {
    expect([...loaded('src/signing.ts')].sort()).toEqual([
      '#hmac',
      'src/signing.ts',
      'src/signing/canonical-query.ts',
      'src/signing/equal-in-constant-time.ts',
      'src/signing/sign-shop-request.ts',
      'src/signing/verify-shop-webhook.ts',
    ]);
  });

  it('loads one implementation of the signature, by the runtime', () => {
    const { source } = manifest.imports['#hmac'];
    const node = Object.entries(source).filter(([, file]) => file.includes('node'));
    expect(node.map(([condition]) => condition)).toEqual(['node']);
    expect(Object.keys(source)).toEqual([
      'workerd',
      'edge-light',
      'deno',
      'bun',
      'browser',
      'node',
      'default',
    ]);
    expect([...loaded(source.node.slice(2))]).toEqual(['src/signing/hmac-node.ts', 'node:crypto']);
    expect([...loaded(source.default.slice(2))].filter((file) => file.startsWith('node:'))).toEqual([]);
  });
});

describe('the names of an entry', () => {
  it.each([
    ['.', () => import('./index.ts'), 'createGlobalShop createUsShop shopFamily'],
    [
      './authorization',
      () => import('./authorization.ts'),
      'authorizedShops createCreatorAuthorization createPartnerAuthorization createShopAuthorization readAuthorizationState',
    ],
    [
      './webhooks',
      () => import('./webhooks.ts'),
      'SHOP_WEBHOOKS Webhooks WebhooksOperations createShopWebhooks createWebhookHandler drainWebhooks listWebhooks markDeauthorized readQueuedWebhook removeWebhook setWebhook webhooks',
    ],
    ['./webhooks/node', () => import('./webhooks/node.ts'), 'nodeWebhooks'],
    ['./webhooks/express', () => import('./webhooks/express.ts'), 'expressWebhooks'],
    ['./webhooks/hono', () => import('./webhooks/hono.ts'), 'honoWebhooks'],
    ['./webhooks/next', () => import('./webhooks/next.ts'), 'nextPagesWebhooks nextWebhooks'],
    [
      './order-mirror',
      () => import('./order-mirror.ts'),
      'OrderChanges createMemoryCheckpoint createOrderFeed queuedOrderFeed',
    ],
    ['./login', () => import('./login.ts'), 'login'],
    ['./signing', () => import('./signing.ts'), 'signShopRequest verifyShopWebhook'],
    ['./shapes', () => import('./shapes.ts'), 'loadShapes readShape'],
    [
      './schemas/authorization',
      () => import('./schemas/authorization.ts'),
      'authorizedShopsOutputSchema getTokenInputSchema refreshTokenInputSchema shopTokenSchema',
    ],
    [
      './operations',
      () => import('./operations.ts'),
      'SHOP_OPERATIONS SHOP_OUTCOMES getAuthorizedShops getToken refreshToken shopFamily',
    ],
  ])('%s are these', async (_, load, names) => {
    expect(
      Object.keys(await load())
        .sort()
        .join(' '),
    ).toBe(names);
  });

  it.each(AREA_FOLDERS.filter((folder) => folder !== 'webhooks'))(
    '%s are its area, its classes and its operations',
    async (folder) => {
      const area = folder.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      const exported = Object.entries(await loadEntry(`./${folder}`));
      const operations = SHOP_OPERATIONS.filter(({ id }) =>
        id.startsWith(`shop.${folder.replaceAll('-', '_')}.`),
      );
      const others = exported.filter(
        ([name, value]) =>
          name !== area &&
          !operations.includes(value as never) &&
          !(typeof value === 'function' && value.prototype instanceof ShopResource),
      );
      // The one operation that transports need, too, has no area in its id.
      expect(others.map(([name]) => name)).toEqual(folder === 'account' ? ['getAuthorizedShops'] : []);
      expect(exported.map(([name]) => name)).toContain(area);
      expect(operations.filter((operation) => !exported.some(([, value]) => value === operation))).toEqual(
        [],
      );
    },
  );
});
