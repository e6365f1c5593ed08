import { Refusal } from '../gateway/refusal.ts';
import { denyCancellation, pendingCancellation } from '../world/aftersales/open-cancellation.ts';
import type { Order } from '../world/order.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import { refusalCode } from './refusal-code.ts';

/**
 * Refuses to ship what TikTok ships from its own warehouse, what was shipped already, what is not paid, still held
 * or cancelled, and what its buyer asks to cancel.
 *
 * @param alreadyShipped - which of the documented codes this call uses
 */
export function checkShippable(world: World, shop: Shop, order: Order, alreadyShipped: number): void {
  const knobs = world.knobs.of(shop.region);
  if (order.shipping === 'fulfilled-by-tiktok') {
    throw new Refusal(21008025, 'The order is fulfilled by the platform');
  }
  if (['AWAITING_COLLECTION', 'IN_TRANSIT', 'DELIVERED', 'COMPLETED'].includes(order.status)) {
    throw new Refusal(alreadyShipped, 'The order was already shipped');
  }
  if (order.status !== 'AWAITING_SHIPMENT' && order.status !== 'PARTIALLY_SHIPPING') {
    throw new Refusal(knobs.notShippableCode, `An order that is ${order.status} cannot be shipped`);
  }
  const asked = pendingCancellation(world, order);
  if (asked === undefined) return;
  if (knobs.shipWhileCancelAsked === 'deny-request') denyCancellation(world, asked);
  else
    throw new Refusal(
      refusalCode(world, shop, 'shipping.open-request'),
      'The buyer asks to cancel this order',
    );
}
