import type { Region } from '../regions/region.ts';
import type { Resident } from './resident.ts';
import { isMarked } from './resident-protocol.ts';

/**
 * Recognises resident values, also those that another copy or version of this package made.
 *
 * @public
 */
export function isResident(value: unknown): value is Resident<Region, unknown> {
  return typeof value === 'object' && value !== null && isMarked(value);
}
