import { NotPossible } from '../../world/not-possible.ts';
import { offerOf } from '../../world/offer-of.ts';
import type { Product, Sku } from '../../world/product.ts';
import { serviceRoute } from '../service-route.ts';

interface Input {
  readonly product_ids?: readonly string[];
  readonly sku_ids?: readonly string[];
}

/** What can be ordered and what orders hold, by variant and warehouse. Ids of variants go before those of products. */
export const searchInventory = serviceRoute<Input>(
  'shop.products.inventory.search',
  ({ world, shop, input }) => {
    const { sku_ids = [], product_ids = [] } = input;
    if (product_ids.length > 100 || sku_ids.length > 600) {
      throw new NotPossible('product.too-many-ids', 'No more than 100 products or 600 variants');
    }
    const products = [...world.products.values()].filter((product) => product.shopId === shop.id);
    const bySku = sku_ids.length > 0;
    const found = products.flatMap((product) => {
      const skus = product.skus.filter((sku) =>
        bySku ? sku_ids.includes(sku.id) : product_ids.includes(product.id),
      );
      return skus.length === 0
        ? []
        : { product_id: product.id, skus: skus.map((sku) => stockView(product, sku)) };
    });
    return { inventory: found };
  },
);

function stockView(product: Product, sku: Sku): Record<string, unknown> {
  const { stock } = offerOf(product, sku.id);
  const available = stock.reduce((sum, one) => sum + one.quantity, 0);
  return {
    id: sku.id,
    seller_sku: sku.sellerSku,
    total_available_quantity: available,
    total_committed_quantity: stock.reduce((sum, one) => sum + one.committed, 0),
    total_available_inventory_distribution: { in_shop_inventory: { quantity: available } },
    warehouse_inventory: stock.map(({ warehouseId, quantity, committed }) => ({
      warehouse_id: warehouseId,
      available_quantity: quantity,
      committed_quantity: committed,
    })),
  };
}
