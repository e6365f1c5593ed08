import type { DedupStore, Lease, Region, TokenStore } from '@twinshore/core';

/**
 * What one place keeps: the tokens of many sellers on both sides, leases, and what was handled already. Every row
 * belongs to a region, and a row of one region is never given to the other.
 *
 * @public
 */
export interface Stores {
  /** What it keeps things in. */
  readonly kind: 'memory' | 'file' | 'pglite' | 'postgres';
  /**
   * The tokens of one side.
   *
   * @throws RegionUnknownError `region.unknown`
   */
  tokens<R extends Region>(region: R): TokenStore<R>;
  /**
   * Leases of one side: names of the two sides never meet.
   *
   * @throws RegionUnknownError `region.unknown`
   */
  leases(region: Region): Lease;
  /** What was handled already, such as notifications by their id. */
  readonly dedup: DedupStore;
  /** Lets go of files and connections. Nothing can be read or stored afterwards. */
  close(): Promise<void>;
}
