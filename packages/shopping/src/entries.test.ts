import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

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

describe('importing an entry', () => {
  it.each(entries.filter(({ subpath }) => !subpath.startsWith('./schemas/')))(
    '$subpath loads no schema and no zod',
    ({ source }) => {
      const files = [...loaded(source)];
      expect(files.filter((file) => /\.schema\.ts$|^zod/.test(file))).toEqual([]);
      expect(files.filter((file) => !file.startsWith('src/')).sort()).toEqual(
        files
          .filter((file) => ['#hmac', '@twinshore/core', '@twinshore/core/internal'].includes(file))
          .sort(),
      );
    },
  );

  it('with an area loads no other area', () => {
    const files = [...loaded('src/index.ts'), ...loaded('src/orders.ts')];
    expect(files.filter((file) => /^src\/(?:products|fulfillment|webhooks)/.test(file))).toEqual([]);
    expect(files).toContain('src/orders/search-orders.ts');
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
      'authorizedShops createShopAuthorization readAuthorizationState',
    ],
    ['./orders', () => import('./orders.ts'), 'orders'],
    ['./products', () => import('./products.ts'), 'products'],
    ['./fulfillment', () => import('./fulfillment.ts'), 'fulfillment'],
    [
      './webhooks',
      () => import('./webhooks.ts'),
      'SHOP_WEBHOOKS Webhooks WebhooksOperations createShopWebhooks createWebhookHandler drainWebhooks listWebhooks readQueuedWebhook removeWebhook setWebhook webhooks',
    ],
    ['./webhooks/node', () => import('./webhooks/node.ts'), 'nodeWebhooks'],
    ['./webhooks/express', () => import('./webhooks/express.ts'), 'expressWebhooks'],
    ['./webhooks/hono', () => import('./webhooks/hono.ts'), 'honoWebhooks'],
    ['./webhooks/next', () => import('./webhooks/next.ts'), 'nextPagesWebhooks nextWebhooks'],
    ['./signing', () => import('./signing.ts'), 'signShopRequest verifyShopWebhook'],
    [
      './operations',
      () => import('./operations.ts'),
      'SHOP_OPERATIONS SHOP_OUTCOMES createPackage getAuthorizedShops getHandoverTimeSlots getOrders getPackage getPriceDetail getShippingDocument getToken queryShippingServices refreshToken searchOrders searchProducts shipPackage shopFamily',
    ],
  ])('%s are these', async (_, load, names) => {
    expect(
      Object.keys(await load())
        .sort()
        .join(' '),
    ).toBe(names);
  });
});
