import type { ShopArea } from '../client/shop-area.ts';
import { GlobalFulfillment } from './global-fulfillment.ts';
import { UsFulfillment } from './us-fulfillment.ts';

/**
 * Fulfillment: packages, labels and handing over, each the way its side does it. Give it to `createUsShop()` or
 * `createGlobalShop()`.
 *
 * @public
 */
export const fulfillment: ShopArea<UsFulfillment, GlobalFulfillment> = {
  us: (caller) => new UsFulfillment(caller),
  global: (caller) => new GlobalFulfillment(caller),
};
