import type { Region, TokenSet, TokenStore, UserType } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { type Answer, fakeTransport } from '../__fixtures__/fake-transport.ts';
import {
  createCreatorAuthorization,
  createPartnerAuthorization,
  createShopAuthorization,
  readAuthorizationState,
} from '../authorization.ts';
import { shopFamily } from '../family/shop-family.ts';

const app = { key: '29a39d', secret: 'e59af819cc' };
const NUMBERS: Readonly<Record<UserType, number>> = { seller: 0, creator: 1, partner: 3 };

function tokenOf(userType: UserType, mark = 'TTP_') {
  return {
    access_token: `${mark}access`,
    access_token_expire_in: 1700000000,
    refresh_token: `${mark}refresh`,
    refresh_token_expire_in: 1800000000,
    open_id: 'open-1',
    seller_name: 'Account',
    user_type: NUMBERS[userType],
    granted_scopes: [`${userType}.one`],
  };
}

const asset = (market: string | undefined, id = 600001, cipher = `cipher-${market}-${id}`) => ({
  cipher,
  category: { id, name: 'Home Supplies' },
  ...(market === undefined ? {} : { target_market: market }),
});

interface World {
  readonly token?: object;
  readonly assets?: readonly object[];
  readonly prefixRule?: 'refuse' | 'ignore';
}

function world(
  region: Region,
  userType: UserType,
  { token, assets = [asset('US')], prefixRule }: World = {},
) {
  const stored: [string, TokenSet, readonly string[] | undefined][] = [];
  const store: TokenStore = {
    get: async () => undefined,
    set: async (key, tokens, shops) => void stored.push([key, tokens, shops]),
  };
  const answer: Answer = ({ operation }) =>
    operation.id === 'shop.token.get'
      ? (token ?? tokenOf(userType, region === 'us' ? 'TTP_' : 'ROW_'))
      : { category_assets: assets };
  const transport = fakeTransport(region, answer);
  const options = { transport, app, serviceId: '7001', prefixRule, clock: { now: () => 1650000000000 } };
  const authorization = MAKERS[userType](options);
  const exchange = async (parts: Record<string, string> = {}) => {
    const { state } = authorization.authorizeUrl();
    return authorization.exchangeCode({ code: 'plain', state, expectedState: state, store, ...parts });
  };
  return { authorization, transport, stored, exchange };
}

const MAKERS = {
  seller: createShopAuthorization,
  creator: createCreatorAuthorization,
  partner: createPartnerAuthorization,
} as const;

describe('the address to send somebody to', () => {
  it.each(['us', 'global'] as const)('is that of creators, %s', (region) => {
    const { authorization } = world(region, 'creator');
    const { url, state } = authorization.authorizeUrl({ returnTo: '/a' });
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe(`https://${region}.example/alliance/creator/auth`);
    expect(Object.fromEntries(searchParams)).toEqual({ app_key: app.key, state });
    expect(readAuthorizationState(state)).toEqual({ region, userType: 'creator', returnTo: '/a' });
    expect(authorization.userType).toBe('creator');
  });

  it.each(['us', 'global'] as const)('is that of partners, %s', (region) => {
    const { url, state } = world(region, 'partner').authorization.authorizeUrl();
    const { origin, pathname, searchParams } = new URL(url);
    expect(origin + pathname).toBe(`https://${region}.example/open/authorize`);
    expect(Object.fromEntries(searchParams)).toEqual({ service_id: '7001', state });
    expect(readAuthorizationState(state)).toEqual({ region, userType: 'partner', returnTo: undefined });
  });

  it('is on the surface of its own page', () => {
    for (const [userType, surface] of [
      ['seller', 'shop.authorize'],
      ['creator', 'shop.creator-authorize'],
      ['partner', 'shop.partner-authorize'],
    ] as const) {
      const asked: string[] = [];
      const transport = fakeTransport('us', () => ({}));
      const watched = {
        ...transport,
        endpoints: {
          ...transport.endpoints,
          origin: (name: string) => {
            asked.push(name);
            return new URL('https://us.example');
          },
        },
      };
      MAKERS[userType]({ transport: watched, app, serviceId: '1' }).authorizeUrl();
      expect(asked).toContain(surface);
      expect(asked.filter((name) => name.endsWith('authorize'))).toEqual([surface]);
    }
  });

  it('needs a service id for partners, and none for creators', () => {
    const transport = fakeTransport('us', () => ({}));
    expect(createCreatorAuthorization({ transport, app }).region).toBe('us');
    expect(() => createPartnerAuthorization({ transport, app, serviceId: '' })).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });

  it('makes no state that names an unknown kind of user', () => {
    expect(readAuthorizationState(`us-nobody.${'0'.repeat(64)}`)).toBeUndefined();
  });
});

