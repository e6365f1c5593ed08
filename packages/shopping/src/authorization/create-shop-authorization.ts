import type { Clock, Region, ShopApp, Transport } from '@twinshore/core';
import { createAuthorization } from './create-authorization.ts';
import type { ShopAuthorization } from './shop-authorization.ts';

/**
 * What an authorization is made from.
 *
 * @public
 */
export interface ShopAuthorizationOptions<R extends Region> {
  /** A transport of the side the app was registered for. It needs no credentials. */
  readonly transport: Transport<R>;
  /** The app as registered in that side's partner centre. */
  readonly app: ShopApp;
  /** The id of the app's service listing, which the authorize page takes instead of the app key (documented). */
  readonly serviceId: string;
  /**
   * What a code prefix of the other side does. No prefix is defined by the platform; the marks were seen in several
   * clients.
   *
   * @defaultValue 'refuse'
   */
  readonly prefixRule?: 'refuse' | 'ignore' | undefined;
  /** Dates the grant's proof. @defaultValue the system's clock */
  readonly clock?: Clock | undefined;
}

/**
 * Makes the authorization of one side, for sellers.
 *
 * @throws ConfigurationError `config.invalid` without an app or a service id
 * @throws RegionMismatchError `region.mismatch` for a transport whose hosts are of another side than it says
 * @example
 * ```ts
 * const authorization = createShopAuthorization({ transport: createUsTransport({ app }), app, serviceId });
 * const { url, state } = authorization.authorizeUrl();
 * // … keep the state, send the seller to the url, and when they are back:
 * const grant = await authorization.exchangeCode({ callbackUrl, expectedState: state, store });
 * const transport = createUsTransport({ credentials: grant.credentials('us') });
 * ```
 * @public
 */
export function createShopAuthorization<R extends Region>(
  options: ShopAuthorizationOptions<R>,
): ShopAuthorization<R> {
  return createAuthorization('seller', options);
}
