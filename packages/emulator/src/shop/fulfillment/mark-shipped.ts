import { createPackage } from '../../world/create-package.ts';
import { markShipped } from '../../world/enter-status.ts';
import { known } from '../../world/known.ts';
import { NotPossible } from '../../world/not-possible.ts';
import { noteShipped } from '../../world/note-shipped.ts';
import type { LineItem, Order } from '../../world/order.ts';
import type { Package } from '../../world/package.ts';
import { packagesOf } from '../../world/packages-of.ts';
import { tellOfPackages } from '../../world/tell-of-packages.ts';
import type { World } from '../../world/world.ts';
import { findOrder } from '../find-order.ts';
import { serviceRoute } from '../service-route.ts';
import { checkShippable } from '../shippable.ts';
import { checkTracking, type Tracking } from './tracking.ts';

/** How many orders of one recipient may travel under one number. */
const MOST_ORDERS = 20;

/**
 * Says with which carrier and number a seller sent units of an order. Units without a package get one; the same
 * number for another order of the same recipient puts them into one parcel.
 */
export const markOrderShipped = serviceRoute<
  Tracking & { readonly order_id: string; readonly order_line_item_ids?: readonly string[] }
>('shop.fulfillment.orders.mark_shipped', ({ world, shop, input }) => {
  const order = findOrder(world, shop, input.order_id);
  checkShippable(world, shop, order, 21011020);
  if (order.shipping !== 'seller') {
    throw new NotPossible('shipping.not-by-seller', 'TikTok ships this order');
  }
  const items = itemsOf(world, order, input.order_line_item_ids);
  const joined = sameParcel(world, order, input.tracking_number);
  const carrier = checkTracking(world, shop, input, joined === undefined ? [] : [joined]);
  const parcel = joined ?? createPackage(world, [order], items);
  if (joined !== undefined) join(joined, order, items);
  leaveOthers(world, order, items, parcel);
  parcel.trackingNumber = input.tracking_number;
  parcel.provider = carrier;
  markShipped(parcel, world.clock.seconds());
  noteShipped(world, order);
  if (joined !== undefined) tellOfPackages(world, shop.id, 'COMBINE', [parcel]);
  else if (order.status === 'PARTIALLY_SHIPPING')
    tellOfPackages(world, shop.id, 'SPLIT', packagesOf(world, order));
  return {
    order_id: order.id,
    order_line_item_ids: items.map((item) => item.id),
    package_id: parcel.id,
  };
});

function itemsOf(world: World, order: Order, wanted: readonly string[] | undefined): readonly LineItem[] {
  const open = order.lineItems.filter(
    (item) =>
      item.cancelledBy === undefined &&
      (item.packageId === undefined || !known(world.packages, item.packageId).shipped),
  );
  const items = open.filter((item) => wanted === undefined || wanted.includes(item.id));
  if (items.length === 0 || items.length < (wanted?.length ?? 0)) {
    throw new NotPossible(
      'shipping.not-in-package',
      'A line item is not of the order, or was shipped already',
    );
  }
  return items;
}

/** The parcel that has this number already, when this order may go along. */
function sameParcel(world: World, order: Order, number: string | undefined): Package | undefined {
  const parcel = [...world.packages.values()].find((one) => one.shipped && one.trackingNumber === number);
  if (parcel === undefined || parcel.shopId !== order.shopId || parcel.status !== 'PROCESSING')
    return undefined;
  const others = parcel.orderIds.map((id) => known(world.orders, id));
  const fits = others.length < MOST_ORDERS && others.every((one) => one.buyer.userId === order.buyer.userId);
  return fits ? parcel : undefined;
}

function join(parcel: Package, order: Order, items: readonly LineItem[]): void {
  parcel.orderIds = [...new Set([...parcel.orderIds, order.id])];
  parcel.lineItemIds = [...parcel.lineItemIds, ...items.map((item) => item.id)];
  parcel.regrouped = parcel.orderIds.length > 1 ? 'COMBINE' : parcel.regrouped;
}

/** Takes units out of the packages in which they waited. */
function leaveOthers(world: World, order: Order, items: readonly LineItem[], parcel: Package): void {
  const ids = new Set(items.map((item) => item.id));
  for (const other of world.packages.values()) {
    if (other === parcel || !other.orderIds.includes(order.id)) continue;
    other.lineItemIds = other.lineItemIds.filter((id) => !ids.has(id));
    if (other.lineItemIds.length === 0) other.status = 'CANCELLED';
  }
  for (const item of items) item.packageId = parcel.id;
}
