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
    for (const part of [both, us ?? {}, global ?? {}]) checkSettings(part);
    sides.us = merge(sides.us, both, us);
    sides.global = merge(sides.global, both, global);
  }

  set(settings);
  return { of: (region) => sides[region], set };
}

/** Knobs without a value by default. JSON cannot say `undefined`, so `null` takes their value away as well. */
const OPTIONAL: Readonly<Partial<Record<keyof Knobs, 'number' | 'string'>>> = {
  retryAfterSeconds: 'number',
  sandboxCallsPerHour: 'number',
  oldestEventSeconds: 'number',
  usTikTokShippingMaskedFrom: 'string',
};

/** Knobs that are a word or a list. */
const MIXED: ReadonlySet<string> = new Set<keyof Knobs>(['onHoldMarkets']);

function checkSettings(settings: Partial<Knobs>): void {
  for (const [name, value] of Object.entries(settings)) {
    if (!(name in DEFAULT_KNOBS)) {
      throw new RangeError(
        `'${name}' is no knob of the platform. Its knobs: ${Object.keys(DEFAULT_KNOBS).join(', ')}.`,
      );
    }
    const knob = name as keyof Knobs;
    const optional = OPTIONAL[knob];
    if (optional !== undefined && (value === undefined || value === null)) continue;
    const expected = optional ?? typeof DEFAULT_KNOBS[knob];
    if (!MIXED.has(name) && typeof value !== expected) {
      throw new RangeError(
        `The knob '${name}' takes a ${expected}, not a ${value === null ? 'null' : typeof value}.`,
      );
    }
  }
}

function merge(present: Knobs, ...settings: readonly (Partial<Knobs> | undefined)[]): Knobs {
  const next: Record<string, unknown> = { ...present };
  for (const part of settings) {
    for (const [name, value] of Object.entries(part ?? {})) next[name] = value ?? undefined;
  }
  return next as unknown as Knobs;
}
