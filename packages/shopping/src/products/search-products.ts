import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { ProductSearchInput, ProductSearchOutput } from './product-search.ts';

/**
 * What a product search takes and gives, by side.
 *
 * @public
 */
export interface SearchProductsShapes {
  readonly us: { readonly input: ProductSearchInput<'us'>; readonly output: ProductSearchOutput<'us'> };
  readonly global: {
    readonly input: ProductSearchInput<'global'>;
    readonly output: ProductSearchOutput<'global'>;
  };
}

/**
 * Lists the products of a shop that fit a filter, page by page.
 *
 * @public
 */
export const searchProducts = defineOperation<SearchProductsShapes>({
  id: 'shop.products.search',
  summary: 'Lists the products of a shop that fit a filter, page by page.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'POST',
  path: '/product/202502/products/search',
  apiVersion: '202502',
  parameters: { page_size: 'query', page_token: 'query' },
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () =>
    import('./search-products.schema.ts').then(({ searchProductsSchemas }) => searchProductsSchemas),
  effect: 'read',
  paging: {
    cursor: 'page_token',
    next: 'next_page_token',
    items: 'products',
    // No default is documented; this is that of the order search.
    size: { name: 'page_size', max: 100, default: 20 },
    total: 'total_count',
  },
  scopes: ['seller.product.basic'],
  lifeCycle: { since: '2025-02' },
  provenance: OPEN_API_DESCRIPTION,
});
