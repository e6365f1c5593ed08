import type { Region } from '@twinshore/core';
import { known } from '../world/known.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

/** The sides on which a seller has a shop. */
export function sidesOfSeller(world: World, seller: Seller): readonly Region[] {
  return [...new Set(seller.shopIds.map((id) => known(world.shops, id).region))];
}
