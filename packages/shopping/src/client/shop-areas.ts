import type { GlobalFulfillment } from '../fulfillment/global-fulfillment.ts';
import type { UsFulfillment } from '../fulfillment/us-fulfillment.ts';
import type { Orders } from '../orders/orders.ts';
import type { Products } from '../products/products.ts';
import type { ShopArea } from './shop-area.ts';

/**
 * What each area offers in the US.
 *
 * @public
 */
export interface UsShopAreas {
  readonly orders: Orders<'us'>;
  readonly products: Products<'us'>;
  readonly fulfillment: UsFulfillment;
}

/**
 * What each area offers outside the US.
 *
 * @public
 */
export interface GlobalShopAreas {
  readonly orders: Orders<'global'>;
  readonly products: Products<'global'>;
  readonly fulfillment: GlobalFulfillment;
}

/**
 * The names of the areas.
 *
 * @public
 */
export type ShopAreaName = keyof UsShopAreas & keyof GlobalShopAreas;

/**
 * The areas a client is made with, such as `{ orders }` with `orders` from `@twinshore/shopping/orders`.
 *
 * @public
 */
export type ShopAreaSelection = {
  readonly [Name in ShopAreaName]?: ShopArea<UsShopAreas[Name], GlobalShopAreas[Name]>;
};
