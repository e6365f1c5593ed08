import type { ShopRoute } from '../gateway/shop-route.ts';
import { known } from '../world/known.ts';

/** The categories that a partner's token may act for, with their ciphers. */
export const categoryAssets: ShopRoute = {
  operation: 'shop.account.category_assets',
  handle({ world, authorization }) {
    const { categoryAssets: assets } = known(world.sellers, authorization.openId);
    return {
      category_assets: assets.map(({ category, cipher, targetMarket }) => ({
        category,
        cipher,
        target_market: targetMarket,
      })),
    };
  },
};
