import { type Market, type Region, regionOfMarket, type UserType } from '@twinshore/core';
import type { OrderStatus, Shipping } from '../world/order.ts';

const DAY = 24 * 60;

/** The apps of the seed. The cross-border app lives in the global centre and may act for shops of both sides. */
export const APP_PLAN: readonly {
  readonly name: string;
  readonly centre: Region;
  readonly serves: readonly Region[];
}[] = [
  { name: 'us', centre: 'us', serves: ['us'] },
  { name: 'global', centre: 'global', serves: ['global'] },
  { name: 'cross-border', centre: 'global', serves: ['us', 'global'] },
];

/** Somebody who may authorize an app. */
export interface SellerPlan {
  readonly name: string;
  /** @defaultValue 'seller' */
  readonly userType?: UserType;
  readonly app: string;
  readonly base: Market;
  readonly tokenPrefix: 'TTP_' | 'ROW_' | 'british' | 'cross-border';
  readonly shops: readonly {
    readonly name: string;
    readonly market: Market;
    readonly type: 'LOCAL' | 'CROSS_BORDER';
    readonly cipherPrefix: 'TTP_' | 'GCP_' | 'ROW_' | 'cross-border-us';
  }[];
}

/** The sellers of the seed, each with its shops. */
export const SELLER_PLAN: readonly SellerPlan[] = [
  {
    name: 'Harbor & Pine Goods',
    app: 'us',
    base: 'US',
    tokenPrefix: 'TTP_',
    shops: [{ name: 'Harbor & Pine', market: 'US', type: 'LOCAL', cipherPrefix: 'TTP_' }],
  },
  {
    name: 'Fennel & Slate Ltd',
    app: 'global',
    base: 'GB',
    tokenPrefix: 'british',
    shops: [{ name: 'Fennel & Slate', market: 'GB', type: 'LOCAL', cipherPrefix: 'GCP_' }],
  },
  {
    name: 'Sen Vàng',
    app: 'global',
    base: 'VN',
    tokenPrefix: 'ROW_',
    shops: [{ name: 'Sen Vàng', market: 'VN', type: 'LOCAL', cipherPrefix: 'ROW_' }],
  },
  {
    name: 'Longbridge Trading',
    app: 'cross-border',
    base: 'CN',
    tokenPrefix: 'cross-border',
    shops: [
      { name: 'Longbridge US', market: 'US', type: 'CROSS_BORDER', cipherPrefix: 'cross-border-us' },
      { name: 'Longbridge UK', market: 'GB', type: 'CROSS_BORDER', cipherPrefix: 'GCP_' },
      { name: 'Longbridge MY', market: 'MY', type: 'CROSS_BORDER', cipherPrefix: 'ROW_' },
    ],
  },
];

/** Who else may authorize: creators and partners of both sides. They have no shops. */
export const ACCOUNT_PLAN: readonly SellerPlan[] = [
  { name: 'Wren Makes', userType: 'creator', app: 'us', base: 'US', tokenPrefix: 'TTP_', shops: [] },
  { name: 'Lantern Agency', userType: 'partner', app: 'us', base: 'US', tokenPrefix: 'TTP_', shops: [] },
  {
    name: 'Bramble Makes',
    userType: 'creator',
    app: 'global',
    base: 'GB',
    tokenPrefix: 'british',
    shops: [],
  },
  {
    name: 'Causeway Agency',
    userType: 'partner',
    app: 'global',
    base: 'GB',
    tokenPrefix: 'british',
    shops: [],
  },
];

/** The seller of one more market, with one shop there. */
export function marketPlan(market: Market): SellerPlan {
  const region = regionOfMarket(market);
  const cipherPrefix = region === 'us' ? 'TTP_' : market === 'GB' ? 'GCP_' : 'ROW_';
  return {
    name: `Sample Goods ${market}`,
    app: region,
    base: market,
    tokenPrefix: region === 'us' ? 'TTP_' : market === 'GB' ? 'british' : 'ROW_',
    shops: [{ name: `Sample ${market}`, market, type: 'LOCAL', cipherPrefix }],
  };
}

/** The orders of every shop: where each stands, who ships it, and how many minutes ago it got there. */
export const ORDER_PLAN: readonly {
  readonly status: OrderStatus;
  readonly shipping: Shipping;
  readonly units: number;
  readonly minutesAgo: number;
}[] = [
  { status: 'COMPLETED', shipping: 'seller', units: 1, minutesAgo: 45 * DAY },
  { status: 'COMPLETED', shipping: 'tiktok', units: 2, minutesAgo: 3 * DAY },
  { status: 'COMPLETED', shipping: 'seller', units: 1, minutesAgo: 2 * DAY },
  { status: 'DELIVERED', shipping: 'seller', units: 1, minutesAgo: 2 * DAY },
  { status: 'IN_TRANSIT', shipping: 'tiktok', units: 1, minutesAgo: DAY },
  { status: 'IN_TRANSIT', shipping: 'fulfilled-by-tiktok', units: 1, minutesAgo: DAY },
  { status: 'AWAITING_COLLECTION', shipping: 'tiktok', units: 2, minutesAgo: 90 },
  { status: 'CANCELLED', shipping: 'seller', units: 1, minutesAgo: 80 },
  { status: 'AWAITING_SHIPMENT', shipping: 'seller', units: 2, minutesAgo: 70 },
  { status: 'AWAITING_SHIPMENT', shipping: 'tiktok', units: 2, minutesAgo: 60 },
  { status: 'AWAITING_SHIPMENT', shipping: 'tiktok', units: 1, minutesAgo: 50 },
  { status: 'ON_HOLD', shipping: 'tiktok', units: 1, minutesAgo: 10 },
  { status: 'UNPAID', shipping: 'tiktok', units: 1, minutesAgo: 5 },
];
