import type { Buyer } from './buyer.ts';

/**
 * The states of an order.
 *
 * @public
 */
export const ORDER_STATUSES = [
  'UNPAID',
  'ON_HOLD',
  'AWAITING_SHIPMENT',
  'PARTIALLY_SHIPPING',
  'AWAITING_COLLECTION',
  'IN_TRANSIT',
  'DELIVERED',
  'COMPLETED',
  'CANCELLED',
] as const;

/**
 * A state of an order.
 *
 * @public
 */
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/**
 * Who ships: the seller with a carrier of its own, TikTok's carriers, or TikTok from its own warehouse.
 *
 * @public
 */
export type Shipping = 'seller' | 'tiktok' | 'fulfilled-by-tiktok';

/**
 * An order.
 */
export interface Order {
  readonly id: string;
  readonly shopId: string;
  readonly buyer: Buyer;
  readonly shipping: Shipping;
  readonly lineItems: readonly LineItem[];
  readonly createdAtSeconds: number;
  readonly shippingFeeMinor: number;
  readonly taxMinor: number;
  status: OrderStatus;
  updatedAtSeconds: number;
  /** When each state began. */
  readonly since: Partial<Record<OrderStatus, number>>;
  cancelReason: string | undefined;
}

/**
 * One unit of a variant in an order.
 */
export interface LineItem {
  readonly id: string;
  readonly productId: string;
  readonly skuId: string;
  readonly sellerSku: string;
  readonly productName: string;
  readonly skuName: string;
  readonly priceMinor: number;
  packageId: string | undefined;
}
