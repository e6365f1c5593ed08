import { describe, expect, it } from 'vitest';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { isMarket, type Market } from './market.ts';
import { MARKET_CODES } from './market-codes.ts';
import { regionOfMarket } from './region-of-market.ts';

describe('regionOfMarket', () => {
  it('puts the US on its own side', () => {
    expect(regionOfMarket('US')).toBe('us');
  });

  it.each(['GB', 'DE', 'ID', 'MY', 'VN', 'TH', 'PH', 'SG', 'MX', 'BR', 'JP', 'IE', 'CA'] as Market[])(
    'puts %s on the global side',
    (market) => {
      expect(regionOfMarket(market)).toBe('global');
    },
  );

  it.each(['AS', 'GU', 'MP', 'PR', 'UM', 'VI'] as Market[])(
    'names no side for the US territory %s',
    (market) => {
      expect(() => regionOfMarket(market)).toThrow(RegionUnknownError);
      expect(() => regionOfMarket(market)).toThrow(/territory/);
    },
  );

  it.each(['us', 'gb', 'UK', 'XX', 'EU', '', ' US', 'USA', 'constructor'])('refuses %j', (market) => {
    expect(() => regionOfMarket(market as never)).toThrow(RegionUnknownError);
  });

  it.each([undefined, null, 840, {}, ['US']])('refuses %j, which is no text', (market) => {
    expect(() => regionOfMarket(market as never)).toThrow(RegionUnknownError);
  });
});

describe('the list of markets', () => {
  it('holds the 249 assigned codes once each, in capitals', () => {
    expect(new Set(MARKET_CODES).size).toBe(249);
    expect(MARKET_CODES.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect([...MARKET_CODES]).toEqual([...MARKET_CODES].sort());
  });

  it('knows each of them, and nothing inherited', () => {
    expect(MARKET_CODES.every(isMarket)).toBe(true);
    expect(isMarket('toString')).toBe(false);
    expect(isMarket(['US'])).toBe(false);
  });
});
