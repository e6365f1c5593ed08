import { Refusal } from '../gateway/refusal.ts';
import type { ShopCall, ShopRoute } from '../gateway/shop-route.ts';
import { NotPossible } from '../world/not-possible.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import { refusalCode } from './refusal-code.ts';
import { shopOf } from './shop-of.ts';

/**
 * A call to a service about a shop. The gateway has checked that its parameters look like those of the catalogue,
 * so they are read as such.
 */
export interface ServiceCall<Input> extends Omit<ShopCall, 'shop' | 'input'> {
  readonly world: World;
  readonly shop: Shop;
  readonly input: Input;
}

/** Makes a route whose handler is given the shop, and may find things not possible. */
export function serviceRoute<Input>(
  operation: string,
  handle: (call: ServiceCall<Input>) => unknown,
): ShopRoute {
  return {
    operation,
    handle(call) {
      const shop = shopOf(call);
      try {
        return handle({ ...call, shop, input: call.input as Input });
      } catch (error) {
        if (error instanceof NotPossible) {
          throw new Refusal(refusalCode(call.world, shop, error.refusal), error.message);
        }
        throw error;
      }
    },
  };
}
