import { describe, expect, it } from 'vitest';
import { mallShop } from '../__fixtures__/mall-transport.ts';
import { liesOn } from './lies-on.ts';

describe('liesOn', () => {
  it('believes a shop only if its region and its market agree', () => {
    expect(liesOn(mallShop('us', 'a', 'US'), 'us')).toBe(true);
    expect(liesOn(mallShop('us', 'a', 'US'), 'global')).toBe(false);
    expect(liesOn(mallShop('global', 'a', 'US'), 'us')).toBe(false);
    expect(liesOn(mallShop('us', 'a', 'GB'), 'us')).toBe(false);
    expect(liesOn(mallShop('global', 'a', 'GB'), 'global')).toBe(true);
  });

  it.each(['us', 'XX', '', ' US', 'UK', undefined])('believes nobody about market %j', (market) => {
    const shop = { ...mallShop('us'), market } as never;
    expect(liesOn(shop, 'us')).toBe(false);
  });

  it('goes by the region where nobody can place the market', () => {
    expect(liesOn(mallShop('us', 'a', 'PR'), 'us')).toBe(true);
    expect(liesOn(mallShop('global', 'a', 'PR'), 'us')).toBe(false);
  });
});
