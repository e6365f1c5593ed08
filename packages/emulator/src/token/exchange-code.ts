import { Refusal } from '../gateway/refusal.ts';
import type { Door } from '../world/door.ts';
import type { World } from '../world/world.ts';
import { checkTokenCall, knowsSeller } from './check-token-call.ts';
import { issueTokens } from './issue-tokens.ts';
import { regionOfSeller } from './region-of-seller.ts';
import { tokenData } from './token-data.ts';
import { warnOfExpiry } from './warn-of-expiry.ts';

/**
 * Gives the tokens for an authorization code: 36004004 for one that is unknown or too old, 36004005 for one that
 * was used.
 */
export function exchangeCode(world: World, door: Door, query: URLSearchParams): Record<string, unknown> {
  const { app, value } = checkTokenCall(world, query, 'authorized_code', 'auth_code');
  const code = world.codes.get(value);
  const seller = code === undefined ? undefined : world.sellers.get(code.openId);
  if (
    code === undefined ||
    seller === undefined ||
    code.appKey !== app.key ||
    !knowsSeller(world, door, seller)
  ) {
    throw new Refusal(36004004, 'The authorization code is invalid');
  }
  if (code.used) throw new Refusal(36004005, 'The authorization code was already used');
  if (world.clock.now() >= code.expiresAtMs) throw new Refusal(36004004, 'The authorization code is expired');
  code.used = true;

  const { refreshTokenLifeSeconds } = world.knobs.of(regionOfSeller(world, seller));
  const authorization = {
    appKey: app.key,
    openId: seller.openId,
    scopes: app.scopes,
    refreshExpiresAtMs: world.clock.now() + refreshTokenLifeSeconds * 1000,
    refreshToken: '',
    replacedRefreshTokens: new Map(),
    revoked: false,
  };
  world.authorizations.push(authorization);
  warnOfExpiry(world, seller, authorization);
  return tokenData(seller, authorization, issueTokens(world, seller, authorization));
}
