import type { Region } from '../regions/region.ts';

/**
 * Remembers what was already handled.
 *
 * @typeParam R - the sides whose keys it keeps
 * @public
 */
export interface DedupStore<R extends Region = Region> {
  /** The only side whose keys it keeps. Absent: both, kept apart by the argument. */
  readonly region?: Region | undefined;
  /**
   * Notes a key. Gives `true` the first time and `false` while it is remembered.
   *
   * @param region - keys of the two regions never meet
   * @param ttlMs - how long to remember, in milliseconds
   */
  claim(region: R, key: string, ttlMs: number): Promise<boolean>;
  /** Forgets a key whose handling failed, so that the next delivery is handled. */
  release(region: R, key: string): Promise<void>;
}
