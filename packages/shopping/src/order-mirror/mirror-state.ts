import { type Region, RegionMismatchError, StoredDataInvalidError } from '@twinshore/core';

const FORM = 1;

/** A state of an order that was given. */
export interface OrderVersion {
  /** Its `update_time`. */
  readonly time: number;
  readonly digest: string;
}

/** What a mirror has to know to go on. */
export interface MirrorState {
  /** Where the next sweep begins, in seconds since 1970. */
  readonly floor: number;
  /** The states at or after the floor that were given and acknowledged, by the id of their order. */
  readonly versions: ReadonlyMap<string, OrderVersion>;
}

/** Writes a state, with the side and shop it belongs to. */
export function writeMirrorState(region: Region, shop: string, { floor, versions }: MirrorState): string {
  const given = [...versions].map(([id, { time, digest }]) => [id, time, digest]);
  return JSON.stringify({ form: FORM, region, shop, floor, given });
}

/**
 * Reads a state.
 *
 * @throws RegionMismatchError `region.mismatch` for one of the other side
 * @throws StoredDataInvalidError `stored.invalid`, also for one of another shop; `stored.version_unknown`
 */
export function readMirrorState(text: string, region: Region, shop: string): MirrorState {
  const value = parse(text);
  if (typeof value?.form === 'number' && value.form > FORM) {
    throw new StoredDataInvalidError({
      code: 'stored.version_unknown',
      region,
      message: 'The checkpoint was written by a newer version of the package. Update this reader first.',
    });
  }
  if (value?.region !== undefined && value.region !== region) {
    throw new RegionMismatchError({
      region,
      message: `The checkpoint belongs to a mirror of region ${JSON.stringify(value.region)}, and this one is of region '${region}'. Nothing was read. Find out who moved it.`,
    });
  }
  // One without a side may be of either.
  if (value?.region === undefined || value.form !== FORM || !isFloor(value.floor) || !isGiven(value.given)) {
    throw new StoredDataInvalidError({
      region,
      message:
        'The checkpoint is none that a mirror wrote, or was changed. Remove it to start over at `since`.',
    });
  }
  if (value.shop !== shop) {
    throw new StoredDataInvalidError({
      region,
      message: `The checkpoint belongs to shop ${JSON.stringify(value.shop)} and this mirror is of shop ${shop}. Nothing was read. Find out who moved it.`,
    });
  }
  return {
    floor: value.floor,
    versions: new Map(value.given.map(([id, time, digest]) => [id, { time, digest }])),
  };
}

type Parsed = Partial<Record<'form' | 'region' | 'shop' | 'floor' | 'given', unknown>>;

function parse(text: string): Parsed | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFloor(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isGiven(value: unknown): value is readonly (readonly [string, number, string])[] {
  return (
    Array.isArray(value) &&
    value.every(
      (one: unknown) =>
        Array.isArray(one) &&
        typeof one[0] === 'string' &&
        Number.isInteger(one[1]) &&
        typeof one[2] === 'string',
    )
  );
}
