import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TokenSet } from '@twinshore/core';
import { describe, expect, it, vi } from 'vitest';
import { fakeTransport } from './__fixtures__/fake-transport.ts';
import { globalOrderData, usOrderData } from './__fixtures__/orders.ts';
import {
  actForThem,
  authorize,
  inAnOlderVersion,
  labelOf,
  letOthersIn,
  newerCall,
  parseStored,
  receive,
  shipBothWays,
} from './__fixtures__/readme-example.ts';
import { fulfillment } from './generated/fulfillment/index.ts';
import { orders } from './generated/orders/index.ts';
import { createGlobalShop, createUsShop } from './index.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

async function logged(run: () => unknown): Promise<unknown[][]> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {});
  try {
    await run();
    return log.mock.calls;
  } finally {
    log.mockRestore();
  }
}

const readmeBlocks = () =>
  [...read('../README.md').matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code ?? '');

/** The names of every import in a text, with the module they come from; types are left out. */
function importsOf(text: string): { module: string; names: string[] }[] {
  return [...text.matchAll(/^import (?:\* as (\w+)|\{\s+([^}]*?),?\s+\}) from '([^']*)';$/gm)].map(
    ([, all, names, module = '']) => ({
      module,
      names:
        all === undefined ? (names ?? '').split(/,\s+/).filter((name) => !name.startsWith('type ')) : [all],
    }),
  );
}

