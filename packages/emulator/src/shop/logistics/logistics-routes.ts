import type { ShopRoute } from '../../gateway/shop-route.ts';
import { known } from '../../world/known.ts';
import { NotPossible } from '../../world/not-possible.ts';
import type { Shop } from '../../world/shop.ts';
import type { Warehouse } from '../../world/warehouse.ts';
import { serviceRoute } from '../service-route.ts';

interface Written {
  readonly warehouse?: {
    readonly name?: string;
    readonly type?: Warehouse['type'];
    readonly default_warehouse?: boolean;
    readonly address?: Readonly<Record<string, unknown>>;
    readonly contact_person?: string;
    readonly phone_number?: string;
  };
}

/** Warehouses, ways to ship and carriers: the same that orders and packages name. */
export const logisticsRoutes: readonly ShopRoute[] = [
  serviceRoute('shop.logistics.warehouses.list', ({ shop }) => ({
    warehouses: shop.warehouses.map((one) => ({
      id: one.id,
      entity_id: one.entityId,
      name: one.name,
      type: one.type,
      sub_type: one.subType,
      is_default: one.isDefault,
      effect_status: 'ENABLED',
      address: one.address,
    })),
  })),
  serviceRoute<Written>('shop.logistics.warehouses.create', ({ world, shop, input }) => {
    const { warehouse = {} } = input;
    const id = world.ids.next('warehouse');
    const added: Warehouse = {
      id,
      entityId: id,
      name: warehouse.name ?? '',
      type: warehouse.type ?? 'SALES_WAREHOUSE',
      subType: shop.warehouses[0]?.subType ?? 'DOMESTIC_WAREHOUSE',
      isDefault: false,
      address: addressOf(warehouse),
    };
    shop.warehouses.push(added);
    if (warehouse.default_warehouse === true) makeDefault(shop, added);
    return { warehouse_id: id, error_list: [] };
  }),
  serviceRoute<Written & { readonly warehouse_id: string }>(
    'shop.logistics.warehouses.update',
    ({ shop, input }) => {
      const found = warehouseOf(shop, input.warehouse_id);
      const { warehouse = {} } = input;
      found.name = warehouse.name ?? found.name;
      found.type = warehouse.type ?? found.type;
      found.address = { ...found.address, ...addressOf(warehouse) };
      if (warehouse.default_warehouse === true) makeDefault(shop, found);
      return { error_list: [] };
    },
  ),
  serviceRoute<{ readonly warehouse_id: string }>(
    'shop.logistics.warehouses.delivery_options',
    ({ shop, input }) => {
      warehouseOf(shop, input.warehouse_id);
      const us = shop.region === 'us';
      return {
        delivery_options: shop.deliveryOptions.map(({ id, name, type }) => ({
          id,
          name,
          type,
          description: name,
          platform: ['TIKTOK_SHOP'],
          dimension_limit: { max_length: 100, max_width: 100, max_height: 100, unit: us ? 'INCH' : 'CM' },
          weight_limit: us
            ? { min_weight: 0, max_weight: 150, unit: 'POUND' }
            : { min_weight: 0, max_weight: 50_000, unit: 'GRAM' },
        })),
      };
    },
  ),
  serviceRoute<{ readonly delivery_option_id: string }>(
    'shop.logistics.shipping_providers.list',
    ({ shop, input }) => {
      const option = shop.deliveryOptions.find(({ id }) => id === input.delivery_option_id);
      if (option === undefined)
        throw new NotPossible('logistics.unknown', 'There is no such delivery option');
      return { shipping_providers: option.carriers };
    },
  ),
  {
    operation: 'shop.logistics.global_warehouses.list',
    handle({ world, authorization }) {
      const { shopIds } = known(world.sellers, authorization.openId);
      const shops = shopIds.map((id) => known(world.shops, id));
      return {
        global_warehouses: shops
          .filter(({ sellerType }) => sellerType === 'CROSS_BORDER')
          .map(({ warehouses }) => warehouses[0])
          .filter((one) => one !== undefined)
          .map(({ entityId, name }) => ({ id: entityId, name, ownership: 'SELLER' })),
      };
    },
  },
];

function warehouseOf(shop: Shop, id: string): Warehouse {
  const found = shop.warehouses.find((one) => one.id === id);
  if (found === undefined) throw new NotPossible('logistics.unknown', `There is no warehouse ${id}`);
  return found;
}

/** One default of each kind. */
function makeDefault(shop: Shop, chosen: Warehouse): void {
  for (const one of shop.warehouses) if (one.type === chosen.type) one.isDefault = one === chosen;
}

/** Addresses are written with other names than they are read with. */
function addressOf({
  address,
  contact_person,
  phone_number,
}: NonNullable<Written['warehouse']>): Record<string, unknown> {
  if (address === undefined) return {};
  const { address_line_1, address_line_2, postcode, district, ...rest } = address;
  const lines = [address_line_1, address_line_2].filter((line) => line !== undefined);
  return Object.fromEntries(
    Object.entries({
      ...rest,
      address_line1: address_line_1,
      address_line2: address_line_2,
      postal_code: postcode,
      // The misspelling is the real API's.
      distict: district,
      full_address: [...lines, rest.city, postcode].filter((part) => typeof part === 'string').join(', '),
      contact_person,
      phone_number,
    }).filter(([, value]) => value !== undefined),
  );
}
