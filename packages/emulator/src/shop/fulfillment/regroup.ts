import type { ShopRoute } from '../../gateway/shop-route.ts';
import { createPackage } from '../../world/create-package.ts';
import { known } from '../../world/known.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { LineItem, Order } from '../../world/order.ts';
import type { Package } from '../../world/package.ts';
import { packagesOf } from '../../world/packages-of.ts';
import type { Shop } from '../../world/shop.ts';
import { tellOfPackages } from '../../world/tell-of-packages.ts';
import type { World } from '../../world/world.ts';
import { findOrder, findPackage } from '../find-order.ts';
import { pageOf } from '../page-token.ts';
import { refusalCode } from '../refusal-code.ts';
import { serviceRoute } from '../service-route.ts';

/** Markets that split by variant: all units of one stay together. Elsewhere every unit may go alone. */
const WHOLE_SKUS: readonly string[] = ['BR', 'ID', 'MY', 'PH', 'SG', 'TH', 'VN'];

interface Split {
  readonly order_id: string;
  readonly splittable_groups?: readonly {
    readonly id?: string;
    readonly order_line_item_ids?: readonly string[];
  }[];
}

interface Combine {
  readonly combinable_packages?: readonly { readonly id?: string; readonly order_ids?: readonly string[] }[];
}

/** Takes orders apart into several packages, and puts several orders of one buyer into one, before they are shipped. */
export const regroupRoutes: readonly ShopRoute[] = [
  serviceRoute<{ readonly order_ids: readonly string[] }>(
    'shop.fulfillment.orders.split_attributes',
    ({ world, shop, input }) => ({
      split_attributes: input.order_ids.map((id) => {
        const order = findOrder(world, shop, id);
        const reason = whyNotSplit(world, shop, order);
        return {
          order_id: id,
          can_split: reason === undefined,
          must_split: false,
          ...(reason === undefined ? {} : { reason }),
        };
      }),
    }),
  ),
  serviceRoute<Split>('shop.fulfillment.orders.split', ({ world, shop, input }) => {
    const order = findOrder(world, shop, input.order_id);
    const reason = whyNotSplit(world, shop, order);
    if (reason !== undefined) throw new NotPossible('shipping.not-splittable', reason);
    const groups = (input.splittable_groups ?? []).map((group) => ({
      id: group.id ?? '',
      items: (group.order_line_item_ids ?? []).map((id) => unitOf(order, id)),
    }));
    checkGroups(
      shop,
      order,
      groups.map(({ items }) => items),
    );
    const parcels = groups.map(({ id, items }) => ({ id, parcel: repack(world, [order], items, 'SPLIT') }));
    order.updatedAtSeconds = world.clock.seconds();
    tellOfPackages(world, shop.id, 'SPLIT', packagesOf(world, order));
    return { packages: parcels.map(({ id, parcel }) => ({ id: parcel.id, splittable_group_id: id })) };
  }),
  serviceRoute<{ readonly page_size: number; readonly page_token?: string }>(
    'shop.fulfillment.packages.search_combinable',
    ({ world, shop, input }) => {
      const page = pageOf(combinable(world, shop), { shop: shop.id }, input.page_size, input.page_token);
      return {
        combinable_packages: page.items.map(({ id, orders }) => ({
          id,
          order_ids: orders.map((order) => order.id),
        })),
        next_page_token: page.next,
        total_count: page.total,
      };
    },
  ),
  serviceRoute<Combine>('shop.fulfillment.packages.combine', ({ world, shop, input }) => {
    const errors: unknown[] = [];
    const packages = (input.combinable_packages ?? []).flatMap(({ id, order_ids = [] }) => {
      const orders = order_ids.map((one) => findOrder(world, shop, one));
      const [first, ...others] = orders;
      const group = combinable(world, shop).find((one) =>
        orders.every((order) => one.orders.includes(order)),
      );
      if (first === undefined || others.length === 0 || group === undefined) {
        errors.push({
          code: refusalCode(world, shop, 'shipping.not-combinable'),
          message: 'These orders do not fit into one package',
          detail: { package_id: id ?? '' },
        });
        return [];
      }
      const parcel = repack(world, [first, ...others], orders.flatMap(unitsOf), 'COMBINE');
      tellOfPackages(world, shop.id, 'COMBINE', [parcel]);
      return { id: parcel.id, order_ids: parcel.orderIds };
    });
    return { packages, errors };
  }),
  serviceRoute<{ readonly package_id: string; readonly order_ids?: readonly string[] }>(
    'shop.fulfillment.packages.uncombine',
    ({ world, shop, input }) => {
      const parcel = findPackage(world, shop, input.package_id);
      if (parcel.shipped) throw new NotPossible('shipping.not-combinable', 'The package was shipped already');
      const leaving = input.order_ids ?? parcel.orderIds;
      if (leaving.some((id) => !parcel.orderIds.includes(id))) {
        throw new NotPossible('shipping.not-in-package', 'An order is not in the package');
      }
      const staying = parcel.orderIds.filter((id) => !leaving.includes(id));
      // A package of one order is no combined one any more: it goes its own way as well.
      const alone = staying.length === 1 ? [...leaving, ...staying] : leaving;
      const parcels = alone.map((id) => {
        const order = known(world.orders, id);
        return repack(world, [order], unitsOf(order), undefined);
      });
      tellOfPackages(world, shop.id, 'CANCEL_COMBINE', parcels);
      return { packages: parcels.map((one) => ({ id: one.id, order_ids: one.orderIds })) };
    },
  ),
];

