import type { DeliveryOption } from '../world/delivery-option.ts';
import { profileOf } from '../world/profile-of.ts';
import type { Shop } from '../world/shop.ts';
import type { Warehouse } from '../world/warehouse.ts';
import type { World } from '../world/world.ts';

/** Gives a shop a warehouse to sell from and one to take goods back, and its ways to ship. */
export function plantLogistics(
  world: World,
  shop: Pick<Shop, 'name' | 'market' | 'sellerType'>,
): Pick<Shop, 'warehouseId' | 'warehouses' | 'deliveryOptions'> {
  const warehouseId = world.ids.next('warehouse');
  const { carrier } = profileOf(shop);
  const entityId = world.ids.next('warehouse');
  const warehouse = (id: string, type: Warehouse['type'], line: string): Warehouse => ({
    id,
    entityId,
    name: type === 'SALES_WAREHOUSE' ? `${shop.name} store` : `${shop.name} returns`,
    type,
    subType: shop.sellerType === 'LOCAL' ? 'DOMESTIC_WAREHOUSE' : 'CB_DIRECT_SHIPPING_WAREHOUSE',
    isDefault: type === 'SALES_WAREHOUSE',
    address: {
      region: shop.market,
      region_code: shop.market,
      address_line1: line,
      full_address: `${line}, ${shop.market}`,
      contact_person: `${shop.name} staff`,
    },
  });
  const option = (
    name: string,
    type: DeliveryOption['type'],
    carriers: readonly string[],
  ): DeliveryOption => ({
    id: world.ids.next('deliveryOption'),
    name,
    type,
    carriers: carriers.map((one) => ({ id: world.ids.next('provider'), name: one })),
  });
  return {
    warehouseId,
    warehouses: [
      warehouse(warehouseId, 'SALES_WAREHOUSE', '1 Warehouse Way'),
      warehouse(world.ids.next('warehouse'), 'RETURN_WAREHOUSE', '2 Warehouse Way'),
    ],
    deliveryOptions: [
      option('Standard shipping', 'STANDARD', [carrier]),
      option('Shipped by the seller', 'SEND_BY_SELLER', [carrier, 'Second Mile Couriers']),
    ],
  };
}
