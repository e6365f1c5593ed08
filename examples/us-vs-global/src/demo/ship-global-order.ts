import type { StartedPlatform } from '@twinshore/emulator';
import type { GlobalShop } from '@twinshore/shopping';
import type { DemoAreas } from './demo-areas.ts';
import type { WalkedOrder } from './demo-result.ts';

/** Walks an order the way of the other markets: the package is there once it is paid, and is handed over. */
export async function shipGlobalOrder(
  platform: StartedPlatform,
  shop: GlobalShop<DemoAreas>,
  shopId: string,
  market: string,
): Promise<WalkedOrder> {
  const placed = platform.admin.createOrder({ shop: shopId });
  platform.admin.advanceOrder(placed.id, 'AWAITING_SHIPMENT');
  const order = await shop.orders.get(placed.id);
  const packageId = order.packages?.[0]?.id ?? placed.packages[0];
  if (!packageId) throw new Error(`A paid order of market ${market} has no package.`);
  const steps = [`package before shipping: ${packageId ? 'yes' : 'no'}`];

  const slots = await shop.fulfillment.packages.handoverTimeSlots({ package_id: packageId });
  const slot = slots.pickup_slots?.find(({ avaliable }) => avaliable);
  steps.push(`pickup slots offered: ${slots.pickup_slots?.length ?? 0}`);

  await shop.fulfillment.packages.ship({
    package_id: packageId,
    ...(slot?.start_time && slot.end_time
      ? { handover_method: 'PICKUP', pickup_slot: { start_time: slot.start_time, end_time: slot.end_time } }
      : { handover_method: 'DROP_OFF' }),
  });
  steps.push('handed over: packages.ship');

  const { doc_url } = await shop.fulfillment.packages.shippingDocument({
    package_id: packageId,
    document_type: 'SHIPPING_LABEL',
  });
  const label = await shop.transport.download(doc_url);
  steps.push(`label downloaded: ${label.contentType}`);

  platform.admin.advanceOrder(order.id, 'DELIVERED');
  const delivered = await shop.orders.get(order.id);
  const price = await shop.orders.priceDetail({ order_id: order.id });
  return {
    id: order.id,
    market,
    steps,
    recipient: String(delivered.recipient_address),
    tax: `included in the price (${price.currency ?? '?'})`,
    finalStatus: String(delivered.status),
  };
}
