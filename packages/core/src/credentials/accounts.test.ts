import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { TokenStore } from '../ports/token-store.ts';
import type { Region } from '../regions/region.ts';
import type { AuthorizedAsset } from './authorized-asset.ts';
import { createGrant } from './create-grant.ts';
import { createTokenCell } from './create-token-cell.ts';
import { creatorCredentials } from './creator-credentials.ts';
import { partnerCredentials } from './partner-credentials.ts';
import { shopCredentials } from './shop-credentials.ts';
import type { TokenSet } from './token-set.ts';
import { trustedProof } from './trusted-proof.ts';

const app = { key: 'app-key', secret: 'app-secret' };
const tokens: TokenSet = {
  accessToken: 'TTP_access',
  accessTokenExpiresAtMs: undefined,
  refreshToken: 'TTP_refresh',
  refreshTokenExpiresAtMs: undefined,
};

const MAKERS = {
  seller: (more: object) => shopCredentials({ region: 'us', app, tokens, seller: '1', ...more }),
  creator: (more: object) => creatorCredentials({ region: 'us', app, tokens, creator: '1', ...more }),
  partner: (more: object) => partnerCredentials({ region: 'us', app, tokens, partner: '1', ...more }),
} as const;
const KINDS = ['seller', 'creator', 'partner'] as const;

function asset(market: 'US' | 'GB'): AuthorizedAsset<Region> {
  return {
    id: `${market}:1`,
    category: '1',
    name: 'Home',
    cipher: `cipher-${market}`,
    market: market as never,
    region: market === 'US' ? 'us' : 'global',
  };
}

const parts = {
  app,
  tokens: createTokenCell('shop:app-key:1', tokens),
  openId: '1',
  sellerName: '',
  sellerBaseRegion: '',
  grantedScopes: [],
  shops: [],
  provedAtMs: 1,
};

describe.each(KINDS)('credentials of a %s made by hand', (kind) => {
  it('say whose they are, and hide what is secret', () => {
    const credentials = MAKERS[kind]({});
    expect(credentials).toMatchObject({ family: 'shop', region: 'us', userType: kind, proof: undefined });
    expect(credentials.tokens.key).toBe('shop:app-key:1');
    const shown = `${JSON.stringify(credentials)}${inspect(credentials)}`;
    expect(shown).toContain(kind === 'creator' ? 'declared' : 'claimed');
    expect(shown).not.toMatch(/secret|TTP_/);
  });

  it.each(KINDS)('take the tokens of nobody but a %s', (other) => {
    const make = () => MAKERS[kind]({ tokens: { ...tokens, userType: other } });
    if (kind === other) expect(make()).toMatchObject({ userType: kind });
    else expect(make).toThrowError(expect.objectContaining({ code: 'config.invalid' }));
  });

  it('need a region, a name, and a store of their side', () => {
    for (const [more, code] of [
      [{ region: 'eu' }, 'region.unknown'],
      [{ region: undefined }, 'region.unknown'],
      [{ [kind]: '' }, 'config.invalid'],
      [{ [kind]: undefined }, 'config.invalid'],
      [{ tokens: { accessToken: 'a b' } }, 'config.invalid'],
      [{ store: { region: 'global', get: async () => undefined, set: async () => {} } }, 'region.mismatch'],
    ] as const)
      expect(() => MAKERS[kind](more)).toThrowError(expect.objectContaining({ code }));
  });
});

describe('a grant', () => {
  it('of a partner parts the assets by side, and hides their ciphers', () => {
    const grant = createGrant({ ...parts, userType: 'partner', assets: [asset('US'), asset('GB')] });
    expect(grant).toMatchObject({ userType: 'partner', regions: ['us', 'global'] });
    const us = grant.credentials('us');
    expect(us.proof?.assets?.map(({ id }) => id)).toEqual(['US:1']);
    expect(trustedProof(us)).toBe(us.proof);
    expect(trustedProof({ ...us, region: 'global' as never })).toBeUndefined();
    expect(us.proof?.assets?.[0]?.cipher).toBe('cipher-US');
    for (const shown of [grant, grant.assets, us, us.proof])
      expect(`${JSON.stringify(shown)}${inspect(shown, { depth: 9 })}`).not.toContain('cipher-');
    expect(() =>
      createGrant({ ...parts, userType: 'partner', assets: [asset('GB')] }).credentials('us'),
    ).toThrowError(expect.objectContaining({ code: 'region.mismatch' }));
  });

  it('of a partner is refused with an asset whose market contradicts its side', () => {
    for (const wrong of [
      { ...asset('US'), region: 'global' as const },
      { ...asset('GB'), region: 'us' as const },
    ])
      expect(() => createGrant({ ...parts, userType: 'partner', assets: [wrong] })).toThrowError(
        expect.objectContaining({ code: 'region.mismatch' }),
      );
  });

  it('of a creator gives credentials of a declared side only', () => {
    const grant = createGrant({ ...parts, userType: 'creator', sentOutFrom: 'us' });
    expect(grant.regions).toEqual([]);
    expect(() => grant.credentials('us')).toThrowError(expect.objectContaining({ code: 'region.unknown' }));
    expect(() => grant.credentials('us', { declared: false as never })).toThrowError(
      expect.objectContaining({ code: 'region.unknown' }),
    );
    expect(() => grant.credentials('global', { declared: true })).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
    const credentials = grant.credentials('us', { declared: true });
    expect(credentials).toMatchObject({ region: 'us', userType: 'creator', proof: undefined });
    expect(trustedProof(credentials)).toBeUndefined();
    expect(JSON.stringify(credentials)).toBe(
      '{"family":"shop","region":"us","userType":"creator","appKey":"app-key","basis":"declared"}',
    );
  });

  it('of a seller is not opened by a declaration', () => {
    expect(() => createGrant(parts).credentials('us', { declared: true })).toThrowError(
      expect.objectContaining({ code: 'region.mismatch' }),
    );
  });

  it('is of one of three kinds', () => {
    expect(() => createGrant({ ...parts, userType: 'agency' as never })).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});

describe('stored tokens', () => {
  const cell = (userType: unknown) => {
    const row = { ...tokens, accessToken: 'TTP_stored', userType } as TokenSet;
    const store: TokenStore = { get: async () => row, set: async () => undefined };
    return createTokenCell('k', tokens, store);
  };

  it('tell whose they are', async () => {
    expect(await cell('creator').current()).toMatchObject({ userType: 'creator' });
    expect(await cell(null).current()).toMatchObject({ userType: undefined });
  });

  it.each(['agency', 1, ''])('of an unknown kind of user are refused: %j', async (userType) => {
    await expect(Promise.resolve(cell(userType).current())).rejects.toMatchObject({ code: 'config.invalid' });
  });
});
