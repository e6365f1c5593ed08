import { Refusal } from '../gateway/refusal.ts';
import type { ShopCall, ShopRoute } from '../gateway/shop-route.ts';
import { type OrderCall, orderView } from './order-view.ts';
import { shopOf } from './shop-of.ts';

/** Up to 50 orders by their ids, in the version to prefer. */
export const ordersDetail: ShopRoute = {
  operation: 'shop.orders.get',
  handle: (call) => detail(call, 'detail-202507'),
};

/** The same in the version that older clients still use. */
export const ordersDetailOlder: ShopRoute = {
  operation: 'shop.orders.get@202309',
  handle: (call) => detail(call, 'detail-202309'),
};

function detail(call: ShopCall, version: OrderCall): { orders: unknown[] } {
  const { world } = call;
  const shop = shopOf(call);
  const knobs = world.knobs.of(shop.region);
  const ids = call.input.ids as readonly string[];
  const orders = [...new Set(ids)].flatMap((id) => {
    const order = world.orders.get(id);
    if (order !== undefined && order.shopId !== shop.id) {
      throw new Refusal(knobs.foreignOrderCode, 'The order does not belong to the seller');
    }
    if (order === undefined && knobs.unknownOrderIds === 'refuse') {
      throw new Refusal(knobs.foreignOrderCode, 'The order was not found');
    }
    return order ?? [];
  });
  return { orders: orders.map((order) => orderView(world, order, shop, version)) };
}
