import type { RequestOptions, Transport } from '@twinshore/core';
import { createShop } from './create-shop.ts';
import type { UsShop } from './shop.ts';
import type { ShopAreaSelection } from './shop-areas.ts';

/**
 * Makes a client for shops in the US, with the areas you import.
 *
 * @param transport - of `createUsTransport()`; a transport of the other side does not compile and is refused
 * @param areas - such as `{ orders, fulfillment }`
 * @param options - for all calls; `shop`, a shop's id, is needed when the credentials hold more than one shop
 * @throws RegionMismatchError `region.mismatch` for a transport of the other side
 * @throws ConfigurationError `config.invalid` for something that is no area
 * @example
 * ```ts
 * import { createUsShop } from '@twinshore/shopping';
 * import { orders } from '@twinshore/shopping/orders';
 * import { createUsTransport } from '@twinshore/transport-us';
 *
 * const transport = createUsTransport({ credentials: grant.credentials('us') });
 * const shop = createUsShop(transport, { orders });
 * for await (const order of shop.orders.search({ order_status: 'AWAITING_SHIPMENT' })) console.log(order.id);
 * ```
 * @public
 */
export function createUsShop<Areas extends ShopAreaSelection>(
  transport: Transport<'us'>,
  areas: Areas,
  options?: RequestOptions,
): UsShop<Areas> {
  return createShop('us', transport, areas, options) as UsShop<Areas>;
}
