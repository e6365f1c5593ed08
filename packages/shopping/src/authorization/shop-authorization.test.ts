import { inspect } from 'node:util';
import type { RefreshProcedure, Region, TokenSet, TokenStore } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { type Answer, fakeTransport, type SentCall } from '../__fixtures__/fake-transport.ts';
import { authorizedShops, createShopAuthorization, readAuthorizationState } from '../authorization.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { ShopAuthorizationOptions } from './create-shop-authorization.ts';

const app = { key: '29a39d', secret: 'e59af819cc' };

const token = {
  access_token: 'TTP_access',
  access_token_expire_in: 1700000000,
  refresh_token: 'TTP_refresh',
  refresh_token_expire_in: 1800000000,
  open_id: 'open-1',
  seller_name: 'Seller',
  seller_base_region: 'CN',
  user_type: 0,
  granted_scopes: ['seller.order.info'],
};

const usShop = {
  id: '1',
  cipher: 'TTP_c',
  region: 'US',
  name: 'US shop',
  code: 'USLC1',
  seller_type: 'LOCAL',
};
const gbShop = {
  id: '2',
  cipher: 'GCP_c',
  region: 'GB',
  name: 'GB shop',
  code: 'CNGBCB1',
  seller_type: 'CROSS_BORDER',
};
const myShop = {
  id: '3',
  cipher: 'ROW_c',
  region: 'MY',
  name: 'MY shop',
  code: 'CNMYCB1',
  seller_type: 'CROSS_BORDER',
};

interface World {
  readonly shops?: readonly object[];
  readonly token?: object;
  readonly options?: Partial<ShopAuthorizationOptions<Region>>;
}

function world<R extends Region>(
  region: R,
  { shops = [usShop], token: given = token, options = {} }: World = {},
) {
  const stored: [string, TokenSet][] = [];
  const store: TokenStore = {
    get: async (key) => stored.find(([name]) => name === key)?.[1],
    set: async (key, tokens) => {
      stored.push([key, tokens]);
    },
  };
  const answer: Answer = ({ operation }) => (operation.id === 'shop.token.get' ? given : { shops });
  const transport = fakeTransport(region, answer);
  const authorization = createShopAuthorization({
    app,
    serviceId: '7001',
    clock: { now: () => 1650000000000 },
    ...(options as object),
    transport,
  });
  return { authorization, transport, store, stored };
}

const callback = (parameters: Record<string, string>) =>
  `/callback?${new URLSearchParams(parameters).toString()}`;

describe('the address to send a seller to', () => {
  it.each(['us', 'global'] as const)('is that of region %s, with a state that names it', (region) => {
    const { authorization } = world(region);
    const { url, state } = authorization.authorizeUrl();
    const address = new URL(url);
    expect(address.origin + address.pathname).toBe(`https://${region}.example/open/authorize`);
    expect(Object.fromEntries(address.searchParams)).toEqual({ service_id: '7001', state });
    expect(state).toMatch(new RegExp(`^${region}\\.[0-9a-f]{64}$`));
    expect(readAuthorizationState(state)).toEqual({
      region,
      userType: 'seller',
      returnTo: undefined,
    });
    expect(authorization.region).toBe(region);
  });

  it('has another state every time', () => {
    const { authorization } = world('us');
    expect(new Set(Array.from({ length: 50 }, () => authorization.authorizeUrl().state)).size).toBe(50);
  });

  it('carries where to return to', () => {
    const { authorization } = world('us');
    const returnTo = '/settings/läden?tab=orders&x=%20+~€';
    const { url, state } = authorization.authorizeUrl({ returnTo });
    expect(readAuthorizationState(new URL(url).searchParams.get('state'))).toEqual({
      region: 'us',
      userType: 'seller',
      returnTo,
    });
    expect(readAuthorizationState(state)?.returnTo).toBe(returnTo);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'settings', '/a b', ''])(
    'does not return to %j',
    (returnTo) => {
      expect(() => world('us').authorization.authorizeUrl({ returnTo })).toThrowError(
        expect.objectContaining({ code: 'config.invalid' }),
      );
    },
  );

  it.each([undefined, null, '', 'us', 'us.abc', `eu.${'0'.repeat(64)}`, `us.${'0'.repeat(64)}._w`])(
    'made no such state: %j',
    (state) => {
      expect(readAuthorizationState(state)?.returnTo).toBeUndefined();
      expect(readAuthorizationState(state)?.region ?? 'none').toMatch(
        state === `us.${'0'.repeat(64)}._w` ? 'us' : 'none',
      );
    },
  );
});

