import type { Authorization } from '../world/authorization.ts';
import type { Door } from '../world/door.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/**
 * An operation with a handler of its own, which reads and changes the world. What its parameters must look like,
 * where they stand and who may call it is taken from the catalogue.
 */
export interface ShopRoute {
  /** The id in the catalogue, such as `shop.orders.search`, or `shop.orders.get@202309` for an older version. */
  readonly operation: string;
  /** Gives the `data` of the answer, or throws a `Refusal`. */
  handle(call: ShopCall): unknown;
}

/**
 * A call that passed every check.
 */
export interface ShopCall {
  readonly world: World;
  readonly door: Door;
  readonly app: PlatformApp;
  readonly authorization: Authorization;
  /** The shop of the cipher; absent where an operation takes none. */
  readonly shop: Shop | undefined;
  /** Parameters by name, from wherever they belong. */
  readonly input: Readonly<Record<string, unknown>>;
}
