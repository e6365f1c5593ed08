import type { Authorization } from '../world/authorization.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

const DAY_MS = 24 * 3600_000;

/** Daily from the thirtieth day before an authorization ends, webhook 7 tells of it. */
export function warnOfExpiry(world: World, seller: Seller, authorization: Authorization): void {
  const endMs = authorization.refreshExpiresAtMs;
  const warn = (atMs: number): void => {
    if (atMs >= endMs) return;
    world.clock.schedule(atMs, () => {
      if (authorization.revoked) return;
      for (const shopId of seller.shopIds) {
        world.notify({
          type: 7,
          shopId,
          data: {
            message: 'The authorization ends soon. Ask the seller to authorize again.',
            expiration_time: String(Math.floor(endMs / 1000)),
          },
        });
      }
      warn(atMs + DAY_MS);
    });
  };
  warn(Math.max(endMs - 30 * DAY_MS, world.clock.now() + DAY_MS));
}