describe('a good callback', () => {
  it('becomes a grant, and its tokens are stored', async () => {
    const { authorization, transport, store, stored } = world('us');
    const { state } = authorization.authorizeUrl();
    const grant = await authorization.exchangeCode({
      callbackUrl: callback({
        app_key: app.key,
        code: 'TTP_code',
        locale: 'en-US',
        shop_region: 'US',
        state,
      }),
      expectedState: state,
      store,
    });
    expect(transport.sent.map(({ operation, input }) => [operation.id, input])).toEqual([
      [
        'shop.token.get',
        { app_key: app.key, app_secret: app.secret, auth_code: 'TTP_code', grant_type: 'authorized_code' },
      ],
      ['shop.authorization.shops', {}],
    ]);
    const tokens = {
      accessToken: 'TTP_access',
      accessTokenExpiresAtMs: 1700000000000,
      refreshToken: 'TTP_refresh',
      refreshTokenExpiresAtMs: 1800000000000,
      openId: 'open-1',
      userType: 'seller',
      grantedScopes: ['seller.order.info'],
    };
    expect(stored).toEqual([['shop:29a39d:open-1', tokens]]);
    expect(grant).toMatchObject({
      appKey: '29a39d',
      openId: 'open-1',
      sellerName: 'Seller',
      sellerBaseRegion: 'CN',
      grantedScopes: ['seller.order.info'],
      provedAtMs: 1650000000000,
      regions: ['us'],
    });
    const credentials = grant.credentials('us');
    expect(credentials.proof?.shops).toEqual([
      {
        id: '1',
        cipher: 'TTP_c',
        name: 'US shop',
        code: 'USLC1',
        market: 'US',
        region: 'us',
        seller_type: 'LOCAL',
      },
    ]);
    expect(await credentials.tokens.current()).toEqual(tokens);
    expect(JSON.stringify(grant)).not.toContain('TTP_access');
  });

  it('may come in parts, and without a store', async () => {
    const { authorization } = world('global', { shops: [gbShop] });
    const { state } = authorization.authorizeUrl();
    const grant = await authorization.exchangeCode({
      code: 'ROW_code',
      state,
      expectedState: state,
      shopRegion: 'GB',
    });
    expect(grant.regions).toEqual(['global']);
  });

  it('may be whole as a URL', async () => {
    const { authorization } = world('us');
    const { state } = authorization.authorizeUrl();
    const callbackUrl = new URL(callback({ code: 'TTP_code', state }), 'https://app.example');
    expect((await authorization.exchangeCode({ callbackUrl, expectedState: state })).regions).toEqual(['us']);
  });

  it.each(['us', 'global'] as const)(
    'may bring shops of both sides to %s; the grant parts them',
    async (region) => {
      const { authorization } = world(region, { shops: [usShop, gbShop, myShop] });
      const { state } = authorization.authorizeUrl();
      const grant = await authorization.exchangeCode({ code: 'plain', state, expectedState: state });
      expect(grant.regions).toEqual(['us', 'global']);
      expect(grant.credentials('us').proof?.shops.map(({ id }) => id)).toEqual(['1']);
      expect(grant.credentials('global').proof?.shops.map(({ id }) => id)).toEqual(['2', '3']);
    },
  );

  it('asks for the shops with the fresh token, signed, and with nothing else', async () => {
    const { authorization, transport } = world('us');
    const { state } = authorization.authorizeUrl();
    await authorization.exchangeCode({ code: 'TTP_code', state, expectedState: state });
    const { operation } = transport.sent[1] as SentCall;
    const request = {
      method: 'GET',
      origin: 'https://us.example',
      path: operation.path,
      query: {},
      headers: {},
      body: undefined,
    } as const;
    const context = {
      operation,
      region: 'us',
      credentials: undefined,
      shop: undefined,
      accessToken: undefined,
      timestampSeconds: 1623812664,
    } as const;
    expect(operation.authentication).toBe('app');
    expect(await operation.family.adapt(request, context)).toMatchObject({
      headers: { 'x-tts-access-token': 'TTP_access' },
      query: {
        app_key: '29a39d',
        timestamp: '1623812664',
        sign: 'b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8',
      },
    });
    expect('proof' in operation.family || 'refresh' in operation.family).toBe(false);
    expect(
      operation.family.envelope({ code: 105002, message: 'token TTP_access is bad', request_id: 'r' }),
    ).toEqual({
      code: 105002,
      message: 'token [removed] is bad',
      data: undefined,
      requestId: 'r',
    });
    expect(operation.family.envelope({ code: 0, message: 'ok' })).toEqual(
      shopFamily.envelope({ code: 0, message: 'ok' }),
    );
  });
});

