import type { ShopRoute } from '../../gateway/shop-route.ts';
import { orderMoneyRoutes } from './order-money-routes.ts';
import { paymentRoutes } from './payment-routes.ts';
import { statementRoutes } from './statement-routes.ts';

/** What orders earned, and where the money went. */
export const financeRoutes: readonly ShopRoute[] = [
  ...statementRoutes,
  ...orderMoneyRoutes,
  ...paymentRoutes,
];
