import type { StartedPlatform } from '@twinshore/emulator';
import type { UsShop } from '@twinshore/shopping';
import type { DemoAreas } from './demo-areas.ts';
import type { WalkedOrder } from './demo-result.ts';

/** Walks an order the US way: the package comes into being when its label is bought. */
export async function shipUsOrder(
  platform: StartedPlatform,
  shop: UsShop<DemoAreas>,
  shopId: string,
): Promise<WalkedOrder> {
  const placed = platform.admin.createOrder({ shop: shopId });
  platform.admin.advanceOrder(placed.id, 'AWAITING_SHIPMENT');
  const order = await shop.orders.get(placed.id);
  const steps = [`package before shipping: ${order.packages?.[0]?.id ? 'yes' : 'no'}`];

  const measures = {
    dimension: { length: '10', width: '8', height: '4', unit: 'INCH' },
    weight: { value: '1.5', unit: 'POUND' },
  } as const;
  const { shipping_services } = await shop.fulfillment.shippingServices.query({
    order_id: order.id,
    ...measures,
  });
  const service = shipping_services?.[0];
  if (service === undefined) throw new Error('The platform offers no shipping service.');
  steps.push(`services offered: ${shipping_services?.length}`);

  const created = await shop.fulfillment.packages.create({
    ship_type: '1',
    order_id: order.id,
    shipping_service_id: service.id,
    ...measures,
  });
  steps.push('label bought: packages.create');

  const { doc_url } = await shop.fulfillment.packages.shippingDocument({
    package_id: created.package_id,
    document_type: 'SHIPPING_LABEL',
  });
  const label = await shop.transport.download(doc_url);
  steps.push(`label downloaded: ${label.contentType}`);

  platform.admin.advanceOrder(order.id, 'DELIVERED');
  const delivered = await shop.orders.get(order.id);
  const price = await shop.orders.priceDetail({ order_id: order.id });
  return {
    id: order.id,
    market: 'US',
    steps,
    recipient: String(delivered.recipient_address),
    tax: `${delivered.payment?.tax ?? 'none'} ${price.currency ?? ''} on top`,
    finalStatus: String(delivered.status),
  };
}