describe('a callback that is refused sends and stores nothing', () => {
  const cases: [string, Region, (state: string) => Record<string, string>, string | undefined, string][] = [
    ['without a state', 'us', () => ({ code: 'TTP_x' }), undefined, 'auth.state_mismatch'],
    ['with an empty state', 'us', () => ({ code: 'TTP_x', state: '' }), undefined, 'auth.state_mismatch'],
    [
      'with another state',
      'us',
      () => ({ code: 'TTP_x', state: `us.${'0'.repeat(64)}` }),
      undefined,
      'auth.state_mismatch',
    ],
    [
      'with one digit changed',
      'us',
      (state) => ({ code: 'TTP_x', state: `${state.slice(0, -1)}${state.endsWith('0') ? 1 : 0}` }),
      undefined,
      'auth.state_mismatch',
    ],
    [
      'with a state that is no state',
      'us',
      () => ({ code: 'TTP_x', state: 'mine' }),
      'mine',
      'auth.state_mismatch',
    ],
    ['when none was sent out', 'us', (state) => ({ code: 'TTP_x', state }), '', 'auth.state_mismatch'],
    [
      'with a state of the other region',
      'us',
      () => ({ code: 'TTP_x', state: `global.${'0'.repeat(64)}` }),
      `global.${'0'.repeat(64)}`,
      'region.mismatch',
    ],
    [
      'with a state of the other region, the other way',
      'global',
      () => ({ code: 'ROW_x', state: `us.${'0'.repeat(64)}` }),
      `us.${'0'.repeat(64)}`,
      'region.mismatch',
    ],
    [
      'with a market of the other side',
      'us',
      (state) => ({ code: 'TTP_x', state, shop_region: 'GB' }),
      undefined,
      'region.mismatch',
    ],
    [
      'with a market of the other side, the other way',
      'global',
      (state) => ({ code: 'ROW_x', state, shop_region: 'US' }),
      undefined,
      'region.mismatch',
    ],
    [
      'with a market that is none',
      'us',
      (state) => ({ code: 'TTP_x', state, shop_region: 'UK' }),
      undefined,
      'region.unknown',
    ],
    [
      'with a code of the other side',
      'us',
      (state) => ({ code: 'ROW_x', state }),
      undefined,
      'region.mismatch',
    ],
    [
      'with a code of the other side, from the UK',
      'us',
      (state) => ({ code: 'GCP_x', state }),
      undefined,
      'region.mismatch',
    ],
    [
      'with a code of the other side, the other way',
      'global',
      (state) => ({ code: 'TTP_x', state }),
      undefined,
      'region.mismatch',
    ],
    [
      'for another app',
      'us',
      (state) => ({ code: 'TTP_x', state, app_key: 'other' }),
      undefined,
      'auth.app_mismatch',
    ],
    ['without a code', 'us', (state) => ({ state }), undefined, 'auth.code_missing'],
    [
      'when the seller refused',
      'us',
      (state) => ({ code: 'null', error: 'auth_denied', state }),
      undefined,
      'auth.denied',
    ],
    [
      'when the seller refused, as seen once',
      'us',
      (state) => ({ code: 'null', error: 'access_denied', state }),
      undefined,
      'auth.denied',
    ],
    ['when the code is the text null', 'us', (state) => ({ code: 'null', state }), undefined, 'auth.denied'],
  ];

  it.each(cases)('%s, in %s', async (_, region, parameters, expected, code) => {
    const { authorization, transport, store, stored } = world(region, { shops: [usShop, gbShop] });
    const { state } = authorization.authorizeUrl();
    const request = { callbackUrl: callback(parameters(state)), expectedState: expected ?? state, store };
    await expect(authorization.exchangeCode(request)).rejects.toMatchObject({ code });
    expect(transport.sent).toEqual([]);
    expect(stored).toEqual([]);
  });

  const stateOf = (authorization: ReturnType<typeof world>['authorization']) =>
    authorization.authorizeUrl().state;

  it.each([
    ['an address that is none', 'auth.code_missing', { callbackUrl: 'http://[x/?code=SECRETCODE' }],
    ['an address without a host', 'auth.code_missing', { callbackUrl: '//?code=SECRETCODE' }],
    ['no address', 'auth.code_missing', { callbackUrl: null }],
    ['a code that is no text', 'auth.code_missing', { code: ['SECRETCODE'] }],
    ['a number as code', 'auth.code_missing', { code: 123 }],
    ['the code null, in parts', 'auth.denied', { code: 'null' }],
    ['a state that is no text', 'auth.state_mismatch', { code: 'x', state: [`us.${'0'.repeat(64)}`] }],
    ['an expected state that is no text', 'auth.state_mismatch', { code: 'x', expectedState: ['x'] }],
    [
      'a state that is no text, from the app store',
      'auth.state_mismatch',
      { code: 'x', state: [1], appStoreInstall: true },
    ],
  ])('with %s', async (_, code, given) => {
    const { authorization, transport } = world('us');
    const state = stateOf(authorization);
    const request = { state, expectedState: state, ...given } as never;
    const error: unknown = await authorization.exchangeCode(request).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: 'AuthenticationError', code });
    expect(inspect(error, { depth: 9 })).not.toContain('SECRETCODE');
    expect(transport.sent).toEqual([]);
  });

  it.each([null, undefined, 'code=x', {}])('when it is %j', async (request) => {
    await expect(world('us').authorization.exchangeCode(request as never)).rejects.toMatchObject({
      code: 'auth.code_missing',
    });
  });

  it('and the message of a prefix says how sure that is', async () => {
    const { authorization } = world('us');
    const { state } = authorization.authorizeUrl();
    const exchange = authorization.exchangeCode({ code: 'ROW_secretcode', state, expectedState: state });
    await expect(exchange).rejects.toThrow(/ROW_.*'global'.*confidence: several/);
    await expect(exchange).rejects.not.toThrow(/secretcode/);
  });
});

