import type { Order } from '../../world/order.ts';
import type { World } from '../../world/world.ts';

/** How both searches filter and sort. */
export interface AftersaleSearch {
  readonly page_size?: number;
  readonly page_token?: string;
  readonly sort_field?: 'create_time' | 'update_time';
  readonly sort_order?: 'ASC' | 'DESC';
  readonly order_ids?: readonly string[];
  readonly buyer_user_ids?: readonly string[];
  readonly create_time_ge?: number;
  readonly create_time_lt?: number;
  readonly update_time_ge?: number;
  readonly update_time_lt?: number;
}

interface Aftersale {
  readonly id: string;
  readonly shopId: string;
  readonly orderId: string;
  readonly createdAtSeconds: number;
  readonly updatedAtSeconds: number;
}

/** What a shop has that fits, sorted; the oldest first unless said. */
export function searchAftersales<T extends Aftersale>(
  world: World,
  all: Iterable<T>,
  shopId: string,
  search: AftersaleSearch,
): readonly T[] {
  const time = (one: T) =>
    search.sort_field === 'update_time' ? one.updatedAtSeconds : one.createdAtSeconds;
  const direction = search.sort_order === 'DESC' ? -1 : 1;
  return [...all]
    .filter((one) => one.shopId === shopId && fits(one, search, world.orders.get(one.orderId)))
    .sort((one, other) => direction * (time(one) - time(other) || (one.id < other.id ? -1 : 1)));
}

/** Whether a filter that lists values has this one, or is not there. */
export function listed(values: readonly string[] | undefined, value: string): boolean {
  return values === undefined || values.length === 0 || values.includes(value);
}

function fits(one: Aftersale, search: AftersaleSearch, order: Order | undefined): boolean {
  return (
    listed(search.order_ids, one.orderId) &&
    listed(search.buyer_user_ids, order?.buyer.userId ?? '') &&
    one.createdAtSeconds >= (search.create_time_ge ?? 0) &&
    one.createdAtSeconds < (search.create_time_lt ?? Number.POSITIVE_INFINITY) &&
    one.updatedAtSeconds >= (search.update_time_ge ?? 0) &&
    one.updatedAtSeconds < (search.update_time_lt ?? Number.POSITIVE_INFINITY)
  );
}
