import { ConfigurationError } from '../errors/configuration-error.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import type { Region } from '../regions/region.ts';
import { residentMarker } from './resident-marker.ts';
import type { OpenableResident } from './resident-protocol.ts';
import { openMethod } from './resident-protocol.ts';

/**
 * Where and for whom a value is opened; named in the refusal.
 */
export interface Opening {
  readonly region: Region;
  /** The operation's id, or another name of what is under way. */
  readonly operation: string;
}

/**
 * Opens a value for use on its own side, without a record, because it does not leave the side it is on.
 *
 * @throws {@link ResidencyViolationError} `residency.violation` for a value of the other side
 * @throws {@link ConfigurationError} `config.invalid` for a value of an unknown version of this package
 */
export function openOnSide(value: OpenableResident, where: string, opening: Opening): unknown {
  const { region, operation } = opening;
  if (value.region !== region) {
    throw new ResidencyViolationError({
      message: `${operation} on side '${region}' was given ${value.label} of side '${String(value.region)}' at ${where}. Nothing left this process. Data of one side reaches the other only through a release that your policy decides.`,
      region,
      operation,
    });
  }
  if (value[residentMarker] !== 'v1' || typeof value[openMethod] !== 'function') {
    throw new ConfigurationError({
      message: `${operation} was given ${value.label} at ${where}, made by a version of @twinshore/core that this one does not know. Install one version of all Twinshore packages.`,
      region,
      operation,
    });
  }
  return value[openMethod]().value;
}
