import type { Region } from './region.ts';

/**
 * Anything that belongs to one side, such as a transport or a shop client.
 *
 * @public
 */
export interface RegionMember<R extends Region> {
  readonly region: R;
  /** The shops it is known to cover, where it knows any. Must answer at once, from memory. */
  readonly shops?: () => readonly { readonly id: string }[];
}
