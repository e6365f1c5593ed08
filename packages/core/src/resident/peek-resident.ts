import type { Region } from '../regions/region.ts';
import { openOnSide } from './open-on-side.ts';
import type { Resident } from './resident.ts';
import { isMarked } from './resident-protocol.ts';

/**
 * Opens a value of the caller's own side for the SDK's own work, such as hashing, without a record: the plain
 * value must not be given out. What is not closed is given back as it is. The answer must not be changed.
 *
 * @throws {@link ResidencyViolationError} `residency.violation` for a value of the other side
 */
export function peekResident<R extends Region, T>(
  value: T | Resident<R, T>,
  region: R,
  operation = 'Reading a closed value',
): T {
  if (typeof value !== 'object' || value === null || !isMarked(value)) return value as T;
  return openOnSide(value, 'the top', { region, operation }).value as T;
}
