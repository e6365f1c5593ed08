import {
  type Availability,
  type Operation,
  OperationUnavailableError,
  otherRegion,
  type Region,
} from '@twinshore/core';

/**
 * Stops unless an operation exists on a side.
 *
 * @throws {@link OperationUnavailableError} `operation.unavailable`
 */
export function assertAvailable(operation: Operation, region: Region): void {
  const side = operation.availability[region];
  if (side.available) return;
  const instead = side.instead === undefined ? '' : ` Use '${side.instead}' instead.`;
  throw new OperationUnavailableError({
    region,
    operation: operation.id,
    message: `Operation '${operation.id}' does not exist in region '${region}': ${sentence(side.reason)}${elsewhere(operation.availability, region)}${instead} (${side.confidence})`,
  });
}

/**
 * Stops unless an operation exists in a market of its side.
 *
 * @throws {@link OperationUnavailableError} `operation.unavailable`
 */
export function assertAvailableIn(operation: Operation, region: Region, market: string): void {
  const side = operation.availability[region];
  if (!side.available || side.markets === undefined) return;
  if ((side.markets as readonly string[]).includes(market)) return;
  const note = side.note === undefined ? '' : ` ${sentence(side.note)}`;
  throw new OperationUnavailableError({
    region,
    operation: operation.id,
    message: `Operation '${operation.id}' does not exist for market '${market}'. In region '${region}' it exists in ${side.markets.join(', ')}.${elsewhere(operation.availability, region)}${note} (${side.confidence})`,
  });
}

function elsewhere(availability: Availability, region: Region): string {
  const other = otherRegion(region) as Region;
  const side = availability[other];
  if (!side.available) return '';
  const markets = side.markets === undefined ? '' : ` (${side.markets.join(', ')})`;
  return ` It exists in region '${other}'${markets}.`;
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
