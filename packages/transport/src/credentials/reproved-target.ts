import { type Operation, RegionMismatchError } from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { proveShops } from './prove-shops.ts';
import type { Target } from './target.ts';

/**
 * Proves a seller again whose token came from elsewhere since the proof, such as from a store that several processes
 * share, and finds the shop of the call anew.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when the new token is not for the shop
 */
export async function reprovedTarget(
  parts: TransportParts,
  operation: Operation,
  target: Target,
): Promise<Target> {
  const { entry, shop } = target;
  if (entry === undefined) return target;
  await proveShops(parts, entry, operation.family);
  if (shop === undefined) return target;
  const again = entry.shop(operation.family, shop.id);
  if (again !== undefined) return { ...target, shop: again };
  throw new RegionMismatchError({
    region: parts.region,
    operation: operation.id,
    message: `The token that the token store holds for this seller does not cover shop '${shop.id}' in region '${parts.region}'. Nothing else was sent with it. Give each seller a name of its own in the store.`,
  });
}
