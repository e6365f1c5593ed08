import {
  type ApiFamily,
  type AuthorizedAsset,
  createGrant,
  createTokenCell,
  creatorCredentials,
  defineOperation,
  type Engine,
  partnerCredentials,
  type Region,
  regionOfMarket,
  type ShopCredentials,
  SURFACES,
  type TokenSet,
  type TokenStore,
  type Transport,
  type UserType,
  type WireRequest,
} from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { madeUpTable } from '../__fixtures__/made-up-table.ts';
import { mallFamily, mallShops, searchOrders } from '../__fixtures__/mall.ts';
import { plainSchema } from '../__fixtures__/plain-schema.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import { createTransport } from '../create-transport.ts';
import type { TransportOptions } from '../transport-options.ts';

const app = { key: 'app-key', secret: 'app-secret-5d41402abc' };
const anything = plainSchema({}, { open: true });
const open = () =>
  Promise.resolve({
    us: { input: anything, output: anything },
    global: { input: anything, output: anything },
  });

/** The made-up API, for partners as well. */
const family: ApiFamily = {
  ...mallFamily,
  adapt(request, context) {
    const { asset } = context;
    if (asset !== undefined) request.query.category_asset_cipher = asset.cipher;
    return mallFamily.adapt(request, context);
  },
  assetProof: () => ({
    operation: assets,
    read: (data) =>
      (data as { assets: AuthorizedAsset<Region>[] }).assets.map((one) => ({
        ...one,
        region: regionOfMarket(one.market) as Region,
      })),
  }),
};
type Open = Record<string, unknown>;
type Anything = { us: { input: Open; output: Open }; global: { input: Open; output: Open } };
const defined = (id: string, more: object) =>
  defineOperation<Anything>({ ...mallShops, family, id, schemas: open, ...more } as never);
const assets = defined('mall.assets', { path: '/assets' });
const campaigns = defined('mall.campaigns', {
  path: '/campaigns',
  identifier: 'category_asset_cipher',
  parameters: { category_asset_cipher: 'query' },
  paging: { cursor: 'page_token', next: 'next', items: 'items' },
});
const profile = defined('mall.profile', { path: '/profile', userTypes: ['creator'] });
const nobodys = defined('mall.nobodys', { path: '/nobodys' });
const inBrazil = defined('mall.brazil', {
  path: '/brazil',
  userTypes: ['partner'],
  availability: {
    us: { available: false, reason: 'no', confidence: 'documented' },
    global: { available: true, markets: ['BR'], confidence: 'documented' },
  },
});

function asset(market: string, number = 1): AuthorizedAsset<Region> {
  return {
    id: `${market}:${number}`,
    category: String(number),
    name: 'Home',
    cipher: `CIPHER_${market}_${number}_8d777f385d`,
    market: market as never,
    region: regionOfMarket(market as 'US') as Region,
  };
}

const held = (tokens: Partial<TokenSet> = {}): TokenSet => ({
  accessToken: 'TTP_access',
  accessTokenExpiresAtMs: undefined,
  refreshToken: undefined,
  refreshTokenExpiresAtMs: undefined,
  ...tokens,
});

function grant(
  userType: UserType,
  region: Region,
  own: readonly AuthorizedAsset<Region>[] = [],
  store?: TokenStore,
) {
  const tokens = createTokenCell('mall', held(region === 'us' ? {} : { accessToken: 'ROW_access' }), store);
  const about = {
    openId: 'o',
    sellerName: '',
    sellerBaseRegion: '',
    grantedScopes: [],
    provedAtMs: Date.now(),
  };
  return createGrant({ ...about, app, tokens, userType, shops: [], assets: own });
}

/** A transport in front of a platform that is a function of the path. */
function world(
  credentials: ShopCredentials<Region> | readonly ShopCredentials<Region>[],
  answer: (request: WireRequest) => unknown = () => ({ items: [{ id: '1' }] }),
  options: TransportOptions<Region> = {},
) {
  const sent: WireRequest[] = [];
  const [first] = Array.isArray(credentials) ? credentials : [credentials];
  const { region } = first as ShopCredentials<Region>;
  const engine: Engine = {
    specVersion: 'v1',
    name: 'scripted',
    async exchange(request) {
      sent.push(structuredClone(request));
      const given = answer(request);
      const body = typeof given === 'number' ? { code: given } : { code: 0, data: given };
      const text = JSON.stringify({ message: `said ${request.query.category_asset_cipher}`, ...body });
      return { status: 200, headers: {}, text: () => text, bytes: () => new TextEncoder().encode(text) };
    },
    async close() {},
  };
  const origins = Object.fromEntries(SURFACES.map((surface) => [surface, 'https://mall.example']));
  const transport = createTransport(region, madeUpTable(region), {
    endpoints: { region, origins },
    credentials: credentials as never,
    engine,
    maxRetries: 0,
    ...options,
  }) as Transport<Region>;
  const send = (operation: typeof profile, input: Open = {}, own: object = {}) =>
    transport.send(operation, input as never, own);
  return { transport, sent, send, paths: () => sent.map(({ path }) => path) };
}

