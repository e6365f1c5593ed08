import { type PagedCall, paginate, type Region, type RequestOptions } from '@twinshore/core';
import type { ShopCaller } from '../client/shop-caller.ts';
import type { Product } from './product.ts';
import type { ProductFilter } from './product-search.ts';
import { searchProducts } from './search-products.ts';

/**
 * The products of a shop.
 *
 * @public
 */
export class Products<R extends Region> {
  readonly #caller: ShopCaller<R>;

  /** @internal */
  constructor(caller: ShopCaller<R>) {
    this.#caller = caller;
  }

  /**
   * The products that fit a filter. Await it for the first page, iterate for all products, or go through `pages()`.
   *
   * @throws RequestInvalidError `request.invalid` for a filter the platform does not know
   * @throws PagingLoopError `paging.loop` when a page leads back to an earlier one
   */
  search(filter?: ProductFilter<R>, options?: RequestOptions): PagedCall<Product<R>> {
    const { transport } = this.#caller;
    const list: unknown = paginate(
      transport,
      searchProducts,
      (filter ?? {}) as never,
      this.#caller.options(options),
    );
    return list as PagedCall<Product<R>>;
  }
}