describe('the README', () => {
  it('shows code that is compiled and run here', () => {
    const blocks = readmeBlocks().map((block) => block.replace(/^import .*\n/gm, '').trim());
    const regions = [
      ...read('./__fixtures__/readme-example.ts').matchAll(/#region.*?\) \{\n(.*?)\n\}\n\/\/ #endregion/gs),
    ].map(([, code]) => code?.replace(/^ {2}/gm, '').trim());
    const authorization = read('./__fixtures__/readme-example.ts')
      .match(/Promise<Grant> \{\n(.*?)\n\}/s)?.[1]
      ?.replace(/^ {2}/gm, '')
      .trim();
    expect(new Set([...regions, authorization])).toEqual(new Set([...blocks]));
    expect(blocks).toHaveLength(9);
  });

  it('imports each name at its first use, from an entry that has it', async () => {
    const wanted = importsOf(read('./__fixtures__/readme-example.ts')).flatMap(({ names }) => names);
    expect(wanted).toContain('createUsShop');
    const imported = new Set<string>();
    for (const block of readmeBlocks()) {
      for (const { module, names } of importsOf(block)) {
        const entry = module === 'zod' ? { z: true } : await import(module);
        for (const name of names) {
          expect(entry).toHaveProperty(name);
          expect(block.replace(/^import .*\n/gm, '')).toMatch(new RegExp(`\\b${name}\\b`));
          imported.add(name);
        }
      }
      const used = wanted.filter((name) => new RegExp(`(?<![.'/])\\b${name}\\b(?!:)`).test(block));
      expect(used.filter((name) => !imported.has(name))).toEqual([]);
    }
    expect([...imported].sort()).toEqual([...new Set(wanted)].sort());
  });

  it('lists every entry of the package', () => {
    const { exports } = JSON.parse(read('../package.json')) as { exports: object };
    const entries = Object.keys(exports)
      .filter((entry) => entry !== './package.json')
      .map((entry) => entry.replace(/^\.\/schemas\/.*/, './schemas/<area>'));
    const rows = read('../README.md').match(/^\| `@twinshore\/shopping\S*` \|/gm);
    expect(rows?.sort()).toEqual(
      [...new Set(entries)].map((entry) => `| \`@twinshore/shopping${entry.slice(1)}\` |`).sort(),
    );
  });

  it('tells the truth about the clients', async () => {
    const us = fakeTransport('us', ({ operation }) =>
      operation.id === 'shop.orders.search'
        ? {
            orders: [
              { ...usOrderData, shipping_type: 'TIKTOK' },
              { ...usOrderData, id: '8', shipping_type: 'SELLER' },
            ],
          }
        : { package_id: '1153' },
    );
    const global = fakeTransport('global', ({ operation }) =>
      operation.id === 'shop.orders.search'
        ? {
            orders: [
              { ...globalOrderData, shipping_type: 'TIKTOK', packages: [{ id: '77' }] },
              { ...globalOrderData, shipping_type: 'SELLER', packages: [{ id: '78' }] },
              globalOrderData,
            ],
          }
        : null,
    );
    const parcel = { tracking_number: 'AB123', shipping_provider_id: '9' };
    expect(await logged(() => shipBothWays(us, global, '7494', () => parcel))).toEqual([
      [usOrderData.id, '1153', '[us:buyer.address]'],
    ]);
    expect(global.sent.map(({ operation, input, options }) => [operation.id, input, options])).toEqual([
      ['shop.orders.search', { order_status: 'AWAITING_SHIPMENT', page_size: 20 }, { shop: '7494' }],
      ['shop.fulfillment.packages.ship', { package_id: '77', handover_method: 'DROP_OFF' }, { shop: '7494' }],
      ['shop.fulfillment.packages.ship', { package_id: '78', self_shipment: parcel }, { shop: '7494' }],
    ]);
  });

  it('tells the truth about a client of either side', async () => {
    const us = fakeTransport('us', () => ({ package_id: '1' }));
    const global = fakeTransport('global', () => null);
    await labelOf(createUsShop(us, { fulfillment }), '5', '6');
    await labelOf(createGlobalShop(global, { fulfillment }), '5', '6');
    expect([...us.sent, ...global.sent].map(({ operation }) => operation.id)).toEqual([
      'shop.fulfillment.packages.create',
      'shop.fulfillment.packages.ship',
    ]);
  });

  it('tells the truth about versions', async () => {
    const us = fakeTransport('us', () => ({ orders: [usOrderData] }));
    const found = await inAnOlderVersion(createUsShop(us, { orders }), ['5']);
    expect(found).toMatchObject([[{ id: usOrderData.id }], [{ id: usOrderData.id }]]);
    expect(us.sent.map(({ operation }) => operation.id)).toEqual([
      'shop.orders.get@202309',
      'shop.orders.get@202309',
    ]);
  });

  it('tells the truth about authorization', async () => {
    const token = {
      access_token: 'a',
      access_token_expire_in: 1,
      refresh_token: 'r',
      refresh_token_expire_in: 2,
      open_id: 'o',
    };
    const transport = fakeTransport('us', ({ operation }) =>
      operation.id === 'shop.token.get' ? token : { shops: [{ id: '1', cipher: 'c', region: 'US' }] },
    );
    const kept = new Map<string, TokenSet>();
    const store = {
      get: async (key: string) => kept.get(key),
      set: async (key: string, tokens: TokenSet) => void kept.set(key, tokens),
    };
    const visit = async (url: string) =>
      `https://app.example/callback?code=TTP_x&shop_region=US&state=${new URL(url).searchParams.get('state')}`;
    const calls = await logged(() => authorize(transport, { key: 'k', secret: 's' }, '7', store, visit));
    expect(calls).toEqual([[['us'], '/settings']]);
    expect(kept.size).toBe(1);
  });

  it('tells the truth about creators and partners', async () => {
    const token = (user_type: number) => ({
      access_token: 'a',
      access_token_expire_in: 1,
      refresh_token: 'r',
      refresh_token_expire_in: 2,
      open_id: 'o',
      user_type,
    });
    const category = { id: 600001, name: 'Home Supplies' };
    const answers = [
      token(3),
      { category_assets: [{ cipher: 'c', category, target_market: 'US' }] },
      token(1),
    ];
    const transport = fakeTransport('us', () => answers.shift());
    const store = { get: async () => undefined, set: async () => {} };
    const visitBy = async ({ state }: { url: string; state: string }) => ({
      callbackUrl: `https://app.example/callback?code=TTP_x&state=${state}`,
      expectedState: state,
      store,
    });
    let made: Awaited<ReturnType<typeof letOthersIn>> = [];
    const calls = await logged(async () => {
      made = await letOthersIn(transport, { key: 'k', secret: 's' }, '7', visitBy);
    });
    expect(calls).toEqual([[['US:600001 Home Supplies']]]);
    expect(made).toMatchObject([
      { region: 'us', userType: 'partner', proof: { assets: [{ id: 'US:600001' }] } },
      { region: 'us', userType: 'creator', proof: undefined },
    ]);

    const acting = fakeTransport('us', ({ operation }) =>
      operation.userTypes?.[0] === 'partner' ? { campaigns: [{ id: '1' }] } : { creator_user_open_id: 'o' },
    );
    expect(await actForThem(acting)).toEqual({
      campaigns: [{ id: '1' }],
      profile: { creator_user_open_id: 'o' },
    });
    expect(acting.sent[0]?.options).toMatchObject({ asset: 'US:600001' });
  });

  it('tells the truth about webhooks', async () => {
    const rawBody = Buffer.from('{"type":1,"shop_id":"9","data":{"order_id":"5","order_status":"CANCEL"}}');
    const authorization = createHmac('sha256', 's').update('k').update(rawBody).digest('hex');
    const env = { US_KEY: 'k', US_SECRET: 's', GLOBAL_KEY: 'g', GLOBAL_SECRET: 't' };
    const calls = await logged(() =>
      receive(env, { rawBody, headers: { authorization } }, new Map([['9', 'us']])),
    );
    expect(calls).toEqual([['us', '9', '5', 'CANCELLED']]);
  });

  it('tells the truth about a newer call and stored orders', async () => {
    const transport = fakeTransport('us', ({ input }) => ({ score: `of ${String(input.month)}` }));
    expect(await newerCall(transport)).toEqual({ score: 'of 2026-10' });
    const stored = { answer: { orders: [{ id: '1', status: 'UNPAID' }] }, seen: '2026-11-22T17:00:00Z' };
    expect(parseStored(JSON.stringify(stored))).toEqual(stored);
  });
});
