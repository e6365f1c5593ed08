import type { AreaOverlay } from '../model/overlay.ts';
import { account } from './account.ts';
import { affiliate } from './affiliate.ts';
import { analytics } from './analytics.ts';
import { customerEngagement } from './customer-engagement.ts';
import { customerService } from './customer-service.ts';
import { dataReconciliation } from './data-reconciliation.ts';
import { epharmacy } from './epharmacy.ts';
import { fbt } from './fbt.ts';
import { finance } from './finance.ts';
import { fulfillment } from './fulfillment.ts';
import { fullService } from './full-service.ts';
import { globalProducts } from './global-products.ts';
import { logistics } from './logistics.ts';
import { orders } from './orders.ts';
import { products } from './products.ts';
import { promotions } from './promotions.ts';
import { returns } from './returns.ts';
import { reviews } from './reviews.ts';
import { supplyChain } from './supply-chain.ts';
import { webhooks } from './webhooks.ts';

/** The overlays of all areas, in the order in which docs list them. */
export const OVERLAYS: readonly AreaOverlay[] = [
  account,
  orders,
  products,
  globalProducts,
  fulfillment,
  returns,
  finance,
  logistics,
  promotions,
  customerService,
  customerEngagement,
  affiliate,
  analytics,
  fbt,
  reviews,
  dataReconciliation,
  supplyChain,
  epharmacy,
  fullService,
  webhooks,
];
