import type { Operation, Region } from '@twinshore/core';
import type { MarketProfile } from '../seed/market-profiles-table.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/**
 * What was asked and by whom: all that a made-up answer depends on.
 */
export interface Asked {
  readonly world: World;
  readonly operation: Operation;
  /** The side that answers. */
  readonly region: Region;
  /** The market it is about: the shop's, else one of the account's. */
  readonly market: string;
  readonly profile: MarketProfile;
  /** Absent where an operation takes none. */
  readonly shop: Shop | undefined;
  /** Who granted the token. */
  readonly openId: string;
  readonly input: Readonly<Record<string, unknown>>;
}
