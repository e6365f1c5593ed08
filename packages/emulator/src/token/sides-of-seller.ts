import { type Region, regionOfMarket } from '@twinshore/core';
import { known } from '../world/known.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

/** The sides on which a seller has a shop; of who has none, that of the home market. */
export function sidesOfSeller(world: World, seller: Seller): readonly Region[] {
  if (seller.shopIds.length === 0) return [regionOfMarket(seller.baseMarket)];
  return [...new Set(seller.shopIds.map((id) => known(world.shops, id).region))];
}
