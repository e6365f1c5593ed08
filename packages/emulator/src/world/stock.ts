import { known } from './known.ts';
import type { LineItem, Order } from './order.ts';
import type { Product, Stock } from './product.ts';
import type { World } from './world.ts';

/**
 * Holds the stock of a unit that was ordered. A made-up buyer may order what is not there; that unit never was in
 * stock and does not come back to it.
 */
export function commitStock(world: World, order: Order, item: LineItem): void {
  if (item.stock !== 'none') return;
  const found = stockOf(world, order, item);
  if (found === undefined) return;
  item.stock = found.stock.quantity > 0 ? 'committed' : 'oversold';
  found.stock.committed += 1;
  if (item.stock === 'oversold') return;
  found.stock.quantity -= 1;
  tellOfLowStock(world, found.product, item.skuId);
}

/** Lets go of the stock of a unit that will not be sent. */
export function releaseStock(world: World, order: Order, item: LineItem): void {
  const held = item.stock;
  if (held !== 'committed' && held !== 'oversold') return;
  item.stock = 'none';
  const found = stockOf(world, order, item);
  if (found === undefined) return;
  found.stock.committed -= 1;
  const { region } = known(world.shops, order.shopId);
  if (held === 'committed' && world.knobs.of(region).cancelRestocks) found.stock.quantity += 1;
}

/** Takes the stock of a unit that left the warehouse. */
export function shipStock(world: World, order: Order, item: LineItem): void {
  if (item.stock !== 'committed' && item.stock !== 'oversold') return;
  item.stock = 'shipped';
  const found = stockOf(world, order, item);
  if (found !== undefined) found.stock.committed -= 1;
}

/** Puts a unit that a buyer sent back on the shelf, where the knob says so. */
export function takeBackStock(world: World, order: Order, item: LineItem): void {
  const { region } = known(world.shops, order.shopId);
  if (item.stock !== 'shipped' || !world.knobs.of(region).returnRestocks) return;
  item.stock = 'returned';
  const found = stockOf(world, order, item);
  if (found !== undefined) found.stock.quantity += 1;
}

/** Tells by webhook 27 of a variant that runs out. */
export function tellOfLowStock(world: World, product: Product, skuId: string): void {
  const { region } = known(world.shops, product.shopId);
  const { lowStockThreshold } = world.knobs.of(region);
  const stock = product.offers.get(skuId)?.stock ?? [];
  const available = stock.reduce((sum, one) => sum + one.quantity, 0);
  // Only on the way down, and once: a webhook for every unit below the mark would tell nothing new.
  if (available !== lowStockThreshold && available !== 0) return;
  const committed = stock.reduce((sum, one) => sum + one.committed, 0);
  const status = available === 0 ? 'OUT_OF_STOCK' : 'LOW_STOCK';
  world.notify({
    type: 27,
    shopId: product.shopId,
    data: {
      product_id: product.id,
      sku_id: skuId,
      trigger_reason: { alert_type: status, lead_days: 0, low_stock_threshold: lowStockThreshold },
      current_inventory_status: status,
      inventory_distribution: {
        total_quantity: available + committed,
        available_quantity: available,
        creator_reserved_quantity: 0,
        campaign_reserved_quantity: 0,
        committed_quantity: committed,
      },
      update_time: world.clock.seconds(),
    },
  });
}

function stockOf(
  world: World,
  order: Order,
  item: LineItem,
): { readonly product: Product; readonly stock: Stock } | undefined {
  const product = world.products.get(item.productId);
  const offer = product?.offers.get(item.skuId);
  const stock = offer?.stock.find((one) => one.warehouseId === order.warehouseId) ?? offer?.stock[0];
  return product === undefined || stock === undefined ? undefined : { product, stock };
}
