import type { Region } from '@twinshore/core';
import { checkKnobs } from './check-knobs.ts';
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
  /**
   * Sets some and leaves the others.
   *
   * @throws RangeError for a name that is no knob, and for a value of another type than its default
   */
  set(settings: KnobSettings): void;
}

/** Makes a board with the defaults and what was asked for. */
export function createKnobBoard(settings: KnobSettings = {}): KnobBoard {
  const sides: Record<Region, Knobs> = { us: DEFAULT_KNOBS, global: DEFAULT_KNOBS };

  function set({ us, global, ...both }: KnobSettings): void {
    for (const part of [both, us ?? {}, global ?? {}]) checkKnobs(part);
    sides.us = merge(sides.us, both, us);
    sides.global = merge(sides.global, both, global);
  }

  set(settings);
  return { of: (region) => sides[region], set };
}

function merge(present: Knobs, ...settings: readonly (Partial<Knobs> | undefined)[]): Knobs {
  const next: Record<string, unknown> = { ...present };
  for (const part of settings) {
    for (const [name, value] of Object.entries(part ?? {})) next[name] = value ?? undefined;
  }
  return next as unknown as Knobs;
}
