import type { AreaOverlay } from '../overlay.ts';
import { account } from './account.ts';
import { affiliate } from './affiliate.ts';
import { analytics } from './analytics.ts';
import { customerEngagement } from './customer-engagement.ts';
import { customerService } from './customer-service.ts';
import { fbt } from './fbt.ts';
import { finance } from './finance.ts';
import { fullService } from './full-service.ts';
import { fulfillment } from './fulfillment.ts';
import { logistics } from './logistics.ts';
import { orders } from './orders.ts';
import { promotions } from './promotions.ts';
import { returns } from './returns.ts';
import { webhooks } from './webhooks.ts';

/** The overlays of all areas, in the order in which docs list them. */
export const OVERLAYS: readonly AreaOverlay[] = [
  account,
  orders,
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
  fullService,
  webhooks,
];
