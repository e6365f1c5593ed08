import {
  type AuthorizedShop,
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
 * Stops unless an operation exists in a market of its side: that of the call's shop, or, when the call names no
 * shop, one of those that the platform named for the token.
 *
 * @param shops - the shops, or a partner's category assets, that the call may be for; none when nothing is known of them
 * @throws {@link OperationUnavailableError} `operation.unavailable`
 */
export function assertAvailableIn(
  operation: Operation,
  region: Region,
  shops: readonly Pick<AuthorizedShop<Region>, 'market'>[],
): void {
  const side = operation.availability[region];
  if (!side.available || side.markets === undefined || shops.length === 0) return;
  const { markets } = side;
  if (shops.some(({ market }) => markets.includes(market))) return;
  const named = [...new Set(shops.map(({ market }) => `'${market}'`))].join(', ');
  const note = side.note === undefined ? '' : ` ${sentence(side.note)}`;
  const instead = side.instead === undefined ? '' : ` Use '${side.instead}' instead.`;
  throw new OperationUnavailableError({
    region,
    operation: operation.id,
    message: `Operation '${operation.id}' does not exist for market ${named}. In region '${region}' it exists in ${markets.join(', ')}.${elsewhere(operation.availability, region)}${note}${instead} Nothing was sent. (${side.confidence})`,
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
