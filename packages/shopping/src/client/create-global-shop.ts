import type { RequestOptions, Transport } from '@twinshore/core';
import { createShop } from './create-shop.ts';
import type { GlobalShop } from './shop.ts';
import type { ShopAreaSelection } from './shop-areas.ts';

/**
 * Makes a client for shops outside the US, with the areas you import.
 *
 * @param transport - of `createGlobalTransport()`; a transport of the other side does not compile and is refused
 * @param areas - such as `{ orders, fulfillment }`
 * @param options - for all calls; `shop`, a shop's id, is needed when the credentials hold more than one shop
 * @throws RegionMismatchError `region.mismatch` for a transport of the other side
 * @throws ConfigurationError `config.invalid` for something that is no area
 * @example
 * ```ts
 * import { createGlobalShop } from '@twinshore/shopping';
 * import { orders } from '@twinshore/shopping/orders';
 * import { createGlobalTransport } from '@twinshore/transport-global';
 *
 * const transport = createGlobalTransport({ credentials: grant.credentials('global') });
 * const shop = createGlobalShop(transport, { orders }, { shop: '7494726673780148744' });
 * for await (const order of shop.orders.search({ order_status: 'AWAITING_SHIPMENT' })) console.log(order.id);
 * ```
 * @public
 */
export function createGlobalShop<Areas extends ShopAreaSelection>(
  transport: Transport<'global'>,
  areas: Areas,
  options?: RequestOptions,
): GlobalShop<Areas> {
  return createShop('global', transport, areas, options) as GlobalShop<Areas>;
}
