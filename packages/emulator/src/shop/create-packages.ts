import { Refusal } from '../gateway/refusal.ts';
import type { ShopCall, ShopRoute } from '../gateway/shop-route.ts';
import { createPackage } from '../world/create-package.ts';
import { markShipped } from '../world/enter-status.ts';
import { noteShipped } from '../world/note-shipped.ts';
import type { LineItem, Order } from '../world/order.ts';
import type { Measure, Weight } from '../world/package.ts';
import { packagesOf } from '../world/packages-of.ts';
import { tellOfPackages } from '../world/tell-of-packages.ts';
import { findOrder } from './find-order.ts';
import { labelServices } from './label-services.ts';
import { checkShippable } from './shippable.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

interface LineReference {
  readonly order_line_id: string;
}

/**
 * Puts an order, a part of one or several of one buyer into a package and buys its label. US only: there this
 * is how a package comes to be.
 */
export const createPackages: ShopRoute = {
  operation: 'shop.fulfillment.packages.create',
  handle(call) {
    const { world, input } = call;
    const shop = shopOf(call);
    const orders = readOrders(call);
    for (const order of orders) {
      checkShippable(world, shop, order, 21011020);
      if (order.shipping === 'seller') {
        throw new Refusal(world.knobs.of(shop.region).notShippableCode, 'The order is shipped by the seller');
      }
    }
    const items = readItems(call, orders);
    const service = labelServices(shop).find(({ id, is_default }) =>
      input.shipping_service_id === undefined ? is_default : id === input.shipping_service_id,
    );
    if (service === undefined) throw new Refusal(21011037, 'There is no such shipping service');

    const parcel = createPackage(world, orders, items);
    markShipped(parcel, parcel.createdAtSeconds);
    parcel.provider = { id: service.shipping_provider_id, name: service.shipping_provider_name };
    parcel.dimension = input.dimension as Measure | undefined;
    parcel.weight = input.weight as Weight | undefined;
    for (const order of orders) settle(call, order);
    return {
      package_id: parcel.id,
      create_time: parcel.createdAtSeconds,
      shipping_service_info: service,
      ...(parcel.dimension === undefined ? {} : { dimension: parcel.dimension }),
      ...(parcel.weight === undefined ? {} : { weight: parcel.weight }),
    };
  },
};

function readOrders(call: ShopCall): readonly [Order, ...Order[]] {
  const [first, ...others] = orderIds(call).map((id) => findOrder(call.world, shopOf(call), id));
  if (first === undefined) throw new Refusal(21001001, 'Nothing says what to ship');
  if (others.some((order) => order.buyer.userId !== first.buyer.userId)) {
    throw new Refusal(21011029, 'Only orders of one buyer fit into one package');
  }
  return [first, ...others];
}

function orderIds(call: ShopCall): readonly string[] {
  const { world, input } = call;
  if (input.order_id !== undefined) return [textOf(call, 'order_id')];
  if (input.order_list_ids !== undefined) return input.order_list_ids as string[];
  const wanted = new Set(
    (input.order_line_item as LineReference[] | undefined)?.map((one) => one.order_line_id),
  );
  return [...world.orders.values()]
    .filter((order) => order.lineItems.some((item) => wanted.has(item.id)))
    .map((order) => order.id);
}

function readItems(call: ShopCall, orders: readonly Order[]): readonly LineItem[] {
  const wanted = call.input.order_line_item as readonly LineReference[] | undefined;
  const all = orders.flatMap((order) => order.lineItems).filter((item) => item.cancelledBy === undefined);
  const items = all.filter(
    (item) => wanted === undefined || wanted.some((one) => one.order_line_id === item.id),
  );
  if (items.length < (wanted?.length ?? 0))
    throw new Refusal(21011029, 'A line item does not belong to the order');
  if (items.some((item) => item.packageId !== undefined)) {
    throw wanted === undefined
      ? new Refusal(21011048, 'The order has packages already: name its line items')
      : new Refusal(21011020, 'A line item was already shipped');
  }
  return items;
}

/** A part of an order that goes alone is told of. */
function settle({ world }: ShopCall, order: Order): void {
  noteShipped(world, order);
  if (order.status !== 'PARTIALLY_SHIPPING') return;
  tellOfPackages(world, order.shopId, 'SPLIT', packagesOf(world, order));
}
