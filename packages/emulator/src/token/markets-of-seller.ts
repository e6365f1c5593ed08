import type { Market } from '@twinshore/core';
import { regionOfMarket } from '@twinshore/core';
import { type Door, doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

/** The markets that a seller sells in and this host knows; of who has no shop, the home market. */
export function marketsOfSeller(world: World, door: Door, seller: Seller): readonly Market[] {
  const all =
    seller.shopIds.length === 0
      ? [seller.baseMarket]
      : seller.shopIds.map((id) => known(world.shops, id).market);
  const own = all.filter((market) => doorServes(door, regionOfMarket(market)));
  return own.length === 0 ? all : own;
}

/** The market that a call without a shop is about: the first of them. */
export function marketOf(world: World, door: Door, seller: Seller): Market {
  return marketsOfSeller(world, door, seller)[0] ?? seller.baseMarket;
}
