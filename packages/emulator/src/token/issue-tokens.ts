import type { AccessToken, Authorization } from '../world/authorization.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import { regionOfSeller } from './region-of-seller.ts';

/** Gives an authorization a new access token, and a new refresh token where it has none. */
export function issueTokens(world: World, seller: Seller, authorization: Authorization): AccessToken {
  const { accessTokenLifeSeconds } = world.knobs.of(regionOfSeller(world, seller));
  const token: AccessToken = {
    token: `${seller.tokenPrefix}${world.random.text(88)}`,
    authorization,
    expiresAtMs: world.clock.now() + accessTokenLifeSeconds * 1000,
  };
  world.accessTokens.set(token.token, token);
  if (authorization.refreshToken === '') {
    authorization.refreshToken = `${seller.tokenPrefix}${world.random.text(64)}`;
  }
  return token;
}
