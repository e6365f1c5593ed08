import type { Authorization } from '../world/authorization.ts';
import type { World } from '../world/world.ts';

/** The authorization that a refresh token belongs or belonged to. */
export function findAuthorization(world: World, refreshToken: string): Authorization | undefined {
  if (refreshToken === '') return undefined;
  return world.authorizations.find(
    (one) => one.refreshToken === refreshToken || one.replacedRefreshTokens.has(refreshToken),
  );
}
