import type { Region } from '@twinshore/core';
import { DEFAULT_KNOBS } from './default-knobs.ts';
import type { Knobs } from './knobs.ts';

/**
 * Knobs to set: for both sides, with `us` and `global` for one.
 *
 * @public
 */
export interface KnobSettings extends Partial<Knobs> {
  readonly us?: Partial<Knobs>;
  readonly global?: Partial<Knobs>;
}

/**
 * The knobs of one platform as they stand.
 */
export interface KnobBoard {
  /** The knobs of a side. */
  of(region: Region): Knobs;
  /** Sets some and leaves the others. @throws RangeError for a name that is no knob */
  set(settings: KnobSettings): void;
}

/** Makes a board with the defaults and what was asked for. */
export function createKnobBoard(settings: KnobSettings = {}): KnobBoard {
  const sides: Record<Region, Knobs> = { us: DEFAULT_KNOBS, global: DEFAULT_KNOBS };

  function set({ us, global, ...both }: KnobSettings): void {
    for (const name of [both, us ?? {}, global ?? {}].flatMap((part) => Object.keys(part))) {
      if (!(name in DEFAULT_KNOBS)) {
        throw new RangeError(
          `'${name}' is no knob of the platform. Its knobs: ${Object.keys(DEFAULT_KNOBS).join(', ')}.`,
        );
      }
    }
    sides.us = { ...sides.us, ...both, ...us };
    sides.global = { ...sides.global, ...both, ...global };
  }

  set(settings);
  return { of: (region) => sides[region], set };
}
