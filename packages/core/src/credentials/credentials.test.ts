/* oxlint-disable typescript/restrict-template-expressions, typescript/no-base-to-string -- what becomes of values in text is the subject. */
import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { format, inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { RegionMismatchError } from '../errors/region-mismatch-error.ts';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import type { Region } from '../regions/region.ts';
import type { AuthorizedShop } from './authorized-shop.ts';
import { createGrant } from './create-grant.ts';
import { createTokenCell } from './create-token-cell.ts';
import { eventCredentials } from './event-credentials.ts';
import { shopCredentials } from './shop-credentials.ts';

const SECRETS = ['access-secret', 'refresh-secret', 'app-secret', 'renewed-secret'];

const app = { key: 'app-key', secret: 'app-secret' };

const tokens = {
  accessToken: 'access-secret',
  accessTokenExpiresAtMs: 1000,
  refreshToken: 'refresh-secret',
  refreshTokenExpiresAtMs: 2000,
};

function shop(id: string, market: 'US' | 'GB' | 'MY'): AuthorizedShop<Region> {
  const region = market === 'US' ? 'us' : 'global';
  return {
    id,
    cipher: `cipher-${id}`,
    name: `Shop ${id}`,
    code: `CODE${id}`,
    market,
    region,
    seller_type: 'CROSS_BORDER',
  };
}

function grantOf(...shops: AuthorizedShop<Region>[]) {
  return createGrant({
    app,
    tokens: createTokenCell('shop:app-key:seller', tokens),
    openId: 'open-1',
    sellerName: 'A seller',
    sellerBaseRegion: 'GB',
    grantedScopes: ['seller.order.info'],
    shops,
    provedAtMs: 42,
  });
}

const crossBorder = grantOf(shop('1', 'US'), shop('2', 'GB'), shop('3', 'MY'));

describe('a grant', () => {
  it('names the sides it has shops on', () => {
    expect(crossBorder.regions).toEqual(['us', 'global']);
    expect(grantOf(shop('2', 'GB')).regions).toEqual(['global']);
    expect(grantOf().regions).toEqual([]);
  });

  it('gives each side its own shops and ciphers only', () => {
    const us = crossBorder.credentials('us');
    const global = crossBorder.credentials('global');
    expect(us).toMatchObject({ family: 'shop', region: 'us', proof: { provedAtMs: 42 } });
    expect(us.proof?.shops.map(({ id }) => id)).toEqual(['1']);
    expect(global.proof?.shops.map(({ id }) => id)).toEqual(['2', '3']);
    expect(us.proof?.shops.map(({ cipher }) => cipher)).toEqual(['cipher-1']);
    expect(global.proof?.shops.map(({ cipher }) => cipher)).toEqual(['cipher-2', 'cipher-3']);
  });

  it('refuses a side it has no shop on, naming the markets it has', () => {
    const grant = grantOf(shop('2', 'GB'), shop('3', 'MY'));
    expect(() => grant.credentials('us')).toThrow(RegionMismatchError);
    expect(() => grant.credentials('us')).toThrow(/GB, MY/);
    expect(() => grantOf().credentials('us')).toThrow(/no market at all/);
  });

  it('refuses an unknown side', () => {
    expect(() => crossBorder.credentials('eu' as never)).toThrow(RegionUnknownError);
  });

  it('refuses a shop whose market lies on the other side', () => {
    expect(() => grantOf({ ...shop('2', 'GB'), region: 'us' })).toThrow(RegionMismatchError);
    expect(() => grantOf({ ...shop('2', 'GB'), region: undefined as never })).toThrow(RegionUnknownError);
    expect(grantOf({ ...shop('2', 'GB'), region: 'us', market: 'PR' as never }).regions).toEqual(['us']);
    for (const market of ['gb', 'GB ', 'UK', '', undefined]) {
      const unread = { ...shop('2', 'GB'), region: 'us', market: market as never } as const;
      expect(() => grantOf(unread)).toThrow(RegionUnknownError);
    }
  });

  it('shares one token cell: what one side refreshed, the other uses', async () => {
    const [us, global] = [crossBorder.credentials('us'), crossBorder.credentials('global')];
    const fetchNew = vi.fn(async () => ({ ...tokens, accessToken: 'renewed-secret' }));
    const stale = await us.tokens.current();
    await Promise.all([us.tokens.refresh(stale, fetchNew), global.tokens.refresh(stale, fetchNew)]);
    expect(fetchNew).toHaveBeenCalledTimes(1);
    expect((await global.tokens.current()).accessToken).toBe('renewed-secret');
    await global.tokens.refresh(stale, fetchNew);
    expect(fetchNew).toHaveBeenCalledTimes(1);
  });

  it('does not change with the list it was made from', () => {
    const shops = [shop('1', 'US')];
    const grant = createGrant({ ...grantParts(), shops });
    shops.push(shop('2', 'GB'));
    expect(grant.shops).toHaveLength(1);
    expect(grant.regions).toEqual(['us']);
  });

  it('holds copies of what was checked, and none of them can be changed', () => {
    const own = { ...shop('1', 'US') };
    const scopes = ['seller.order.info'];
    const grant = createGrant({ ...grantParts(), shops: [own], grantedScopes: scopes });
    Object.assign(own, { region: 'global', market: 'GB', cipher: 'other' });
    scopes.push('seller.everything');
    const { proof } = grant.credentials('us');
    expect(proof?.shops).toEqual([shop('1', 'US')]);
    expect(grant.shops).toEqual([shop('1', 'US')]);
    expect(grant.grantedScopes).toEqual(['seller.order.info']);
    const parts = [
      grant,
      grant.shops,
      grant.shops[0],
      grant.regions,
      grant.grantedScopes,
      proof,
      proof?.shops,
    ];
    for (const part of parts) expect(Object.isFrozen(part)).toBe(true);
  });

  it('asks a shop for its side and market once, so that what was checked is what is kept', () => {
    const answers = ['GB', 'US'];
    const shifty = Object.defineProperty(shop('2', 'GB'), 'market', {
      get: () => answers.shift(),
      enumerable: true,
    });
    expect(grantOf(shifty).shops[0]?.market).toBe('GB');
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, undefined, '42'])('refuses to be proved at %j', (time) => {
    const parts = { ...grantParts(), shops: [shop('1', 'US')], provedAtMs: time as never };
    expect(() => createGrant(parts)).toThrow(ConfigurationError);
  });

  it('shows no cipher when its shops or its proof are printed by themselves', () => {
    const { proof } = crossBorder.credentials('global');
    for (const part of [crossBorder.shops, crossBorder.shops[0], proof, { shop: proof?.shops[0] }]) {
      for (const print of [JSON.stringify(part), inspect(part, { depth: 9 }), format('%o %j', part, part)]) {
        expect(print).toMatch(/CROSS_BORDER/);
        expect(print).not.toContain('cipher');
      }
    }
    expect({ ...crossBorder.shops[0] }).toEqual(shop('1', 'US'));
  });
});

function grantParts() {
  const { openId, sellerName, sellerBaseRegion, grantedScopes, provedAtMs } = crossBorder;
  return {
    app,
    tokens: createTokenCell('k', tokens),
    openId,
    sellerName,
    sellerBaseRegion,
    grantedScopes,
    provedAtMs,
  };
}

describe('credentials made by hand', () => {
  const options = { region: 'us', app, tokens, seller: 'seller-1' } as const;

  it('have no proof and a cell named after app and seller', async () => {
    const credentials = shopCredentials(options);
    expect(credentials.proof).toBeUndefined();
    expect(credentials.tokens.key).toBe('shop:app-key:seller-1');
    expect(await credentials.tokens.current()).toEqual(tokens);
  });

  it('do with an access token alone', async () => {
    const { tokens: cell } = shopCredentials({ ...options, tokens: { accessToken: 'access-secret' } });
    expect(await cell.current()).toEqual({
      accessToken: 'access-secret',
      accessTokenExpiresAtMs: undefined,
      refreshToken: undefined,
      refreshTokenExpiresAtMs: undefined,
    });
  });

  it('do not travel without a region', () => {
    expect(() => shopCredentials({ ...options, region: undefined as never })).toThrow(RegionUnknownError);
    expect(() =>
      eventCredentials({ region: 'eu' as never, accessToken: 'access-secret', sources: ['PIXEL'] }),
    ).toThrow(RegionUnknownError);
  });

  it.each([
    { ...options, tokens: { accessToken: '' } },
    { ...options, app: { key: '', secret: 'app-secret' } },
    { ...options, app: { key: 'app-key', secret: '' } },
    { ...options, seller: '' },
    { ...options, seller: '  ' },
    { ...options, seller: undefined as never },
    { ...options, seller: 7 as never },
    { ...options, tokens: { accessToken: undefined as never } },
    { ...options, tokens: { accessToken: 'access-secret\n' } },
    { ...options, tokens: { accessToken: 'access secret' } },
    { ...options, tokens: { accessToken: 'access-secret', refreshToken: 'a\u0000b' } },
    { ...options, app: { key: undefined as never, secret: 'app-secret' } },
    { ...options, app: { key: 'app-key', secret: 'app-secret\r\n' } },
  ])('refuse parts that are empty, no text or broken', (unfit) => {
    expect(() => shopCredentials(unfit)).toThrow(ConfigurationError);
  });

  it.each([
    { accessToken: undefined },
    { accessToken: 'access-secret\n' },
    { accessToken: 'access secret' },
    { sources: 'PIXEL' },
    { sources: undefined },
    { sources: [''] },
    { sources: ['PIXEL', 7] },
    { sources: ['PIXEL\n'] },
  ])('for events refuse %j', (unfit) => {
    const whole = { region: 'us', accessToken: 'access-secret', sources: ['PIXEL'] } as const;
    expect(() => eventCredentials({ ...whole, ...unfit } as never)).toThrow(ConfigurationError);
  });

  it('for events need a token and a source', () => {
    const whole = { region: 'us', accessToken: 'access-secret', sources: ['PIXEL'] } as const;
    expect(Object.isFrozen(eventCredentials(whole).sources)).toBe(true);
    expect(eventCredentials(whole)).toMatchObject({ family: 'business', region: 'us', sources: ['PIXEL'] });
    expect(() => eventCredentials({ ...whole, sources: [] })).toThrow(ConfigurationError);
    expect(() => eventCredentials({ ...whole, accessToken: '' })).toThrow(ConfigurationError);
  });

  it('hide the secret of the app also when the app is printed by itself', () => {
    const shown = shopCredentials(options).app;
    expect(shown.secret).toBe('app-secret');
    for (const print of [JSON.stringify(shown), inspect(shown), inspect(shown, { customInspect: false })]) {
      expect(print).toContain('app-key');
      expect(print).not.toContain('app-secret');
    }
  });

  it('leave the caller’s app as it is', () => {
    const own = { ...app };
    shopCredentials({ ...options, app: own });
    expect(Object.isFrozen(own)).toBe(false);
    expect(Object.keys(own)).toEqual(['key', 'secret']);
  });
});

describe.each([
  ['a grant', crossBorder],
  ['shop credentials of a grant', crossBorder.credentials('global')],
  ['shop credentials made by hand', shopCredentials({ region: 'us', app, tokens, seller: 'seller-1' })],
  ['event credentials', eventCredentials({ region: 'us', accessToken: 'access-secret', sources: ['PIXEL'] })],
])('%s', (_name, object: object) => {
  const printed = () => [
    JSON.stringify(object),
    JSON.stringify({ nested: [object] }),
    JSON.stringify({ ...object }),
    inspect(object, { depth: 9 }),
    inspect({ nested: [object] }, { depth: 9 }),
    inspect({ ...object }, { depth: 9 }),
    inspect(object, { depth: 9, customInspect: false }),
    inspect(Object.entries(object), { depth: 9 }),
    `${object}`,
  ];

  it.each(SECRETS)('never prints %s', (secret) => {
    for (const print of printed()) expect(print).not.toContain(secret);
  });

  it('shows no cipher of its shops', () => {
    expect(JSON.stringify(object)).not.toContain('cipher-');
    expect(inspect(object, { depth: 9 })).not.toContain('cipher-');
  });

  it('never prints a secret on the console', async () => {
    const stream = new PassThrough();
    const console = new Console(stream, stream);
    console.log(object);
    console.log('%o %O %j %s', object, object, object, object);
    console.dir(object, { depth: 9 });
    console.table([object]);
    stream.end();
    const written = await text(stream);
    expect(written).toMatch(/us|global/);
    for (const secret of SECRETS) expect(written).not.toContain(secret);
  });

  it('still says what it is for', () => {
    expect(JSON.stringify(object)).toMatch(/"(us|global)"/);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(object)).toBe(true);
    expect(() => Object.assign(object, { region: 'global' })).toThrow(TypeError);
  });
});
