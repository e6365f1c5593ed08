import { NotPossible } from '../../world/not-possible.ts';
import type { LineItem, Order } from '../../world/order.ts';
import type { Shop } from '../../world/shop.ts';

/**
 * Gives what a map holds for the shop.
 *
 * @throws NotPossible
 */
export function findAftersale<T extends { readonly shopId: string }>(
  map: ReadonlyMap<string, T>,
  shop: Shop,
  id: string,
): T {
  const found = map.get(id);
  if (found === undefined) throw new NotPossible('aftersale.unknown', `There is no ${id}`);
  if (found.shopId !== shop.id) throw new NotPossible('aftersale.foreign', 'It belongs to another shop');
  return found;
}

/** How calls name units: one by one, or so many of a variant. */
export interface NamedUnits {
  readonly order_line_item_ids?: readonly string[] | undefined;
  readonly skus?: readonly { readonly sku_id?: string; readonly quantity?: number }[] | undefined;
}

/**
 * The units that a call names, or nothing when it names none and so means all.
 *
 * @throws NotPossible
 */
export function namedUnits(
  order: Order,
  { order_line_item_ids: ids, skus }: NamedUnits,
): readonly LineItem[] | undefined {
  if (ids !== undefined && ids.length > 0) {
    return [...new Set(ids)].map((id) => {
      const item = order.lineItems.find((one) => one.id === id);
      if (item === undefined) throw new NotPossible('aftersale.bad-units', `Unit ${id} is not of the order`);
      return item;
    });
  }
  if (skus === undefined || skus.length === 0) return undefined;
  return skus.flatMap(({ sku_id, quantity = 1 }) => {
    const left = order.lineItems.filter((item) => item.skuId === sku_id && item.cancelledBy === undefined);
    if (left.length < quantity) {
      throw new NotPossible(
        'aftersale.too-many-units',
        `The order has ${left.length} units of ${sku_id ?? ''}`,
      );
    }
    return left.slice(0, quantity);
  });
}