describe('a state', () => {
  it('of another kind of user is refused before the code is used', async () => {
    for (const [sent, back] of [
      ['seller', 'creator'],
      ['creator', 'seller'],
      ['partner', 'creator'],
    ] as const) {
      const { state } = world('us', sent).authorization.authorizeUrl();
      const { exchange, transport } = world('us', back);
      const exchanging = exchange({ state, expectedState: state });
      await expect(exchanging).rejects.toMatchObject({ code: 'auth.state_mismatch' });
      expect(transport.sent).toEqual([]);
    }
  });

  it.each(['creator', 'partner'] as const)('of the other side is refused for a %s', async (userType) => {
    const { state } = world('global', userType).authorization.authorizeUrl();
    const { exchange, transport } = world('us', userType);
    await expect(exchange({ state, expectedState: state })).rejects.toMatchObject({
      code: 'region.mismatch',
    });
    expect(transport.sent).toEqual([]);
  });

  it.each(['creator', 'partner'] as const)(
    'does not excuse a code of the other side: %s',
    async (userType) => {
      const { exchange, transport } = world('us', userType);
      await expect(exchange({ code: 'ROW_code' })).rejects.toMatchObject({ code: 'region.mismatch' });
      expect(transport.sent).toEqual([]);
    },
  );
});

describe('the token of another kind of user', () => {
  it.each([
    ['creator', 'seller'],
    ['creator', 'partner'],
    ['partner', 'seller'],
    ['partner', 'creator'],
  ] as const)('is not used where a %s is let in: that of a %s', async (userType, given) => {
    const { exchange, stored, transport } = world('us', userType, { token: tokenOf(given) });
    await expect(exchange()).rejects.toMatchObject({ code: 'auth.user_type_mismatch' });
    expect(transport.sent).toHaveLength(1);
    expect(stored).toEqual([]);
  });

  it.each([undefined, null, 2, 7])('or of an unknown one is not used either: %s', async (user_type) => {
    for (const userType of ['creator', 'partner'] as const) {
      const { exchange, stored } = world('us', userType, { token: { ...tokenOf(userType), user_type } });
      await expect(exchange()).rejects.toMatchObject({ code: 'auth.user_type_mismatch' });
      expect(stored).toEqual([]);
    }
  });
});

