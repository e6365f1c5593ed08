import type { ShopRoute } from '../gateway/shop-route.ts';
import { doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';

/** The shops a token may act for, with their ciphers. */
export const authorizedShops: ShopRoute = {
  operation: 'shop.authorization.shops',
  handle({ world, door, authorization }) {
    const seller = known(world.sellers, authorization.openId);
    const shops = seller.shopIds
      .map((id) => known(world.shops, id))
      .filter(
        (shop) => doorServes(door, shop.region) || world.knobs.of(shop.region).crossBorderShops === 'all',
      );
    return {
      shops: shops.map(({ id, name, market, sellerType, cipher, code }) => ({
        id,
        name,
        region: market,
        seller_type: sellerType,
        cipher,
        code,
      })),
    };
  },
};
