import type { AuthorizationCode } from '../world/authorization.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import { regionOfSeller } from './region-of-seller.ts';

/** Makes what a seller's consent gives to the app: a code to exchange once, soon. */
export function createCode(world: World, seller: Seller): AuthorizationCode {
  const { codeLifeSeconds } = world.knobs.of(regionOfSeller(world, seller));
  const code: AuthorizationCode = {
    code: `${seller.tokenPrefix}${world.random.text(48)}`,
    appKey: seller.appKey,
    openId: seller.openId,
    expiresAtMs: world.clock.now() + codeLifeSeconds * 1000,
    used: false,
  };
  world.codes.set(code.code, code);
  return code;
}
