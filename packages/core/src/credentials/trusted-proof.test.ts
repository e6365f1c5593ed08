import { describe, expect, it } from 'vitest';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import type { Region } from '../regions/region.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import { createGrant } from './create-grant.ts';
import { createTokenCell } from './create-token-cell.ts';
import type { ShopCredentials } from './credentials.ts';
import { shopCredentials } from './shop-credentials.ts';
import type { TokenSet } from './token-set.ts';
import { trustedProof } from './trusted-proof.ts';

const app = { key: 'app-key', secret: 'app-secret' };

function tokens(name: string, endsAtMs?: number): TokenSet {
  return {
    accessToken: `access-${name}`,
    accessTokenExpiresAtMs: endsAtMs,
    refreshToken: `refresh-${name}`,
    refreshTokenExpiresAtMs: undefined,
  };
}

function shop(id: string, market: 'US' | 'GB'): AuthorizedShop<Region> {
  const region = market === 'US' ? 'us' : 'global';
  return { id, cipher: `c-${id}`, name: id, code: id, market, region, seller_type: 'CROSS_BORDER' };
}

function grantOf(cell = createTokenCell('k', tokens('1')), make = createGrant) {
  return make({
    app,
    tokens: cell,
    openId: 'open-1',
    sellerName: 'A seller',
    sellerBaseRegion: 'GB',
    grantedScopes: [],
    shops: [shop('1', 'US'), shop('2', 'GB')],
    provedAtMs: 42,
  });
}

const us = grantOf().credentials('us');
const global = grantOf().credentials('global');

describe('trustedProof', () => {
  it('is the proof of credentials that a grant gave', () => {
    expect(trustedProof(us)?.shops.map(({ id }) => id)).toEqual(['1']);
    expect(trustedProof(us)).toBe(us.proof);
  });

  it('is also known to another copy of the package', async () => {
    const copy = await secondCopy();
    expect(copy.trustedProof(us)).toBe(us.proof);
    const theirs = grantOf(undefined, copy.createGrant).credentials('us');
    expect(trustedProof(theirs)).toBe(theirs.proof);
  });

  const withMark = (changes: Partial<ShopCredentials<Region>>) =>
    Object.defineProperties({}, { ...Object.getOwnPropertyDescriptors(us), ...descriptors(changes) });
  const descriptors = (changes: object) =>
    Object.fromEntries(Object.entries(changes).map(([name, value]) => [name, { value }]));

  it.each<[string, () => object]>([
    ['a copy by spread', () => ({ ...us, app: us.app })],
    [
      'a literal with a proof',
      () => ({ specVersion: 'v1', family: 'shop', region: 'us', app, tokens: us.tokens, proof: us.proof }),
    ],
    ['an object that inherits from them', () => Object.create(us) as object],
    [
      'credentials made by hand',
      () => shopCredentials({ region: 'us', app, tokens: tokens('1'), seller: 's' }),
    ],
    ['a copy with another region', () => withMark({ region: 'global' })],
    ['a copy with other tokens', () => withMark({ tokens: createTokenCell('k', tokens('2')) })],
    ['a copy with another app', () => withMark({ app: { key: 'other', secret: 'app-secret' } })],
    ['a copy with the proof of the other side', () => withMark({ proof: global.proof as never })],
  ])('is none for %s', (_case, make) => {
    expect(trustedProof(make() as ShopCredentials<'us'>)).toBeUndefined();
  });

  it('outlives a refresh, and is gone once the cell adopted tokens from its store', async () => {
    let held: TokenSet | undefined;
    const store = { get: async () => held, set: async () => {} };
    const cell = createTokenCell('k', tokens('1', 10), store);
    const credentials = grantOf(cell).credentials('us');
    await cell.refresh(await cell.current(), async () => tokens('2', 20));
    expect(trustedProof(credentials)).toBe(credentials.proof);
    held = tokens('somebody', 30);
    await cell.refresh(await cell.current(), async () => tokens('3', 30));
    expect(trustedProof(credentials)).toBeUndefined();
  });
});