describe('a partner', () => {
  it('gives a grant of category assets, each on the side of its market', async () => {
    const assets = [asset('US'), asset('US', 600002), asset('GB')];
    const { exchange, stored, transport } = world('us', 'partner', { assets });
    const grant = await exchange();
    expect(transport.sent.map(({ operation }) => operation.id)).toEqual([
      'shop.token.get',
      'shop.account.category_assets',
    ]);
    expect(grant).toMatchObject({ userType: 'partner', regions: ['us', 'global'], shops: [] });
    expect(grant.assets).toMatchObject([
      { id: 'US:600001', category: '600001', name: 'Home Supplies', market: 'US', region: 'us' },
      { id: 'US:600002', market: 'US', region: 'us' },
      { id: 'GB:600001', market: 'GB', region: 'global' },
    ]);
    expect(grant.credentials('us').proof?.assets?.map(({ id }) => id)).toEqual(['US:600001', 'US:600002']);
    expect(grant.credentials('global').proof?.assets?.map(({ id }) => id)).toEqual(['GB:600001']);
    expect(stored).toMatchObject([['shop:29a39d:open-1', { userType: 'partner' }, []]]);
    expect(JSON.stringify(grant)).not.toContain('cipher-');
  });

  it.each([
    ['us', [asset('GB')], 'region.mismatch'],
    ['global', [asset('US')], 'region.mismatch'],
    ['us', [], 'region.mismatch'],
    ['us', [asset('US'), asset(undefined)], 'region.unknown'],
    ['us', [asset('US'), asset('PR')], 'region.unknown'],
    ['us', [asset('US'), asset('us')], 'region.unknown'],
  ] as const)('in %s with assets %j is not stored', async (region, assets, code) => {
    const { exchange, stored } = world(region, 'partner', { assets });
    await expect(exchange()).rejects.toMatchObject({ code });
    expect(stored).toEqual([]);
  });
});

describe('a creator', () => {
  it.each(['us', 'global'] as const)('gives credentials of the declared side only, %s', async (region) => {
    const { exchange, stored, transport } = world(region, 'creator');
    const grant = await exchange();
    expect(transport.sent.map(({ operation }) => operation.id)).toEqual(['shop.token.get']);
    expect(grant).toMatchObject({ userType: 'creator', regions: [], shops: [], assets: [] });
    expect(stored).toMatchObject([['shop:29a39d:open-1', { userType: 'creator' }, []]]);
    expect(() => grant.credentials(region)).toThrowError(expect.objectContaining({ code: 'region.unknown' }));
    expect(grant.credentials(region, { declared: true })).toMatchObject({ region, userType: 'creator' });
    const other = region === 'us' ? 'global' : 'us';
    expect(() => grant.credentials(other, { declared: true })).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
  });

  it('is not stored with a token that begins like those of the other side', async () => {
    for (const token of [
      tokenOf('creator', 'ROW_'),
      tokenOf('creator', 'GCP_'),
      { ...tokenOf('creator'), refresh_token: 'ROW_refresh' },
    ]) {
      const { exchange, stored } = world('us', 'creator', { token });
      await expect(exchange()).rejects.toMatchObject({ code: 'region.mismatch' });
      expect(stored).toEqual([]);
      const ignoring = world('us', 'creator', { token, prefixRule: 'ignore' });
      await ignoring.exchange();
      expect(ignoring.stored).toHaveLength(1);
    }
  });
});

describe('the tokens of a refresh', () => {
  const read = (data: unknown, before: TokenSet) => shopFamily.refresh?.().read(data, before);
  const held = (userType?: UserType): TokenSet => ({
    accessToken: 'a',
    accessTokenExpiresAtMs: undefined,
    refreshToken: 'r',
    refreshTokenExpiresAtMs: undefined,
    openId: 'open-1',
    userType,
  });

  it.each(['seller', 'creator', 'partner'] as const)('replace those of the same %s', (userType) => {
    expect(read(tokenOf(userType), held(userType))).toMatchObject({ userType, accessToken: 'TTP_access' });
    const { user_type: _unsaid, ...unsaid } = tokenOf(userType);
    expect(read(unsaid, held(userType))).toMatchObject({ userType });
  });

  it('do not replace those of another kind of user, or of nobody known', () => {
    for (const [mine, given] of [
      ['creator', 0],
      ['creator', 3],
      ['partner', 1],
      ['seller', 1],
      [undefined, 3],
      ['creator', 2],
    ] as const) {
      expect(() => read({ ...tokenOf('seller'), user_type: given }, held(mine))).toThrowError(
        expect.objectContaining({ code: 'auth.reauthorize' }),
      );
    }
  });
});
