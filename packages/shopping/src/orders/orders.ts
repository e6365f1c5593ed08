import {
  ApiError,
  type Call,
  type PagedCall,
  paginate,
  type Region,
  type RequestOptions,
} from '@twinshore/core';
import { MappedCall } from '../client/mapped-call.ts';
import type { ShopCaller } from '../client/shop-caller.ts';
import { getOrders } from './get-orders.ts';
import { getPriceDetail } from './get-price-detail.ts';
import type { Order } from './order.ts';
import type { OrderFilter } from './order-search.ts';
import type { PriceDetail } from './price-detail.ts';
import { searchOrders } from './search-orders.ts';

/**
 * The orders of a shop.
 *
 * @public
 */
export class Orders<R extends Region> {
  readonly #caller: ShopCaller<R>;

  /** @internal */
  constructor(caller: ShopCaller<R>) {
    this.#caller = caller;
  }

  /**
   * The orders that fit a filter. Await it for the first page, iterate for all orders, or go through `pages()`.
   *
   * @throws RequestInvalidError `request.invalid` for a filter the platform does not know
   * @throws PagingLoopError `paging.loop` when a page leads back to an earlier one
   */
  search(filter: OrderFilter<R> = {}, options?: RequestOptions): PagedCall<Order<R>> {
    const { transport } = this.#caller;
    const list: unknown = paginate(transport, searchOrders, filter as never, this.#caller.options(options));
    return list as PagedCall<Order<R>>;
  }

  /**
   * One order by its id.
   *
   * @throws ApiError `shop.order_not_found` when the platform gives none
   * @throws RequestInvalidError `request.invalid` for an id that is not text
   */
  get(id: string, options?: RequestOptions): Call<Order<R>>;
  /** Up to 50 orders by their ids. An id the platform does not know is left out. */
  get(ids: readonly string[], options?: RequestOptions): Call<readonly Order<R>[]>;
  get(wanted: string | readonly string[], options?: RequestOptions): Call<Order<R> | readonly Order<R>[]> {
    // A wrong type of id, such as a number, is left for the schema to refuse as an id.
    const ids = isList(wanted) ? wanted : [wanted];
    const { transport } = this.#caller;
    const call: unknown = transport.send(getOrders, { ids } as never, this.#caller.options(options));
    return new MappedCall(call as Call<{ readonly orders?: readonly Order<R>[] | null }>, ({ orders }) => {
      const found = orders ?? [];
      return isList(wanted) ? found : (found.find(({ id }) => id === wanted) ?? this.#refuse(wanted));
    });
  }

  /** How the price of an order and of each of its units is made up. */
  priceDetail(orderId: string, options?: RequestOptions): Call<PriceDetail> {
    const { transport } = this.#caller;
    const call: unknown = transport.send(
      getPriceDetail,
      { order_id: orderId } as never,
      this.#caller.options(options),
    );
    return call as Call<PriceDetail>;
  }

  #refuse(id: string): never {
    throw new ApiError({
      code: 'shop.order_not_found',
      region: this.#caller.transport.region,
      operation: getOrders.id,
      status: 200,
      apiCode: 0,
      apiMessage: undefined,
      message: `The platform gave no order ${id}. Check that it belongs to the shop of the call, and that the shop is on this side.`,
    });
  }
}

function isList(wanted: string | readonly string[]): wanted is readonly string[] {
  return Array.isArray(wanted);
}
