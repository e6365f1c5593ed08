import { ConfigurationError, type Region, RegionMismatchError } from '@twinshore/core';

const FORM = /^orders\.v1\.(us|global)\.([^.]+)\.(\d+)$/;

/** Writes a place to go on from. It names its side and shop, so that it is not used elsewhere. */
export function writeCursor(region: Region, shop: string, seconds: number): string {
  return `orders.v1.${region}.${encodeURIComponent(shop)}.${seconds}`;
}

/**
 * Where a mirror begins, in seconds since 1970.
 *
 * @throws ConfigurationError `config.invalid`
 * @throws RegionMismatchError `region.mismatch` for a cursor of the other side
 */
export function readSince(since: Date | number | string, region: Region, shop: string): number {
  if (typeof since === 'string') return readCursor(since, region, shop);
  const seconds = since instanceof Date ? Math.floor(since.getTime() / 1000) : since;
  // The year 5138: whoever passes that passed milliseconds.
  if (Number.isInteger(seconds) && seconds >= 0 && seconds < 1e11) return seconds;
  throw new ConfigurationError({
    region,
    message:
      "'since' must be a Date, whole seconds since 1970 (not milliseconds), or the cursor of a change.",
  });
}

function readCursor(cursor: string, region: Region, shop: string): number {
  const [, side, of, seconds] = FORM.exec(cursor) ?? [];
  if (side === undefined) {
    throw new ConfigurationError({ region, message: "'since' is a text, but not the cursor of a change." });
  }
  if (side !== region) {
    throw new RegionMismatchError({
      region,
      message: `The cursor belongs to a mirror of region '${side}', and this one is of region '${region}'. Nothing was read.`,
    });
  }
  if (of !== encodeURIComponent(shop)) {
    throw new ConfigurationError({
      region,
      message: `The cursor belongs to shop ${of} and this mirror is of shop ${shop}. Nothing was read.`,
    });
  }
  return Number(seconds);
}
