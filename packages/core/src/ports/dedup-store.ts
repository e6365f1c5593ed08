import type { Region } from '../regions/region.ts';

/**
 * Remembers what was already handled.
 *
 * @public
 */
export interface DedupStore {
  /**
   * Notes a key. Gives `true` the first time and `false` while it is remembered.
   *
   * @param region - keys of the two regions never meet
   * @param ttlMs - how long to remember, in milliseconds
   */
  claim(region: Region, key: string, ttlMs: number): Promise<boolean>;
  /** Forgets a key whose handling failed, so that the next delivery is handled. */
  release(region: Region, key: string): Promise<void>;
}
