export { products } from './products/area.ts';
export type {
  CommonProduct,
  CommonProductSku,
  ExternalListPrice,
  GlobalProduct,
  GlobalProductSku,
  IntegratedPlatformStatus,
  PreSale,
  Product,
  ProductAudit,
  ProductFamily,
  ProductFee,
  ProductInventory,
  ProductPrice,
  ProductSku,
  ProductStatus,
  RecommendedCategory,
  SkuStatusInfo,
  UsPreSale,
  UsProduct,
  UsProductAudit,
  UsProductSku,
} from './products/product.ts';
export type {
  CommonProductFilter,
  GlobalProductFilter,
  ProductFilter,
  ProductSearchInput,
  ProductSearchOutput,
  UsProductFilter,
} from './products/product-search.ts';
export type { Products } from './products/products.ts';
