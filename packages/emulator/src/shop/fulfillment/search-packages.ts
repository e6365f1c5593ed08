import { known } from '../../world/known.ts';
import type { Package } from '../../world/package.ts';
import type { World } from '../../world/world.ts';
import { pageOf } from '../page-token.ts';
import { serviceRoute } from '../service-route.ts';

interface Search {
  readonly page_size: number;
  readonly page_token?: string;
  readonly sort_field?: 'create_time' | 'update_time' | 'order_pay_time';
  readonly sort_order?: 'ASC' | 'DESC';
  readonly package_status?: string;
  readonly create_time_ge?: number;
  readonly create_time_lt?: number;
  readonly update_time_ge?: number;
  readonly update_time_lt?: number;
}

/** The packages of a shop. */
export const searchPackages = serviceRoute<Search>(
  'shop.fulfillment.packages.search',
  ({ world, shop, input }) => {
    const { page_size, page_token, ...query } = input;
    const direction = input.sort_order === 'ASC' ? 1 : -1;
    const found = [...world.packages.values()]
      .filter((parcel) => parcel.shopId === shop.id && fits(parcel, input))
      .sort(
        (one, other) =>
          direction *
          (timeOf(world, one, input) - timeOf(world, other, input) || (one.id < other.id ? -1 : 1)),
      );
    const page = pageOf(found, { ...query, shop: shop.id }, page_size, page_token);
    return {
      packages: page.items.map((parcel) => ({
        id: parcel.id,
        status: parcel.status,
        create_time: parcel.createdAtSeconds,
        update_time: parcel.updatedAtSeconds,
        order_line_item_ids: parcel.lineItemIds,
        orders: parcel.orderIds.map((id) => ({ id })),
        ...(parcel.shipped
          ? {
              tracking_number: parcel.trackingNumber,
              shipping_provider_id: parcel.provider?.id,
              shipping_provider_name: parcel.provider?.name,
            }
          : {}),
      })),
      next_page_token: page.next,
      total_count: page.total,
    };
  },
);

function fits(parcel: Package, search: Search): boolean {
  return (
    (search.package_status === undefined || parcel.status === search.package_status) &&
    parcel.createdAtSeconds >= (search.create_time_ge ?? 0) &&
    parcel.createdAtSeconds < (search.create_time_lt ?? Number.POSITIVE_INFINITY) &&
    parcel.updatedAtSeconds >= (search.update_time_ge ?? 0) &&
    parcel.updatedAtSeconds < (search.update_time_lt ?? Number.POSITIVE_INFINITY)
  );
}

function timeOf(world: World, parcel: Package, { sort_field }: Search): number {
  if (sort_field === 'update_time') return parcel.updatedAtSeconds;
  if (sort_field !== 'order_pay_time') return parcel.createdAtSeconds;
  const { since } = known(world.orders, parcel.orderIds[0] ?? '');
  return since.ON_HOLD ?? since.AWAITING_SHIPMENT ?? parcel.createdAtSeconds;
}
