import type { Region } from '@twinshore/core';
import { createAuthorization } from './create-authorization.ts';
import type { ShopAuthorizationOptions } from './create-shop-authorization.ts';
import type { ShopAuthorization } from './shop-authorization.ts';

/**
 * What an authorization of creators is made from. Their page takes the app's key, and no service id (documented).
 *
 * @public
 */
export type CreatorAuthorizationOptions<R extends Region> = Omit<ShopAuthorizationOptions<R>, 'serviceId'>;

/**
 * Makes the authorization of one side, for creators. Both sides share one page (documented), and nothing that the
 * platform says of a creator lies on a side. So a grant gives credentials only when the side is declared:
 * `grant.credentials('us', { declared: true })`, and only of the side the creator was sent out from.
 *
 * @throws ConfigurationError `config.invalid` without an app
 * @throws RegionMismatchError `region.mismatch` for a transport whose hosts are of another side than it says
 * @public
 */
export function createCreatorAuthorization<R extends Region>(
  options: CreatorAuthorizationOptions<R>,
): ShopAuthorization<R> {
  return createAuthorization('creator', options);
}
