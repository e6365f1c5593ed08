import { known } from '../world/known.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

/** What a seller does who removes an app: its tokens are void, and webhook 6 tells of it. */
export function deauthorize(world: World, seller: Seller): void {
  for (const authorization of world.authorizations) {
    if (authorization.openId === seller.openId) authorization.revoked = true;
  }
  for (const shopId of seller.shopIds) {
    world.notify({
      type: 6,
      shopId,
      data: { message: `The seller removed the app from ${known(world.shops, shopId).name}.` },
    });
  }
}
