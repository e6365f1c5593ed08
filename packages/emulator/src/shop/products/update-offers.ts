import type { ShopRoute } from '../../gateway/shop-route.ts';
import { NotPossible } from '../../world/not-possible.ts';
import { offerOf } from '../../world/offer-of.ts';
import type { Product } from '../../world/product.ts';
import { tellOfChange } from '../../world/products/audit-product.ts';
import { checkMove } from '../../world/products/move-product.ts';
import { tellOfLowStock } from '../../world/stock.ts';
import { refusalCode } from '../refusal-code.ts';
import { type ServiceCall, serviceRoute } from '../service-route.ts';
import { findProduct } from './find-product.ts';
import { putStock, readPrices, readStock, type WrittenSku } from './read-product.ts';

interface Input {
  readonly product_id: string;
  readonly skus?: readonly WrittenSku[];
}

/** Prices and stock, which change at once and without an audit. */
export const updateOfferRoutes: readonly ShopRoute[] = [
  serviceRoute<Input>('shop.products.prices.update', updatePrices),
  serviceRoute<Input>('shop.products.inventory.update', updateInventory),
];

/** All or nothing: one wrong price leaves every price as it was. */
function updatePrices({ world, shop, input }: ServiceCall<Input>): unknown {
  const product = findProduct(world, shop, input.product_id);
  checkMove(product, 'price');
  const read = (input.skus ?? []).map((sku) => ({
    offer: offerOf(product, ownSku(product, sku)),
    prices: readPrices(shop, sku),
  }));
  for (const { offer, prices } of read) Object.assign(offer, prices);
  touch({ world }, product, 'price');
  return {};
}

/** Variant by variant: what fails is listed, the rest is done. */
function updateInventory(call: ServiceCall<Input>): unknown {
  const { world, shop, input } = call;
  const product = findProduct(world, shop, input.product_id);
  checkMove(product, 'edit');
  const errors = (input.skus ?? []).flatMap((sku) => {
    try {
      putInventory(call, product, sku);
      return [];
    } catch (error) {
      if (!(error instanceof NotPossible)) throw error;
      return {
        code: refusalCode(world, shop, 'product.check-failed'),
        message: 'Not all of it could be done',
        detail: {
          sku_id: sku.id ?? '',
          extra_errors: [
            {
              code: refusalCode(world, shop, error.refusal),
              message: error.message,
              warehouse_id: sku.inventory?.[0]?.warehouse_id ?? shop.warehouseId,
            },
          ],
        },
      };
    }
  });
  touch({ world }, product, 'inventory');
  return { errors };
}

function putInventory({ world, shop }: ServiceCall<Input>, product: Product, sku: WrittenSku): void {
  const id = ownSku(product, sku);
  const offer = offerOf(product, id);
  const stock = readStock(shop, sku.inventory ?? []);
  const named = stock.map(({ warehouseId }) => warehouseId);
  if (offer.stock.length > 1 && offer.stock.some((one) => !named.includes(one.warehouseId))) {
    throw new NotPossible('product.warehouses', 'All warehouses of the variant have to be named');
  }
  putStock(offer, stock);
  tellOfLowStock(world, product, id);
}

function ownSku(product: Product, { id }: WrittenSku): string {
  if (id !== undefined && product.offers.has(id)) return id;
  throw new NotPossible('product.sku', `The variant ${id ?? ''} is not the product's`);
}

function touch({ world }: Pick<ServiceCall<Input>, 'world'>, product: Product, field: string): void {
  product.updatedAtSeconds = world.clock.seconds();
  tellOfChange(world, product, [field]);
}