describe('a token that is refused', () => {
  it.each([
    ['us', [gbShop, myShop], 'region.mismatch'],
    ['global', [usShop], 'region.mismatch'],
    ['us', [], 'region.mismatch'],
    ['us', [usShop, { ...gbShop, region: 'PR' }], 'region.unknown'],
  ] as const)('in %s with shops %j is not stored', async (region, shops, code) => {
    const { authorization, store, stored } = world(region, { shops });
    const { state } = authorization.authorizeUrl();
    const exchange = authorization.exchangeCode({ code: 'plain', state, expectedState: state, store });
    await expect(exchange).rejects.toMatchObject({ code });
    expect(stored).toEqual([]);
  });

  it.each([1, 3])('of user type %i is not used at all', async (user_type) => {
    const { authorization, transport, store, stored } = world('us', { token: { ...token, user_type } });
    const { state } = authorization.authorizeUrl();
    const exchange = authorization.exchangeCode({ code: 'TTP_x', state, expectedState: state, store });
    await expect(exchange).rejects.toMatchObject({ code: 'auth.not_a_seller' });
    expect(transport.sent).toHaveLength(1);
    expect(stored).toEqual([]);
  });

  it.each([{ id: '' }, { cipher: '' }])('for a shop with %j is not stored', async (empty) => {
    const { authorization, store, stored } = world('us', { shops: [usShop, { ...usShop, ...empty }] });
    const { state } = authorization.authorizeUrl();
    const exchange = authorization.exchangeCode({ code: 'TTP_x', state, expectedState: state, store });
    await expect(exchange).rejects.toMatchObject({ name: 'ResponseInvalidError' });
    expect(stored).toEqual([]);
  });

  it('is told when the store cannot keep it', async () => {
    const { authorization } = world('us');
    const { state } = authorization.authorizeUrl();
    const store: TokenStore = {
      get: async () => undefined,
      set: () => Promise.reject(new Error('disk full')),
    };
    await expect(
      authorization.exchangeCode({ code: 'TTP_x', state, expectedState: state, store }),
    ).rejects.toThrow('disk full');
  });
});

