import type { Region } from '@twinshore/core';
import type { IdentityField } from '../identity/identity-field.ts';
import type { IdentityRefusal } from '../identity/identity-refusal.ts';

/**
 * What is known after the platform accepted events. Accepted is not counted: duplicates are dropped later and
 * matching happens later, without a word about it.
 *
 * @public
 */
export interface TrackReceipt<R extends Region> {
  readonly region: R;
  /** What the region rests on: nothing proves the side of an event source, so it is always your declaration. */
  readonly region_basis: 'declared';
  /** How many events were accepted: all that were given, because a partial success is an error. */
  readonly accepted: number;
  /** The ids the events went under, in their order. */
  readonly event_ids: readonly string[];
  /** The platform's id of the request, for its support. */
  readonly request_id: string | undefined;
  /** The values that were left out because they could not be used. */
  readonly omitted: readonly OmittedValue[];
}

/**
 * A value that was left out. The value itself is not told.
 *
 * @public
 */
export interface OmittedValue {
  /** The place of the event in the list that was given. */
  readonly event_index: number;
  readonly field: IdentityField;
  readonly refusal: IdentityRefusal;
}
