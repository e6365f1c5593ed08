import { readFileSync } from 'node:fs';
import { isResident } from '@twinshore/core';
import { createUsShop } from '@twinshore/shopping';
import { orders } from '@twinshore/shopping/orders';
import { createUsTransport } from '@twinshore/transport-us';
import { describe, expect, it } from 'vitest';
import { provedCredentials } from './contract/contract-fixtures.ts';
import { createInMemoryTransport, createTestServer, watchBytes } from './index.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const EXAMPLES = [
  './readme.test.ts',
  './contract/us-on-node.contract.test.ts',
  './regions/describe-regions.test.ts',
];

async function searchWithoutNetwork() {
  // #region
  const transport = createInMemoryTransport({
    region: 'us',
    shops: [
      { id: '7', cipher: 'c', name: 'Test', code: 'USLC7', market: 'US', region: 'us', seller_type: 'LOCAL' },
    ],
    handler: ({ operation }) =>
      operation.id === 'shop.orders.search'
        ? { orders: [{ id: '576', status: 'UNPAID', buyer_email: 'jane@example.com' }] }
        : undefined,
  });
  const shop = createUsShop(transport, { orders });
  const { items } = await shop.orders.search();
  // #endregion
  return items;
}

async function scriptedServer(credentials: ReturnType<typeof provedCredentials<'us'>>) {
  // #region
  const server = await createTestServer();
  const elsewhere = await watchBytes();
  server.answer({ kind: 'reset' }, { kind: 'redirect', location: elsewhere.origin });

  const transport = createUsTransport({
    credentials,
    endpoints: { region: 'us', origins: { 'shop.api': server.origin } },
  });
  const shop = createUsShop(transport, { orders });
  const outcome = await shop.orders.get('576').catch((error) => error.code);
  console.assert(outcome === 'egress.refused' && server.calls.length === 2);
  console.assert(elsewhere.bytes === 0);
  // #endregion
  const seen = { outcome: outcome as unknown, calls: server.calls.length, bytes: elsewhere.bytes };
  await Promise.all([transport.close(), server.close(), elsewhere.close()]);
  return seen;
}

describe('the README', () => {
  it('shows code that is compiled and run', () => {
    const blocks = [...read('../README.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code?.trim());
    const regions = EXAMPLES.flatMap((path) =>
      [...read(path).matchAll(/^ *\/\/ #region\n(.*?)\n *\/\/ #endregion/gms)].map(([, code]) =>
        outdent(code ?? ''),
      ),
    );
    expect(new Set(blocks)).toEqual(new Set(regions));
    expect(blocks).toHaveLength(4);
  });

  it('tells the truth about the in-memory transport', async () => {
    const [order] = await searchWithoutNetwork();
    expect(order).toMatchObject({ id: '576', status: 'UNPAID' });
    expect(isResident(order?.buyer_email)).toBe(true);
  });

  it('tells the truth about servers and listeners', async () => {
    expect(await scriptedServer(provedCredentials('us'))).toEqual({
      outcome: 'egress.refused',
      calls: 2,
      bytes: 0,
    });
  });
});

function outdent(code: string): string {
  const margin = /^ */.exec(code)?.[0] ?? '';
  return code.replaceAll(new RegExp(`^${margin}`, 'gm'), '').trim();
}
