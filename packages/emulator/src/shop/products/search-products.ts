import type { ShopRoute } from '../../gateway/shop-route.ts';
import type { Product, ProductStatus } from '../../world/product.ts';
import { pageOf } from '../page-token.ts';
import { type ServiceCall, serviceRoute } from '../service-route.ts';
import { foundProductView } from './product-view.ts';

interface Search {
  readonly page_size: number;
  readonly page_token?: string;
  readonly status?: ProductStatus | 'ALL' | 'LIVE';
  readonly seller_skus?: readonly string[];
  readonly sku_ids?: readonly string[];
  readonly create_time_ge?: number;
  readonly create_time_le?: number;
  readonly update_time_ge?: number;
  readonly update_time_le?: number;
  readonly audit_status?: readonly string[];
  readonly return_draft_version?: boolean;
}

/** The list of a shop's goods, in all its versions. */
export const searchProductRoutes: readonly ShopRoute[] = [
  serviceRoute<Search>('shop.products.search', search),
  serviceRoute<Search>('shop.products.search@202312', search),
  serviceRoute<Search>('shop.products.search@202309', search),
];

function search({ world, shop, input }: ServiceCall<Search>): unknown {
  const { page_size, page_token, ...query } = input;
  const found = [...world.products.values()]
    .filter((product) => product.shopId === shop.id && fits(product, input))
    .sort((one, other) => other.createdAtSeconds - one.createdAtSeconds || (one.id < other.id ? -1 : 1));
  const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
  return {
    products: page.items.map((product) =>
      foundProductView(
        product,
        shop,
        (input.return_draft_version === true ? product.draft : undefined) ?? product,
      ),
    ),
    next_page_token: page.next,
    total_count: page.total,
  };
}

function fits(product: Product, filter: Search): boolean {
  const { status = 'ALL', seller_skus, sku_ids, audit_status } = filter;
  return (
    (status === 'ALL' || product.status === (status === 'LIVE' ? 'ACTIVATE' : status)) &&
    (seller_skus === undefined || product.skus.some((sku) => seller_skus.includes(sku.sellerSku))) &&
    (sku_ids === undefined || product.skus.some((sku) => sku_ids.includes(sku.id))) &&
    (audit_status === undefined || audit_status.includes(product.audit)) &&
    (filter.return_draft_version !== true || product.draft !== undefined || product.status === 'DRAFT') &&
    product.createdAtSeconds >= (filter.create_time_ge ?? 0) &&
    product.createdAtSeconds <= (filter.create_time_le ?? Number.POSITIVE_INFINITY) &&
    product.updatedAtSeconds >= (filter.update_time_ge ?? 0) &&
    product.updatedAtSeconds <= (filter.update_time_le ?? Number.POSITIVE_INFINITY)
  );
}
