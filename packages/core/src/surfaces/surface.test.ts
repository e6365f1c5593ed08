import { expect, it } from 'vitest';
import { isSurface, SURFACES } from './surface.ts';

it('knows its surfaces and nothing else', () => {
  expect(SURFACES.every(isSurface)).toBe(true);
  expect(new Set(SURFACES).size).toBe(SURFACES.length);
  for (const value of ['shop', 'SHOP.API', '', 'toString', undefined, ['shop.api']]) {
    expect(isSurface(value)).toBe(false);
  }
});
