import type { Region, Resident } from '@twinshore/core';
import type { Order } from './order.ts';

/**
 * Which orders to search for. Times are seconds since 1970.
 *
 * @public
 */
export interface OrderFilter<R extends Region> {
  readonly order_status?:
    | 'UNPAID'
    | 'ON_HOLD'
    | 'AWAITING_SHIPMENT'
    | 'PARTIALLY_SHIPPING'
    | 'AWAITING_COLLECTION'
    | 'IN_TRANSIT'
    | 'DELIVERED'
    | 'COMPLETED'
    | 'CANCELLED'
    | undefined;
  /** Created at this time or later. */
  readonly create_time_ge?: number | undefined;
  /** Created before this time. */
  readonly create_time_lt?: number | undefined;
  /** Changed at this time or later. */
  readonly update_time_ge?: number | undefined;
  /** Changed before this time. */
  readonly update_time_lt?: number | undefined;
  readonly shipping_type?: 'TIKTOK' | 'SELLER' | undefined;
  readonly buyer_user_id?: string | Resident<R, string> | undefined;
  readonly is_buyer_request_cancel?: boolean | undefined;
  /** At most 100 ids. */
  readonly warehouse_ids?: readonly string[] | undefined;
  /** @defaultValue 'create_time' */
  readonly sort_field?: 'create_time' | 'update_time' | undefined;
  /** @defaultValue 'DESC' */
  readonly sort_order?: 'ASC' | 'DESC' | undefined;
  /** Orders on a page, 1 to 100. @defaultValue 20 */
  readonly page_size?: number | undefined;
  /** The place to go on from; from an earlier page. */
  readonly page_token?: string | undefined;
}

/**
 * The input of one page of an order search.
 *
 * @public
 */
export interface OrderSearchInput<R extends Region> extends OrderFilter<R> {
  readonly page_size: number;
}

/**
 * One page of an order search, as the platform gives it.
 *
 * @public
 */
export interface OrderSearchOutput<R extends Region> {
  readonly orders?: readonly Order<R>[] | null;
  /** Empty or absent on the last page. */
  readonly next_page_token?: string | null;
  readonly total_count?: number | null;
}
