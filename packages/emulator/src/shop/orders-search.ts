import type { ShopRoute } from '../gateway/shop-route.ts';
import type { Order } from '../world/order.ts';
import { orderView } from './order-view.ts';
import { pageOf } from './page-token.ts';
import { shopOf } from './shop-of.ts';

interface Search {
  readonly page_size: number;
  readonly page_token?: string;
  readonly sort_field?: 'create_time' | 'update_time';
  readonly sort_order?: 'ASC' | 'DESC';
  readonly order_status?: string;
  readonly create_time_ge?: number;
  readonly create_time_lt?: number;
  readonly update_time_ge?: number;
  readonly update_time_lt?: number;
  readonly shipping_type?: string;
  readonly buyer_user_id?: string;
  readonly is_buyer_request_cancel?: boolean;
  readonly warehouse_ids?: readonly string[];
}

/** The list of a shop's orders. */
export const ordersSearch: ShopRoute = {
  operation: 'shop.orders.search',
  handle(call) {
    const { world, input } = call;
    const shop = shopOf(call);
    const search = input as unknown as Search;
    const { page_size, page_token, ...query } = search;
    const time = (order: Order) =>
      search.sort_field === 'update_time' ? order.updatedAtSeconds : order.createdAtSeconds;
    const direction = search.sort_order === 'ASC' ? 1 : -1;
    const found = [...world.orders.values()]
      .filter((order) => order.shopId === shop.id && fits(order, search))
      .sort((one, other) => direction * (time(one) - time(other) || (one.id < other.id ? -1 : 1)));
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      orders: page.items.map((order) => orderView(world, order, shop, 'search')),
      next_page_token: page.next,
      total_count: page.total,
    };
  },
};

function fits(order: Order, search: Search): boolean {
  const shipping = order.shipping === 'seller' ? 'SELLER' : 'TIKTOK';
  return (
    (search.order_status === undefined || order.status === search.order_status) &&
    order.createdAtSeconds >= (search.create_time_ge ?? 0) &&
    order.createdAtSeconds < (search.create_time_lt ?? Number.POSITIVE_INFINITY) &&
    order.updatedAtSeconds >= (search.update_time_ge ?? 0) &&
    order.updatedAtSeconds < (search.update_time_lt ?? Number.POSITIVE_INFINITY) &&
    (search.shipping_type === undefined || shipping === search.shipping_type) &&
    (search.buyer_user_id === undefined || order.buyer.userId === search.buyer_user_id) &&
    (search.is_buyer_request_cancel === undefined ||
      search.is_buyer_request_cancel === (order.cancelAskedAtSeconds !== undefined)) &&
    (search.warehouse_ids === undefined || search.warehouse_ids.includes(order.warehouseId))
  );
}