describe('the category asset of a call', () => {
  const three = [asset('US', 1), asset('US', 2), asset('GB', 1)];
  const partner = () => world(grant('partner', 'us', three).credentials('us'));

  it('is named by its id, by its category, or by the cipher in the input', async () => {
    const { send, sent } = partner();
    await send(campaigns, {}, { asset: 'US:2' });
    await send(campaigns, {}, { asset: '2' });
    await send(campaigns, { category_asset_cipher: asset('US', 2).cipher });
    await send(campaigns, { category_asset_cipher: asset('US', 2).cipher }, { asset: '2' });
    expect(sent.map(({ query }) => query.category_asset_cipher)).toEqual(
      Array.from({ length: 4 }, () => asset('US', 2).cipher),
    );
  });

  it('is the only one there is, and travels where its identifier belongs only', async () => {
    const { send, sent } = world(grant('partner', 'us', [asset('US'), asset('GB')]).credentials('us'));
    await send(campaigns);
    await send(nobodys);
    expect(sent.map(({ query }) => query.category_asset_cipher)).toEqual([asset('US').cipher, undefined]);
  });

  it.each([
    ['not said', {}, {}, 'config.invalid'],
    ['of the other side', {}, { asset: 'GB:1' }, 'region.unknown'],
    ['of nobody', {}, { asset: '9' }, 'region.unknown'],
    ['of the other side, by cipher', { category_asset_cipher: asset('GB').cipher }, {}, 'region.unknown'],
    ['of nobody, by cipher', { category_asset_cipher: 'x' }, {}, 'region.unknown'],
    ['no text', { category_asset_cipher: 5 }, {}, 'region.unknown'],
    ['two at once', { category_asset_cipher: asset('US').cipher }, { asset: '2' }, 'config.invalid'],
  ])('is refused before anything is sent: %s', async (_, input, options, code) => {
    const { send, sent } = partner();
    const error = await thrownBy(send(campaigns, input, options));
    expect(error).toMatchObject({ code, region: 'us' });
    expect(error.message).not.toContain('CIPHER');
    expect(sent).toEqual([]);
  });

  it('that several markets have needs its market, too', async () => {
    const global = [asset('GB', 1), asset('DE', 1)];
    const { send, sent } = world(grant('partner', 'global', global).credentials('global'));
    await expect(send(campaigns, {}, { asset: '1' })).rejects.toMatchObject({ code: 'config.invalid' });
    await send(campaigns, {}, { asset: 'DE:1' });
    expect(sent).toHaveLength(1);
  });

  it('of the other side is named as such, once the platform was asked', async () => {
    const credentials = partnerCredentials({ region: 'us', app, tokens: held(), partner: '1' });
    const { send, paths, transport } = world(credentials, ({ path }) =>
      path === '/assets' ? { assets: three } : { items: [1] },
    );
    await send(campaigns, {}, { asset: 'US:1' });
    for (const [input, options] of [
      [{}, { asset: 'GB:1' }],
      [{ category_asset_cipher: asset('GB').cipher }, {}],
    ])
      await expect(send(campaigns, input, options)).rejects.toMatchObject({ code: 'region.mismatch' });
    expect(paths()).toEqual(['/assets', '/campaigns']);
    expect(transport.describe().credentials).toMatchObject([
      { userType: 'partner', basis: 'proved', shops: [], assets: [{ id: 'US:1' }, { id: 'US:2' }] },
    ]);
    expect(transport.shops()).toEqual([]);
  });

  it('decides which market a call is for', async () => {
    const global = [asset('GB', 1), asset('BR', 1)];
    const { send, sent } = world(grant('partner', 'global', global).credentials('global'));
    await send(inBrazil);
    await send(inBrazil, {}, { asset: 'BR:1' });
    await expect(send(inBrazil, {}, { asset: 'GB:1' })).rejects.toMatchObject({
      code: 'operation.unavailable',
    });
    expect(sent).toHaveLength(2);
    const elsewhere = world(
      grant('partner', 'global', [asset('GB', 1), asset('DE', 1)]).credentials('global'),
    );
    await expect(elsewhere.send(inBrazil)).rejects.toMatchObject({ code: 'operation.unavailable' });
    expect(elsewhere.sent).toEqual([]);
  });

  it('is not repeated by an error', async () => {
    const { send } = world(grant('partner', 'us', three).credentials('us'), () => 7);
    const error = await thrownBy(send(campaigns, {}, { asset: '2' }));
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain('CIPHER');
  });
});