function unitsOf(order: Order): readonly LineItem[] {
  return order.lineItems.filter((item) => item.cancelledBy === undefined);
}

function unitOf(order: Order, id: string): LineItem {
  const item = unitsOf(order).find((one) => one.id === id);
  if (item === undefined) throw new NotPossible('shipping.parameter', `Unit ${id} is not of the order`);
  return item;
}

/** Why an order stays in one package, if it does. */
function whyNotSplit(world: World, shop: Shop, order: Order): string | undefined {
  if (order.status !== 'AWAITING_SHIPMENT') return `The order is ${order.status}`;
  const parcels = packagesOf(world, order);
  if (parcels.some((parcel) => parcel.orderIds.length > 1))
    return 'The order lies in one package with others';
  if (parcels.some((parcel) => parcel.shipped)) return 'A part of the order was shipped already';
  const parts = WHOLE_SKUS.includes(shop.market)
    ? new Set(unitsOf(order).map((item) => item.skuId))
    : unitsOf(order);
  return [...parts].length > 1 ? undefined : 'There is nothing to take apart';
}

function checkGroups(shop: Shop, order: Order, groups: readonly (readonly LineItem[])[]): void {
  const named = groups.flat();
  const wrong =
    groups.length === 0 || groups.some((group) => group.length === 0) || new Set(named).size < named.length;
  const torn =
    WHOLE_SKUS.includes(shop.market) &&
    groups.some((group) =>
      unitsOf(order).some(
        (item) => !group.includes(item) && group.some((other) => other.skuId === item.skuId),
      ),
    );
  if (wrong) throw new NotPossible('shipping.parameter', 'Every group needs units of its own');
  if (torn)
    throw new NotPossible(
      'shipping.not-splittable',
      `In ${shop.market} all units of a variant stay together`,
    );
}

/** Orders of one buyer that wait to be shipped, and by what name they can be put together. */
function combinable(
  world: World,
  shop: Shop,
): readonly { readonly id: string; readonly orders: readonly Order[] }[] {
  const groups = new Map<string, Order[]>();
  for (const order of world.orders.values()) {
    if (
      order.shopId !== shop.id ||
      order.status !== 'AWAITING_SHIPMENT' ||
      order.cancelAskedAtSeconds !== undefined
    )
      continue;
    const parcels = packagesOf(world, order);
    if (parcels.length !== 1 || parcels.some((parcel) => parcel.shipped || parcel.orderIds.length > 1))
      continue;
    const key = JSON.stringify([order.buyer.userId, order.warehouseId, order.shipping]);
    groups.set(key, [...(groups.get(key) ?? []), order]);
  }
  return [...groups.values()]
    .filter((orders) => orders.length > 1)
    .map((orders) => ({ id: orders[0]?.lineItems[0]?.packageId ?? '', orders }));
}

/** Puts units into a package of their own, and out of those they lay in. */
function repack(
  world: World,
  orders: readonly [Order, ...Order[]],
  items: readonly LineItem[],
  regrouped: Package['regrouped'],
): Package {
  const ids = new Set(items.map((item) => item.id));
  for (const old of new Set(orders.flatMap((order) => packagesOf(world, order)))) {
    old.lineItemIds = old.lineItemIds.filter((id) => !ids.has(id));
    old.orderIds = old.orderIds.filter((id) =>
      known(world.orders, id).lineItems.some((item) => old.lineItemIds.includes(item.id)),
    );
    // Nothing is left in it: the new package takes its place.
    if (old.lineItemIds.length === 0) world.packages.delete(old.id);
  }
  const parcel = createPackage(world, orders, items);
  parcel.regrouped = regrouped;
  return parcel;
}
