import {
  type AuthorizedShop,
  createGrant,
  createTokenCell,
  type Market,
  type Region,
  type ShopApp,
  type ShopCredentials,
  shopCredentials,
  type TokenSet,
  type TokenStore,
} from '@twinshore/core';

/** Shops, an app and tokens of one side. Everything secret begins with `secret-` or holds it. */
export interface ContractFixtures {
  readonly app: ShopApp;
  readonly tokens: TokenSet;
  readonly shop: AuthorizedShop<Region>;
  /** A second shop of the same grant. */
  readonly sibling: AuthorizedShop<Region>;
  /** A shop of the same side in another grant. */
  readonly stranger: AuthorizedShop<Region>;
  readonly market: Market;
}

const SIDES = {
  us: { prefix: 'TTP_', markets: ['US', 'US', 'US'], number: '71' },
  global: { prefix: 'ROW_', markets: ['GB', 'VN', 'MY'], number: '72' },
} as const;

export function contractFixtures(region: Region): ContractFixtures {
  const { prefix, markets, number } = SIDES[region];
  const shop = (index: 0 | 1 | 2): AuthorizedShop<Region> => ({
    id: `${number}0000000000000000${index}`,
    cipher: `${prefix}secret-cipher-${region}-${index}`,
    name: `Shop ${region} ${index}`,
    code: `${markets[index]}LC${index}`,
    market: markets[index],
    region,
    seller_type: 'LOCAL',
  });
  return {
    app: { key: `app-${region}`, secret: `secret-app-${region}` },
    tokens: {
      accessToken: `${prefix}secret-access-${region}`,
      accessTokenExpiresAtMs: undefined,
      refreshToken: `${prefix}secret-refresh-${region}`,
      refreshTokenExpiresAtMs: undefined,
    },
    shop: shop(0),
    sibling: shop(1),
    stranger: shop(2),
    market: markets[0],
  };
}

/** Credentials as a grant gives them: the platform already named the shops. */
export function provedCredentials<R extends Region>(
  region: R,
  {
    shops,
    tokens = {},
    provedAtMs = Date.now(),
    store,
  }: {
    readonly shops?: readonly AuthorizedShop<Region>[];
    readonly tokens?: Partial<TokenSet>;
    readonly provedAtMs?: number;
    readonly store?: TokenStore;
  } = {},
): ShopCredentials<R> {
  const fixtures = contractFixtures(region);
  return createGrant({
    app: fixtures.app,
    tokens: createTokenCell('contract', { ...fixtures.tokens, ...tokens }, store),
    shops: shops ?? [fixtures.shop],
    openId: 'contract',
    sellerName: 'Contract',
    sellerBaseRegion: fixtures.market,
    grantedScopes: [],
    provedAtMs,
  }).credentials(region);
}

/** Credentials made by hand, which the transport has to prove. */
export function claimedCredentials<R extends Region>(
  region: R,
  tokens: Partial<TokenSet> = { accessToken: 'secret-access-unmarked' },
): ShopCredentials<R> {
  const fixtures = contractFixtures(region);
  return shopCredentials({
    region,
    app: fixtures.app,
    tokens: { ...fixtures.tokens, ...tokens },
    seller: 'contract',
  });
}
