import type { ShopRoute } from '../gateway/shop-route.ts';
import { authorizedShops } from './authorized-shops.ts';
import { ordersSearch } from './orders-search.ts';

/** Every operation the Shop API's gateway knows. */
export const SHOP_ROUTES: readonly ShopRoute[] = [authorizedShops, ordersSearch];
