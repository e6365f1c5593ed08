/**
 * The legal and operational sides of the split. There is no default side: everything that needs a region
 * asks for it, and everything that is given none refuses.
 *
 * @public
 */
export const REGIONS = ['us', 'global'] as const;

/**
 * One side of the split: `us`, or `global` for the rest of the world.
 *
 * Not to be confused with TikTok's field `region`, which names a country and is called {@link Market} here.
 *
 * @public
 */
export type Region = (typeof REGIONS)[number];

/**
 * The side that is not `R`.
 *
 * @public
 */
export type OtherRegion<R extends Region> = Exclude<Region, R>;

/**
 * Tells whether a value is one of the two regions.
 *
 * @public
 */
export function isRegion(value: unknown): value is Region {
  return value === 'us' || value === 'global';
}

/**
 * The side across the split from `region`.
 *
 * @public
 */
export function otherRegion<R extends Region>(region: R): OtherRegion<R> {
  return (region === 'us' ? 'global' : 'us') as OtherRegion<R>;
}
