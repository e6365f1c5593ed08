import { REFUSAL_CODES, type RefusalName } from '../knobs/refusal-codes-table.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/** The code of a refusal: that of the knob, or else of the table. */
export function refusalCode(world: World, shop: Shop, name: RefusalName): number {
  return world.knobs.of(shop.region).refusalCodes[name] ?? REFUSAL_CODES[name];
}
