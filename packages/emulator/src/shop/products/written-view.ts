import type { Product, Sku } from '../../world/product.ts';

/** What the calls to create and to edit answer. */
export function writtenView(product: Product, skus: readonly Sku[]): Record<string, unknown> {
  return {
    product_id: product.id,
    audit: { status: product.audit },
    skus: skus.map(({ id, sellerSku, fields }) => ({
      id,
      seller_sku: sellerSku,
      ...(fields.external_sku_id === undefined ? {} : { external_sku_id: fields.external_sku_id }),
      ...(fields.sales_attributes === undefined
        ? {}
        : {
            sales_attributes: (fields.sales_attributes as { id: string; value_id: string }[]).map(
              ({ id: attribute, value_id }) => ({ id: attribute, value_id }),
            ),
          }),
    })),
    warnings: [],
  };
}
