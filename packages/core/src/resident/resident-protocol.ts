import type { Region } from '../regions/region.ts';
import type { ResidencyContext } from './residency-context.ts';
import { residentMarker } from './resident-marker.ts';

/**
 * How copies of this package open each other's values. Not part of the public interface: what is opened here is
 * not recorded, so only code that keeps the value on its own side, or records first, may use it.
 */
export const openMethod: unique symbol = Symbol.for('@twinshore/resident.open') as never;

/**
 * A value of any copy of the package, seen from inside.
 */
export interface OpenableResident {
  readonly [residentMarker]: string;
  readonly region: Region;
  readonly label: string;
  [openMethod](): OpenedResident;
}

/**
 * What is inside, with what the value was made as and where its use is recorded. Versions that name no region here
 * name it as a property only.
 */
export interface OpenedResident {
  readonly value: unknown;
  readonly region?: Region;
  readonly label?: string;
  readonly context: ResidencyContext;
}

/**
 * Recognises resident values by their marker, whichever copy and version made them.
 */
export function isMarked(value: object): value is OpenableResident {
  return (value as { [residentMarker]?: unknown })[residentMarker] !== undefined;
}
