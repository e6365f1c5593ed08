import { ApiError, type Call, type Region, type RequestOptions } from '@twinshore/core';
import { MappedCall } from '../client/mapped-call.ts';
import type { ShopCallOptions, ShopVersionOptions } from '../client/shop-call-options.ts';
import { type GetOrdersInput, type GetOrdersOutput, getOrders } from '../generated/orders/get-orders.ts';
import type { GetOrders202309Input, GetOrders202309Output } from '../generated/orders/get-orders-202309.ts';
import type { Order } from '../generated/orders/order.ts';
import { OrdersOperations } from '../generated/orders/orders-operations.resource.ts';
import type { SearchOrdersFilter } from '../generated/orders/search-orders.ts';
import { OrderChanges } from '../order-mirror/order-changes.ts';
import type { OrderChangesOptions } from '../order-mirror/order-changes-options.ts';

/**
 * The orders of a shop.
 *
 * @public
 */
export class Orders<R extends Region> extends OrdersOperations<R> {
  /**
   * One order by its id.
   *
   * @throws ApiError `shop.order_not_found` when the platform gives none
   * @throws RequestInvalidError `request.invalid` for an id that is not text
   */
  override get(id: string, options?: ShopCallOptions<'202507'>): Call<Order<R>>;
  /** Up to 50 orders by their ids. An id the platform does not know is left out. */
  override get(ids: readonly string[], options?: ShopCallOptions<'202507'>): Call<readonly Order<R>[]>;
  /** Up to 50 orders by their ids, with the whole answer. */
  override get(input: GetOrdersInput, options?: ShopCallOptions<'202507'>): Call<GetOrdersOutput<R>>;
  override get(
    input: GetOrders202309Input,
    options: ShopVersionOptions<'202309'>,
  ): Call<GetOrders202309Output<R>>;
  override get(wanted: string | readonly string[] | GetOrdersInput, options?: object): Call<never> {
    const one = typeof wanted !== 'object';
    if (!one && !isList(wanted)) return super.get(wanted, options) as Call<never>;
    // A wrong type of id, such as a number, is left for the check to refuse as an id.
    const call: Call<GetOrdersOutput<R>> = super.get({ ids: one ? [wanted] : wanted }, options);
    const mapped: unknown = new MappedCall(call, ({ orders }) => {
      const found = orders ?? [];
      return one ? (found.find(({ id }) => id === wanted) ?? this.#refuse(wanted)) : found;
    });
    return mapped as Call<never>;
  }

  /**
   * Follows the shop's orders: gives each one that changed since a moment, and then each that changes, from webhooks
   * and from sweeps that find what no webhook told of.
   *
   * Each state of an order is given once, and none after a newer one. After a crash it goes on where the checkpoint
   * says, and what was not acknowledged comes again under the key it had: at least once.
   *
   * @example
   * ```ts
   * for await (const { order, key } of shop.orders.changes({ since: new Date('2026-11-01'), checkpoint, webhooks: feed })) {
   *   await database.keep(key, order); // asking for the next one acknowledges this one
   * }
   * ```
   */
  changes(options: OrderChangesOptions<R>): OrderChanges<R> {
    const { caller } = this;
    return new OrderChanges(caller.transport.region, options.signal, async (stop) => {
      // Loaded on first use, so that whoever only calls operations does not carry it.
      const { openOrderMirror } = await import('../order-mirror/open-order-mirror.ts');
      const reader = (own: RequestOptions) => ({
        search: async (filter: SearchOrdersFilter<R>) =>
          this.search(filter, own as ShopCallOptions<'202309'>),
        get: async (ids: readonly string[]) => this.get(ids, own as ShopCallOptions<'202507'>),
      });
      return openOrderMirror(caller, reader, options, stop);
    });
  }

  #refuse(id: string): never {
    throw new ApiError({
      code: 'shop.order_not_found',
      region: this.caller.transport.region,
      operation: getOrders.id,
      status: 200,
      apiCode: 0,
      apiMessage: undefined,
      message: `The platform gave no order ${id}: is it of the shop of the call?`,
    });
  }
}

function isList(wanted: readonly string[] | GetOrdersInput): wanted is readonly string[] {
  return Array.isArray(wanted);
}
