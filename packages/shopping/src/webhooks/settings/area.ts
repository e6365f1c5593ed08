import type { ShopArea } from '../../client/shop-area.ts';
import { Webhooks } from './webhooks.ts';

/**
 * Where the platform reports the events of a shop. Give it to `createUsShop()` or `createGlobalShop()`.
 *
 * @public
 */
export const webhooks: ShopArea<Webhooks<'us'>, Webhooks<'global'>> = {
  us: (caller) => new Webhooks(caller),
  global: (caller) => new Webhooks(caller),
};
