import type { ShopRoute } from '../gateway/shop-route.ts';
import { ORDER_STATUSES, type Order } from '../world/order.ts';
import { orderView } from './order-view.ts';
import { pageOf } from './page-token.ts';
import { routeOperation } from './route-operation.ts';
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
  operation: routeOperation('shop.orders.search'),
  rules: {
    page_size: { type: 'integer', required: true, min: 1, max: 100 },
    page_token: { type: 'string' },
    sort_field: { type: 'string', values: ['create_time', 'update_time'] },
    sort_order: { type: 'string', values: ['ASC', 'DESC'] },
    order_status: { type: 'string', values: ORDER_STATUSES },
    create_time_ge: { type: 'integer' },
    create_time_lt: { type: 'integer' },
    update_time_ge: { type: 'integer' },
    update_time_lt: { type: 'integer' },
    shipping_type: { type: 'string', values: ['TIKTOK', 'SELLER'] },
    buyer_user_id: { type: 'id' },
    is_buyer_request_cancel: { type: 'boolean' },
    warehouse_ids: { type: 'ids' },
  },
  empty: { orders: [], next_page_token: '', total_count: 0 },
  handle(call) {
    const { world, input } = call;
    const shop = shopOf(call);
    const search = input as unknown as Search;
    const { page_size, page_token, ...query } = search;
    const time = (order: Order) =>
      search.sort_field === 'update_time' ? order.updatedAtSeconds : order.createdAtSeconds;
    const direction = search.sort_order === 'ASC' ? 1 : -1;
    const found = [...world.orders.values()]
      .filter((order) => order.shopId === shop.id && fits(order, search, shop.warehouseId))
      .sort((one, other) => direction * (time(one) - time(other) || (one.id < other.id ? -1 : 1)));
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      orders: page.items.map((order) => orderView(world, order, shop, 'search')),
      next_page_token: page.next,
      total_count: page.total,
    };
  },
};

function fits(order: Order, search: Search, warehouseId: string): boolean {
  const shipping = order.shipping === 'seller' ? 'SELLER' : 'TIKTOK';
  return (
    (search.order_status === undefined || order.status === search.order_status) &&
    order.createdAtSeconds >= (search.create_time_ge ?? 0) &&
    order.createdAtSeconds < (search.create_time_lt ?? Number.POSITIVE_INFINITY) &&
    order.updatedAtSeconds >= (search.update_time_ge ?? 0) &&
    order.updatedAtSeconds < (search.update_time_lt ?? Number.POSITIVE_INFINITY) &&
    (search.shipping_type === undefined || shipping === search.shipping_type) &&
    (search.buyer_user_id === undefined || order.buyer.userId === search.buyer_user_id) &&
    search.is_buyer_request_cancel !== true &&
    (search.warehouse_ids === undefined || search.warehouse_ids.includes(warehouseId))
  );
}
