import type { Region } from '../regions/region.ts';
import type { residentMarker } from './resident-marker.ts';

/**
 * A personal-data value that remembers its region and hides itself: from logs, JSON, templates and inspection it
 * shows only `[us:buyer.email]`. It opens through {@link Resident.reveal}, and no transport of the other region
 * takes it.
 *
 * @typeParam R - the region it lives in
 * @typeParam T - what it holds
 * @public
 */
export interface Resident<R extends Region, T> {
  readonly [residentMarker]: 'v1';
  readonly region: R;
  /** The kind of personal data, such as `buyer.email`. */
  readonly label: string;
  /**
   * Opens the value after the use was recorded.
   *
   * @throws EvidenceRequiredError `evidence.required` when recording is required and no sink is configured
   */
  reveal(options: RevealOptions): Promise<T>;
  /**
   * A token that stands for the value: equal for equal values of one label and region within this process,
   * useless elsewhere. For maps and joins.
   */
  pseudonym(): string;
  /** The placeholder. */
  toString(): string;
  /** The placeholder. */
  toJSON(): string;
}

/**
 * Why personal data is opened.
 *
 * @public
 */
export interface RevealOptions {
  /** What it is needed for; kept in the record. Must not be empty. */
  readonly purpose: string;
}
