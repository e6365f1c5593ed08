import type { Package } from './package.ts';
import type { World } from './world.ts';

/** What webhook 4 tells of. */
export type PackageChange = 'SPLIT' | 'COMBINE' | 'CANCEL_COMBINE';

/** Tells by webhook 4 which packages there are after a change. */
export function tellOfPackages(
  world: World,
  shopId: string,
  change: PackageChange,
  parcels: readonly Package[],
): void {
  world.notify({
    type: 4,
    shopId,
    data: {
      sc_type: change,
      role_type: 'SELLER',
      package_list: parcels.map((parcel) => ({ package_id: parcel.id, order_id_list: parcel.orderIds })),
      update_time: world.clock.seconds(),
    },
  });
}
