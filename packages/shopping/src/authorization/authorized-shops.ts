import type { AuthorizedShop, Region, RequestOptions, Transport } from '@twinshore/core';
import { getAuthorizedShops } from '../family/shop-family.ts';
import { readAuthorizedShops } from './read-authorized-shops.ts';

/**
 * Asks the platform which shops the transport's token may act for. It names those of both sides; the transport acts
 * for those of its own only, and `transport.prove()` asks the same to prove its credentials.
 *
 * @throws RegionUnknownError `region.unknown` for a shop of a market whose side nobody knows
 * @public
 */
export async function authorizedShops<R extends Region>(
  transport: Transport<R>,
  options?: RequestOptions,
): Promise<readonly AuthorizedShop<Region>[]> {
  return readAuthorizedShops(await transport.send(getAuthorizedShops, {} as never, options));
}
