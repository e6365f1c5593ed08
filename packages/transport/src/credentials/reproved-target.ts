import { type Operation, RegionMismatchError } from '@twinshore/core';
import type { TransportParts } from '../call/transport-parts.ts';
import { proveAccount } from './prove-account.ts';
import type { Target } from './target.ts';

/**
 * Proves an account again whose token came from elsewhere since the proof, such as from a store that several processes
 * share, and finds the shop or category asset of the call anew.
 *
 * @throws {@link RegionMismatchError} `region.mismatch` when the new token is not for the shop or asset
 */
export async function reprovedTarget(
  parts: TransportParts,
  operation: Operation,
  target: Target,
): Promise<Target> {
  const { entry, shop, asset } = target;
  if (entry === undefined) return target;
  const proof = await proveAccount(parts, entry, operation.family);
  if (shop === undefined && asset === undefined) return target;
  const again = shop && entry.shop(operation.family, shop.id);
  if (again !== undefined) return { ...target, shop: again };
  const sameAsset = proof.assets?.find(({ id }) => id === asset?.id);
  if (sameAsset !== undefined) return { ...target, asset: sameAsset };
  throw new RegionMismatchError({
    region: parts.region,
    operation: operation.id,
    message: `The token that the token store holds for this account does not cover ${shop === undefined ? `category asset '${asset?.id}'` : `shop '${shop.id}'`} in region '${parts.region}'. Nothing else was sent with it. Give each account a name of its own in the store.`,
  });
}