describe('a proof by category assets', () => {
  const claimed = (more: object = {}) =>
    partnerCredentials({ region: 'us', app, tokens: held(), partner: '1', ...more });

  it.each([
    ['all lie elsewhere', [asset('GB')], 'region.mismatch'],
    ['there is none', [], 'region.unknown'],
  ])('is refused when %s, and nothing else is sent', async (_, named, code) => {
    const { send, paths } = world(claimed(), () => ({ assets: named }));
    await expect(send(campaigns, {}, { asset: '1' })).rejects.toMatchObject({ code });
    expect(paths()).toEqual(['/assets']);
  });

  it('is not asked for with a token of the other side, or with a cipher of it', async () => {
    const marked = { ...asset('US'), cipher: 'ROW_cipher' };
    for (const credentials of [
      claimed({ tokens: { accessToken: 'ROW_access' } }),
      { ...claimed(), app, proof: { shops: [], assets: [marked], provedAtMs: Date.now() } },
    ]) {
      const { send, sent } = world(credentials as ShopCredentials<Region>);
      await expect(send(campaigns)).rejects.toMatchObject({ code: 'region.mismatch' });
      expect(sent).toEqual([]);
    }
  });

  it('put together by hand is nobody’s word', async () => {
    const own = { shops: [], assets: [asset('US', 5)], provedAtMs: Date.now() };
    const { send, paths } = world({ ...claimed(), app, proof: own } as never, () => ({
      assets: [asset('US')],
    }));
    await expect(send(campaigns, {}, { asset: '5' })).rejects.toMatchObject({ code: 'region.unknown' });
    expect(paths()).toEqual(['/assets']);
  });

  it('holds an asset of this side only, or no transport is made', () => {
    const own = { shops: [], assets: [{ ...asset('GB'), region: 'us' }], provedAtMs: Date.now() };
    expect(() => world({ ...claimed(), app, proof: own } as never)).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
  });

  it('is impossible through a family that has none', async () => {
    const without: ApiFamily = { ...family, assetProof: undefined as never };
    const { send, sent } = world(claimed());
    await expect(send({ ...campaigns, family: without })).rejects.toMatchObject({ code: 'config.invalid' });
    expect(sent).toEqual([]);
  });

  it('is renewed before an empty page is believed', async () => {
    let named = [asset('US')];
    let nowMs = Date.now();
    const { send, paths } = world(
      grant('partner', 'us', named).credentials('us'),
      ({ path }) => (path === '/assets' ? { assets: named } : { items: [] }),
      { clock: { now: () => nowMs } },
    );
    await send(campaigns);
    nowMs += 3_600_000;
    await send(campaigns);
    expect(paths()).toEqual(['/campaigns', '/campaigns', '/assets']);
    nowMs += 3_600_000;
    named = [asset('US', 2)];
    await expect(send(campaigns, {}, { asset: '1' })).rejects.toMatchObject({ code: 'region.mismatch' });
  });

  it('is dropped with a token that another process stored, and the asset found anew', async () => {
    let row: TokenSet | undefined;
    let named = [{ ...asset('US'), cipher: 'CIPHER_new' }];
    const store: TokenStore = { get: async () => row, set: async () => undefined };
    const credentials = grant('partner', 'us', [asset('US')], store).credentials('us');
    const { send, sent, paths } = world(credentials, ({ path }) =>
      path === '/assets' ? { assets: named } : { items: [1] },
    );
    row = held({ accessToken: 'TTP_other', accessTokenExpiresAtMs: Date.now() + 3_600_000 });
    await credentials.tokens.reread?.();
    await send(campaigns, {}, { asset: 'US:1' });
    expect(paths()).toEqual(['/assets', '/campaigns']);
    expect(sent[1]?.query.category_asset_cipher).toBe('CIPHER_new');
    named = [asset('GB') as never];
    row = held({ accessToken: 'TTP_third', accessTokenExpiresAtMs: Date.now() + 7_200_000 });
    await credentials.tokens.reread?.();
    await expect(send(campaigns, {}, { asset: 'US:1' })).rejects.toMatchObject({ code: 'region.mismatch' });
    expect(paths().filter((path) => path === '/campaigns')).toHaveLength(1);
  });
});

