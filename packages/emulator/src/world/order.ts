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
  /** The taxes of all units, on top of their prices. */
  readonly taxMinor: number;
  readonly warehouseId: string;
  readonly deliveryOptionId: string;
  /** The order that this one replaces, for free. */
  readonly replaces: string | undefined;
  status: OrderStatus;
  updatedAtSeconds: number;
  /** When each state began. */
  readonly since: Partial<Record<OrderStatus, number>>;
  cancelReason: string | undefined;
  cancelledBy: Party | undefined;
  /** When the buyer asked to cancel; absent when nothing is asked. */
  cancelAskedAtSeconds: number | undefined;
  refundedShippingMinor: number;
}

/**
 * Who did something to an order.
 */
export type Party = 'BUYER' | 'SELLER' | 'SYSTEM';

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
  readonly taxMinor: number;
  packageId: string | undefined;
  /** Who called this unit off, if anyone did. */
  cancelledBy: Party | undefined;
  cancelReason: string | undefined;
  /** What the buyer got back for this unit. */
  refundedMinor: number;
  refundedTaxMinor: number;
  /** Where this unit stands in the stock of its variant. */
  stock: 'none' | 'committed' | 'oversold' | 'shipped' | 'returned';
}
