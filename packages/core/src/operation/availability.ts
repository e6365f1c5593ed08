import type { Market } from '../regions/market.ts';
import type { Confidence } from '../surfaces/confidence.ts';

/**
 * Where an operation exists, by side.
 *
 * @public
 */
export interface Availability {
  readonly us: SideAvailability;
  readonly global: SideAvailability;
}

/**
 * Whether an operation exists on a side, and in which of its markets.
 *
 * @public
 */
export type SideAvailability =
  | {
      readonly available: true;
      /** The only markets it exists in; absent when it exists in all of the side's markets. */
      readonly markets?: readonly Market[];
      /** The id of the operation to use in the side's other markets, where there is one. */
      readonly instead?: string;
      readonly confidence: Confidence;
      readonly note?: string;
    }
  | {
      readonly available: false;
      /** Why not, as a sentence. */
      readonly reason: string;
      /** The id of the operation to use on this side instead. */
      readonly instead?: string;
      readonly confidence: Confidence;
    };
