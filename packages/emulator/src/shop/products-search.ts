import type { ShopRoute } from '../gateway/shop-route.ts';
import type { Product } from '../world/product.ts';
import { profileOf } from '../world/profile-of.ts';
import type { Shop } from '../world/shop.ts';
import { money } from './money.ts';
import { pageOf } from './page-token.ts';
import { shopOf } from './shop-of.ts';

interface Search {
  readonly page_size: number;
  readonly page_token?: string;
  readonly status?: string;
  readonly seller_skus?: readonly string[];
  readonly sku_ids?: readonly string[];
  readonly create_time_ge?: number;
  readonly create_time_le?: number;
  readonly update_time_ge?: number;
  readonly update_time_le?: number;
  readonly audit_status?: readonly string[];
}

/** The list of a shop's goods. */
export const productsSearch: ShopRoute = {
  operation: 'shop.products.search',
  handle(call) {
    const { world, input } = call;
    const shop = shopOf(call);
    const search = input as unknown as Search;
    const { page_size, page_token, ...query } = search;
    const found = [...world.products.values()]
      .filter((product) => product.shopId === shop.id && fits(product, search))
      .sort((one, other) => other.createdAtSeconds - one.createdAtSeconds || (one.id < other.id ? -1 : 1));
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      products: page.items.map((product) => productView(product, shop)),
      next_page_token: page.next,
      total_count: page.total,
    };
  },
};

function fits(product: Product, search: Search): boolean {
  const { status = 'ALL', seller_skus, sku_ids, audit_status } = search;
  return (
    (status === 'ALL' || product.status === status) &&
    (seller_skus === undefined || product.skus.some((sku) => seller_skus.includes(sku.sellerSku))) &&
    (sku_ids === undefined || product.skus.some((sku) => sku_ids.includes(sku.id))) &&
    (audit_status === undefined || audit_status.includes('APPROVED')) &&
    product.createdAtSeconds >= (search.create_time_ge ?? 0) &&
    product.createdAtSeconds <= (search.create_time_le ?? Number.POSITIVE_INFINITY) &&
    product.updatedAtSeconds >= (search.update_time_ge ?? 0) &&
    product.updatedAtSeconds <= (search.update_time_le ?? Number.POSITIVE_INFINITY)
  );
}

function productView(product: Product, shop: Shop): Record<string, unknown> {
  const profile = profileOf(shop);
  const inTheUs = shop.region === 'us';
  return {
    id: product.id,
    title: product.title,
    status: product.status,
    create_time: product.createdAtSeconds,
    update_time: product.updatedAtSeconds,
    has_draft: false,
    is_not_for_sale: false,
    sales_regions: [shop.market],
    audit: { status: 'APPROVED' },
    ...(inTheUs ? { listing_quality_tier: 'GOOD' } : {}),
    skus: product.skus.map((sku) => {
      const price = money(sku.priceMinor, profile);
      return {
        id: sku.id,
        seller_sku: sku.sellerSku,
        price: {
          currency: profile.currency,
          tax_exclusive_price: price,
          ...(shop.sellerType === 'CROSS_BORDER' ? { sale_price: price } : {}),
        },
        ...(inTheUs ? { list_price: { amount: price, currency: profile.currency } } : {}),
        inventory: [{ warehouse_id: shop.warehouseId, quantity: sku.quantity }],
        status_info: { status: product.status === 'ACTIVATE' ? 'NORMAL' : 'DEACTIVATED' },
      };
    }),
  };
}
