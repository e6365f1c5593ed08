import { describe, expect, it } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { RegionMismatchError } from '../errors/region-mismatch-error.ts';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { createRegions } from './create-regions.ts';

const us = { region: 'us', name: 'US member', shops: () => [{ id: '7001' }, { id: '7009' }] } as const;
const global = {
  region: 'global',
  name: 'global member',
  shops: () => [{ id: '8001' }, { id: '7009' }],
} as const;
const regions = createRegions({ us, global });

describe('createRegions', () => {
  it('gives the member of a side', () => {
    expect(regions.us).toBe(us);
    expect(regions.global).toBe(global);
    expect(regions.for('us')).toBe(us);
    expect(regions.for('global')).toBe(global);
  });

  it.each(['US', 'eu', '', undefined])('has no member for %j', (region) => {
    expect(() => regions.for(region as never)).toThrow(RegionUnknownError);
  });

  it('refuses members on each other’s places', () => {
    expect(() => createRegions({ us: global, global: us } as never)).toThrow(RegionMismatchError);
    expect(() => createRegions({ us, global: us } as never)).toThrow(RegionMismatchError);
  });

  it('refuses a missing member and one without a region', () => {
    expect(() => createRegions({ us } as never)).toThrow(RegionUnknownError);
    expect(() => createRegions({ us, global: {} } as never)).toThrow(RegionUnknownError);
  });

  it.each([
    ['endpoints', { endpoints: { region: 'global' } }],
    ['transport', { transport: { region: 'global' } }],
    ['endpoints of its transport', { transport: { region: 'us', endpoints: { region: 'global' } } }],
  ])('refuses a member with the %s of the other side', (_part, parts) => {
    expect(() => createRegions({ us: { region: 'us', ...parts } as never, global })).toThrow(
      RegionMismatchError,
    );
    const own = JSON.parse(JSON.stringify(parts).replaceAll('global', 'us')) as object;
    const member = { region: 'us', ...own } as const;
    expect(createRegions({ us: member, global }).us).toBe(member);
  });

  it('cannot be changed afterwards', () => {
    expect(() => Object.assign(regions, { us: global })).toThrow(TypeError);
  });
});

describe('forMarket', () => {
  it('goes by the market', () => {
    expect(regions.forMarket('US')).toBe(us);
    expect(regions.forMarket('GB')).toBe(global);
  });

  it.each(['PR', 'us', 'UK', '', undefined])('refuses %j', (market) => {
    expect(() => regions.forMarket(market as never)).toThrow(RegionUnknownError);
  });
});

describe('forShop', () => {
  it.each([
    [{ region: 'us' }, us],
    [{ region: 'global' }, global],
    [{ market: 'US' }, us],
    [{ market: 'VN' }, global],
    [{ region: 'us', market: 'US', id: '7001' }, us],
    [{ region: 'global', market: 'MY', id: 'unheard of' }, global],
    [{ id: '8001' }, global],
    ['7001', us],
    ['8001', global],
    // Where a market tells no side, the declared one decides.
    [{ region: 'us', market: 'PR' }, us],
  ] as const)('finds the member for %j', (shop, member) => {
    expect(regions.forShop(shop)).toBe(member);
  });

  it.each([
    [{}],
    [{ id: undefined }],
    [{ id: 'unheard of' }],
    ['unheard of'],
    [''],
    [undefined],
    [null],
    [{ market: 'PR' }],
    [{ market: 'XX' }],
    [{ region: 'eu', market: 'US' }],
    // What cannot be read as a market agrees with no side.
    [{ region: 'us', market: 'gb' }],
    [{ region: 'us', market: ' GB' }],
    [{ region: 'global', market: 'us' }],
    [{ region: 'global', market: '' }],
    [{ region: 'global', market: null }],
  ])('knows no side for %j', (shop) => {
    expect(() => regions.forShop(shop as never)).toThrow(RegionUnknownError);
  });

  it.each([
    [{ region: 'us', market: 'GB' }],
    [{ region: 'global', market: 'US' }],
    [{ region: 'global', id: '7001' }],
    [{ market: 'US', id: '8001' }],
    [{ region: 'us', market: 'US', id: '7009' }],
    ['7009'],
  ])('refuses the contradiction in %j', (shop) => {
    expect(() => regions.forShop(shop as never)).toThrow(RegionMismatchError);
  });

  it('works with members that know no shops', () => {
    const plain = createRegions({ us: { region: 'us' }, global: { region: 'global' } });
    expect(plain.forShop({ market: 'US' }).region).toBe('us');
    expect(() => plain.forShop('7001')).toThrow(RegionUnknownError);
  });

  it('refuses a member whose shops() has to be awaited', async () => {
    const later = createRegions({ us: { region: 'us', shops: async () => [] } as never, global });
    expect(await caught(() => later.forShop('7001'))).toBeInstanceOf(ConfigurationError);
  });
});
