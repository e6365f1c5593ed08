import type { Region } from '../regions/region.ts';

/**
 * Keeps how far a mirror has come, so that it goes on there after a restart. Of one side: what it keeps lies in that
 * side's storage. The state is text that only the mirror reads; it holds ids, times and digests, no personal data.
 *
 * In SQL it is one table, `(region, key, version, state)` with `(region, key)` as its primary key: `load` is a select,
 * and `replace` an insert for version 0 and otherwise `update … set version = version + 1 where version = …`.
 *
 * @typeParam R - the side whose checkpoints it keeps
 * @public
 */
export interface MirrorCheckpoint<R extends Region = Region> {
  /** The side whose checkpoints it keeps. A mirror of the other side refuses it. */
  readonly region: R;
  load(key: string): Promise<StoredCheckpoint | undefined>;
  /**
   * Stores a state durably if the stored one still has `version`, 0 for none, counts the version up by one, and tells
   * whether it did. With `false` another process mirrors the same thing.
   */
  replace(key: string, state: string, version: number): Promise<boolean>;
}

/**
 * A state as it is stored.
 *
 * @public
 */
export interface StoredCheckpoint {
  /** Grows by one with every change. */
  readonly version: number;
  readonly state: string;
}
