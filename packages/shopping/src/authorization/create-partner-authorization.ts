import type { Region } from '@twinshore/core';
import { createAuthorization } from './create-authorization.ts';
import type { ShopAuthorizationOptions } from './create-shop-authorization.ts';
import type { ShopAuthorization } from './shop-authorization.ts';

/**
 * Makes the authorization of one side, for partners (agencies). Its grants hold category assets: each is for a market,
 * and so lies on a side. That the partners' page takes a service id, as the sellers' page does, is inferred.
 *
 * @throws ConfigurationError `config.invalid` without an app or a service id
 * @throws RegionMismatchError `region.mismatch` for a transport whose hosts are of another side than it says
 * @public
 */
export function createPartnerAuthorization<R extends Region>(
  options: ShopAuthorizationOptions<R>,
): ShopAuthorization<R> {
  return createAuthorization('partner', options);
}
