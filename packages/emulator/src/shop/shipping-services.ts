import { Refusal } from '../gateway/refusal.ts';
import type { ShopRoute } from '../gateway/shop-route.ts';
import { findOrder } from './find-order.ts';
import { labelServices } from './label-services.ts';
import { checkShippable } from './shippable.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

/** The services that a label for an order can be bought for. US only. */
export const shippingServices: ShopRoute = {
  operation: 'shop.fulfillment.shipping_services.query',
  handle(call) {
    const { world, input } = call;
    const shop = shopOf(call);
    const order = findOrder(world, shop, textOf(call, 'order_id'));
    checkShippable(world, shop, order, 21011006);
    const wanted = input.order_line_item_ids as readonly string[] | undefined;
    const items = order.lineItems.filter(
      (item) => item.cancelledBy === undefined && (wanted === undefined || wanted.includes(item.id)),
    );
    if (items.length < (wanted?.length ?? 0))
      throw new Refusal(21011029, 'A line item does not belong to the order');
    if (wanted === undefined && items.some((item) => item.packageId !== undefined)) {
      throw new Refusal(21011048, 'The order has packages already: name its line items');
    }
    return {
      order_id: order.id,
      order_line_id: items.map((item) => item.id),
      shipping_services: labelServices(shop),
      ...(input.dimension === undefined ? {} : { dimension: input.dimension }),
      ...(input.weight === undefined ? {} : { weight: input.weight }),
    };
  },
};
