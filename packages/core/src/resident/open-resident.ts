import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import type { Region } from '../regions/region.ts';
import type { OpenedValue } from './opened-value.ts';
import { residentMarker } from './resident-marker.ts';
import { type OpenableResident, openMethod } from './resident-protocol.ts';
import { ResidentValue } from './resident-value.ts';

/**
 * Opens a value of any copy of this package, and tells the side and label it was made with, whatever was written
 * on it since. `undefined` for a value of a version that this one does not know.
 *
 * @throws {@link ResidencyViolationError} `residency.violation` for a value of another copy that names two sides
 */
export function openResident(value: OpenableResident): OpenedValue | undefined {
  return ResidentValue.opened(value) ?? openForeign(value);
}

function openForeign(value: OpenableResident): OpenedValue | undefined {
  const open = underneath(value, openMethod);
  if (underneath(value, residentMarker) !== 'v1' || typeof open !== 'function') return undefined;
  const opened = (open as OpenableResident[typeof openMethod]).call(value);
  const made = underneath(value, 'region') as Region;
  const region = opened.region ?? made;
  if (value.region !== region || made !== region) {
    throw new ResidencyViolationError({
      message: `A closed value says that it is of side '${String(value.region)}' and was made for side '${String(region)}'. It was changed after it was made, and nothing of it is used. Take the value anew from where it came.`,
    });
  }
  const label = opened.label ?? (underneath(value, 'label') as string);
  return { value: opened.value, region, label, context: opened.context };
}

/** Reads a property as its class defines it, where something else was laid over it. */
function underneath(value: object, name: PropertyKey): unknown {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && name in prototype
    ? Reflect.get(prototype, name, value)
    : Reflect.get(value, name);
}
