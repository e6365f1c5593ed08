import { Refusal } from '../gateway/refusal.ts';
import type { Door } from '../world/door.ts';
import type { World } from '../world/world.ts';
import { checkTokenCall, knowsSeller } from './check-token-call.ts';
import { findAuthorization } from './find-authorization.ts';
import { issueTokens } from './issue-tokens.ts';
import { regionOfSeller } from './region-of-seller.ts';
import { tokenData } from './token-data.ts';

/**
 * Gives new tokens for a refresh token. With rotation, as reported, the old refresh token is void from then on, or
 * after the grace that the knobs give it.
 */
export function refreshTokens(world: World, door: Door, query: URLSearchParams): Record<string, unknown> {
  const { app, value } = checkTokenCall(world, query, 'refresh_token', 'refresh_token');
  const authorization = findAuthorization(world, value);
  const seller = authorization === undefined ? undefined : world.sellers.get(authorization.openId);
  const known = seller !== undefined && knowsSeller(world, door, seller);
  if (!known || authorization === undefined || authorization.appKey !== app.key || authorization.revoked) {
    throw new Refusal(36004001, 'The refresh token is invalid');
  }
  if (world.clock.now() >= authorization.refreshExpiresAtMs) {
    throw new Refusal(36004001, 'The refresh token is expired');
  }

  const knobs = world.knobs.of(regionOfSeller(world, seller));
  const replacedAtMs = authorization.replacedRefreshTokens.get(value);
  if (replacedAtMs !== undefined) {
    const graceMs = knobs.refreshTokenReuse === 'grace' ? knobs.refreshGraceSeconds * 1000 : 0;
    if (world.clock.now() - replacedAtMs >= graceMs) {
      throw new Refusal(36004001, 'The refresh token was used before');
    }
  }
  if (knobs.oldAccessToken === 'void') {
    for (const token of world.accessTokens.values()) {
      if (token.authorization === authorization)
        token.expiresAtMs = Math.min(token.expiresAtMs, world.clock.now());
    }
  }
  if (knobs.refreshRotation === 'rotate') {
    authorization.replacedRefreshTokens.set(authorization.refreshToken, world.clock.now());
    authorization.refreshToken = '';
  }
  return tokenData(seller, authorization, issueTokens(world, seller, authorization));
}
