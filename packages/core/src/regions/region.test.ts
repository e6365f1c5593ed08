import { describe, expect, it } from 'vitest';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { assertRegion } from './assert-region.ts';
import { isRegion, otherRegion, REGIONS } from './region.ts';

describe('regions', () => {
  it('are two, each the other of the other', () => {
    expect(REGIONS).toEqual(['us', 'global']);
    expect(otherRegion('us')).toBe('global');
    expect(otherRegion('global')).toBe('us');
  });

  it.each(['US', 'Global', 'eu', '', undefined, null, 0, ['us'], { toString: () => 'us' }])(
    'do not include %j',
    (value) => {
      expect(isRegion(value)).toBe(false);
      expect(() => assertRegion(value)).toThrow(RegionUnknownError);
    },
  );

  it('pass the assertion', () => {
    expect(() => assertRegion('us')).not.toThrow();
    expect(() => assertRegion('global')).not.toThrow();
  });

  it('say what is missing and what to write', () => {
    expect(() => assertRegion(undefined, 'The transport')).toThrow(
      "The transport is missing. Say 'us' or 'global'; there is no default.",
    );
    expect(() => assertRegion('eu')).toThrow("The region is 'eu', which is neither side.");
  });
});
