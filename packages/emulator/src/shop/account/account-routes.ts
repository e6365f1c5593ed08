import type { ShopCall, ShopRoute } from '../../gateway/shop-route.ts';
import { deauthorize } from '../../token/deauthorize.ts';
import { doorServes } from '../../world/door.ts';
import { known } from '../../world/known.ts';
import type { Shop } from '../../world/shop.ts';
import { serviceRoute } from '../service-route.ts';

/** A seller's states, as numbers in texts. */
const ACTIVE = '2';
const DEACTIVATED = '3';

/** What a seller is, has and may do. */
export const accountRoutes: readonly ShopRoute[] = [
  {
    operation: 'shop.account.active_shops',
    handle: (call) => ({
      shops: shopsOf(call)
        .filter(({ active }) => active)
        .map(({ id, market }) => ({ id, region: market })),
    }),
  },
  {
    operation: 'shop.account.permissions',
    handle: (call) => ({
      permissions: shopsOf(call).some(({ sellerType }) => sellerType === 'CROSS_BORDER')
        ? ['MANAGE_GLOBAL_PRODUCT']
        : [],
    }),
  },
  {
    operation: 'shop.account.status',
    handle(call) {
      const shops = shopsOf(call);
      return {
        seller_status_data: {
          partner_channel: '1',
          seller_status: shops.some(({ active }) => active) ? ACTIVE : DEACTIVATED,
          shop_statuses: shops.map(({ id, active }) => ({
            shop_id: id,
            shop_status: active ? ACTIVE : DEACTIVATED,
          })),
          tax_form_status: '2',
        },
      };
    },
  },
  serviceRoute('shop.account.creators', () => ({
    shop_creators: [{ type: 'OFFICIAL', binding_status: 'ACTIVE' }],
  })),
  // A grant covers all shops of a seller here, so giving one up gives up all of them.
  serviceRoute('shop.account.deauthorize', ({ world, shop }) => {
    deauthorize(world, known(world.sellers, shop.sellerOpenId));
    return {};
  }),
];

/** The seller's shops of the sides that this door knows. */
function shopsOf({ world, authorization, door }: ShopCall): readonly Shop[] {
  return known(world.sellers, authorization.openId)
    .shopIds.map((id) => known(world.shops, id))
    .filter(
      (shop) => doorServes(door, shop.region) || world.knobs.of(shop.region).crossBorderShops === 'all',
    );
}
