import { ConfigurationError } from '../errors/configuration-error.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import type { Region } from '../regions/region.ts';
import { openResident } from './open-resident.ts';
import type { OpenedValue } from './opened-value.ts';
import type { OpenableResident } from './resident-protocol.ts';

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
export function openOnSide(value: OpenableResident, where: string, opening: Opening): OpenedValue {
  const { region, operation } = opening;
  const opened = openResident(value);
  const side: unknown = opened?.region ?? value.region;
  if (side !== region) {
    throw new ResidencyViolationError({
      message: `${operation} on side '${region}' was given ${opened?.label ?? value.label} of side '${String(side)}' at ${where}. Nothing left this process. Data of one side reaches the other only through a release that your policy decides.`,
      region,
      operation,
    });
  }
  if (opened === undefined) {
    throw new ConfigurationError({
      message: `${operation} was given ${value.label} at ${where}, made by a version of @twinshore/core that this one does not know. Install one version of all Twinshore packages.`,
      region,
      operation,
    });
  }
  return opened;
}
