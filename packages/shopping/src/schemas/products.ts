export {
  globalProductSchema,
  globalProductSkuSchema,
  usProductSchema,
  usProductSkuSchema,
} from '../products/product.schema.ts';
export {
  globalSearchProductsInputSchema,
  globalSearchProductsOutputSchema,
  usSearchProductsInputSchema,
  usSearchProductsOutputSchema,
} from '../products/search-products.schema.ts';
