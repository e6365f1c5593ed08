import type { ShopArea } from '../client/shop-area.ts';
import { Orders } from './orders.ts';

/**
 * Orders: search, detail, price. Give it to `createUsShop()` or `createGlobalShop()`.
 *
 * @public
 */
export const orders: ShopArea<Orders<'us'>, Orders<'global'>> = {
  us: (caller) => new Orders(caller),
  global: (caller) => new Orders(caller),
};