describe('settings', () => {
  it('can let the prefix of a code count for nothing; the shops still decide', async () => {
    const options = { prefixRule: 'ignore' } as const;
    const both = world('us', { shops: [usShop, gbShop], options }).authorization;
    const state = both.authorizeUrl().state;
    expect((await both.exchangeCode({ code: 'ROW_x', state, expectedState: state })).regions).toEqual([
      'us',
      'global',
    ]);

    const elsewhere = world('us', { shops: [gbShop], options }).authorization;
    const other = elsewhere.authorizeUrl().state;
    await expect(
      elsewhere.exchangeCode({ code: 'ROW_x', state: other, expectedState: other }),
    ).rejects.toMatchObject({ code: 'region.mismatch' });
  });

  it('can let an install from the app store in without a state, but not with a wrong one', async () => {
    const { authorization } = world('us');
    const install = { expectedState: undefined, appStoreInstall: true };
    expect(
      (await authorization.exchangeCode({ code: 'TTP_x', state: undefined, ...install })).regions,
    ).toEqual(['us']);
    await expect(
      authorization.exchangeCode({ code: 'TTP_x', state: `us.${'0'.repeat(64)}`, ...install }),
    ).rejects.toMatchObject({ code: 'auth.state_mismatch' });
    await expect(
      authorization.exchangeCode({ code: 'ROW_x', state: undefined, ...install }),
    ).rejects.toMatchObject({ code: 'region.mismatch' });
  });

  it('must not have a transport that was renamed', () => {
    const transport = { ...fakeTransport('us', () => ({})), region: 'global' };
    expect(() =>
      createShopAuthorization({ transport: transport as never, app, serviceId: '7001' }),
    ).toThrowError(expect.objectContaining({ code: 'region.mismatch' }));
  });

  it.each([
    ['no app', { app: undefined }],
    ['an app without a secret', { app: { key: 'k', secret: '' } }],
    ['no service id', { serviceId: '' }],
  ])('must not have %s', (_, options) => {
    expect(() => world('us', { options: options as never })).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});

describe('authorizedShops', () => {
  it('names the shops of both sides', async () => {
    const { transport } = world('us', { shops: [usShop, gbShop] });
    expect((await authorizedShops(transport)).map(({ id, region }) => [id, region])).toEqual([
      ['1', 'us'],
      ['2', 'global'],
    ]);
  });
});

describe('the answer to a refresh', () => {
  const read: RefreshProcedure['read'] = (data, tokens) => shopFamily.refresh!().read(data, tokens);
  const held: TokenSet = {
    accessToken: 'old',
    accessTokenExpiresAtMs: undefined,
    refreshToken: 'r',
    refreshTokenExpiresAtMs: undefined,
  };

  it('replaces the tokens of the same seller, also of one whose id was not known yet', () => {
    const replaced = { accessToken: 'TTP_access', refreshToken: 'TTP_refresh', openId: 'open-1' };
    expect(read(token, { ...held, openId: 'open-1' })).toMatchObject(replaced);
    expect(read({ ...token, user_type: null }, held)).toMatchObject(replaced);
  });

  it.each([
    ['another account', { open_id: 'open-2' }],
    ['a creator', { user_type: 1 }],
  ])('is refused when it is for %s', (_, changes) => {
    expect(() => read({ ...token, ...changes }, { ...held, openId: 'open-1' })).toThrowError(
      expect.objectContaining({ name: 'AuthenticationError', code: 'auth.reauthorize' }),
    );
  });
});
