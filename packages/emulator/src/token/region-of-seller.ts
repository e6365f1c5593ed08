import type { Region } from '@twinshore/core';
import { known } from '../world/known.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import { sidesOfSeller } from './sides-of-seller.ts';

/** The side whose knobs hold for a seller: its only side, or for a cross-border seller that of its app's centre. */
export function regionOfSeller(world: World, seller: Seller): Region {
  const [only, ...others] = sidesOfSeller(world, seller);
  return only !== undefined && others.length === 0 ? only : known(world.apps, seller.appKey).centre;
}
