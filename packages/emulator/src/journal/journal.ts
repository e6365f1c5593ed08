import type { Region, Surface } from '@twinshore/core';
import type { Door } from '../world/door.ts';

/**
 * One call that reached the platform.
 *
 * @public
 */
export interface JournalEntry {
  readonly number: number;
  /** Platform time: milliseconds since 1970. */
  readonly atMs: number;
  readonly surface: Surface;
  /** The side whose host was called, or `shared`. */
  readonly door: Door;
  /** The side the call belonged to by its shop, token, app or host, where that could be told. */
  readonly region: Region | undefined;
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly appKey: string | undefined;
  /** The id of the shop. */
  readonly shop: string | undefined;
  readonly status: number;
  /** The code in the body; absent where the answer had none. */
  readonly code: number | undefined;
  /** The fault that struck, if any. */
  readonly fault: string | undefined;
}

/**
 * The calls that reached the platform, oldest first. It holds no token, no secret and no body.
 */
export interface Journal {
  add(entry: Omit<JournalEntry, 'number'>): void;
  entries(): readonly JournalEntry[];
  clear(): void;
}

/** Longest journal, so that a benchmark does not fill the memory. */
const CAPACITY = 20_000;

/** Makes an empty journal. */
export function createJournal(): Journal {
  let entries: JournalEntry[] = [];
  let count = 0;
  return {
    add(entry) {
      count += 1;
      entries.push({ number: count, ...entry });
      if (entries.length > CAPACITY) entries = entries.slice(-CAPACITY / 2);
    },
    entries: () => [...entries],
    clear() {
      entries = [];
    },
  };
}