describe('a creator', () => {
  const creator = (tokens: Partial<TokenSet> = {}, more: object = {}) =>
    creatorCredentials({ region: 'us', app, tokens: held(tokens), creator: '1', ...more });

  it('is declared, and nobody is asked', async () => {
    const { send, paths, transport } = world(creator());
    await send(profile);
    await send(profile);
    await transport.prove({}).catch(() => undefined);
    expect(paths()).toEqual(['/profile', '/profile']);
    expect(transport.describe().credentials).toMatchObject([
      { userType: 'creator', basis: 'declared', provedAtMs: undefined, shops: [] },
    ]);
  });

  it.each([{ accessToken: 'ROW_access' }, { accessToken: 'GCP_access' }, { refreshToken: 'ROW_refresh' }])(
    'with %j sends nothing on the US side, unless told to',
    async (tokens) => {
      const { send, sent } = world(creator(tokens));
      await expect(send(profile)).rejects.toMatchObject({ code: 'region.mismatch' });
      expect(sent).toEqual([]);
      const ignoring = world(creator(tokens), undefined, { prefixRule: 'ignore' });
      await ignoring.send(profile);
      expect(ignoring.sent).toHaveLength(1);
    },
  );

  it('does not use what a refresh gave, when it is marked for the other side', async () => {
    const nowMs = Date.now();
    const tokens = { accessTokenExpiresAtMs: nowMs - 1, refreshToken: 'TTP_refresh', openId: 'o' };
    const { send, paths } = world(creator(tokens), ({ path }) =>
      path === '/token/refresh'
        ? held({ accessToken: 'ROW_new', refreshToken: 'ROW_new', openId: 'o' })
        : { items: [1] },
    );
    await expect(send(profile)).rejects.toMatchObject({ code: 'region.mismatch' });
    expect(paths()).toEqual(['/token/refresh']);
  });

  it('does not use what a store holds, when it is marked for the other side or somebody else’s', async () => {
    for (const [row, code] of [
      [held({ accessToken: 'ROW_stored' }), 'region.mismatch'],
      [held({ accessToken: 'TTP_stored', userType: 'seller' }), 'auth.user_type_mismatch'],
    ] as const) {
      const store: TokenStore = { get: async () => row, set: async () => undefined };
      const { send, sent } = world(creator({}, { store }));
      await expect(send(profile)).rejects.toMatchObject({ code });
      expect(sent).toEqual([]);
    }
  });

  it('of a store that stops being so is noticed between two calls', async () => {
    let row: TokenSet | undefined;
    const store: TokenStore = { get: async () => row, set: async () => undefined };
    const credentials = creator({}, { store });
    const { send, sent } = world(credentials);
    await send(profile);
    row = held({ accessToken: 'ROW_stored', accessTokenExpiresAtMs: Date.now() + 3_600_000 });
    await credentials.tokens.reread?.();
    await expect(send(profile)).rejects.toMatchObject({ code: 'region.mismatch' });
    expect(sent).toHaveLength(1);
  });
});

describe('whose token a call needs', () => {
  const creator = creatorCredentials({ region: 'us', app, tokens: held(), creator: '1' });
  const partner = grant('partner', 'us', [asset('US')]).credentials('us');

  it.each([
    ['a creator’s, where there is a partner’s', partner, profile],
    ['a partner’s, where there is a creator’s', creator, campaigns],
    ['a seller’s, where there is a creator’s', creator, searchOrders as unknown as typeof profile],
    ['a seller’s, where there is a partner’s', partner, searchOrders as unknown as typeof profile],
  ])('is said before anything is sent: %s', async (_, credentials, operation) => {
    const { send, sent } = world(credentials);
    const error = await thrownBy(send(operation));
    expect(error).toMatchObject({ code: 'auth.user_type_mismatch', operation: operation.id, region: 'us' });
    expect(sent).toEqual([]);
  });

  it('decides between those that are there, and nothing is guessed', async () => {
    const { send, paths } = world([creator, partner]);
    await send(profile);
    await send(campaigns);
    await send(nobodys, {}, { asset: '1' });
    await expect(send(nobodys)).rejects.toMatchObject({ code: 'config.invalid' });
    expect(paths()).toEqual(['/profile', '/campaigns', '/nobodys']);
    // Whoever comes first is no reason either.
    await expect(world([partner, creator]).send(nobodys)).rejects.toMatchObject({ code: 'config.invalid' });
    const two = world([creator, creatorCredentials({ region: 'us', app, tokens: held(), creator: '2' })]);
    await expect(two.send(profile)).rejects.toMatchObject({ code: 'config.invalid' });
  });

  it('is one of three kinds', () => {
    expect(() => world({ ...partner, app, userType: 'agency' } as never)).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});
