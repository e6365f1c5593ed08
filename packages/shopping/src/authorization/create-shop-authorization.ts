import {
  AuthenticationError,
  type AuthorizedShop,
  type Clock,
  ConfigurationError,
  createGrant,
  createTokenCell,
  type Grant,
  type Region,
  RegionMismatchError,
  type ShopApp,
  type Transport,
} from '@twinshore/core';
import { assertStoreSide } from '@twinshore/core/internal';
import { regionOfTransport } from '../client/region-of-transport.ts';
import { assertCallback } from './assert-callback.ts';
import { type ExchangeCodeRequest, readCallback } from './authorization-callback.ts';
import { createAuthorizationState } from './authorization-state.ts';
import { bearerFamily } from './bearer-family.ts';
import { defineAuthorizedShops } from './define-authorized-shops.ts';
import { getToken } from './get-token.ts';
import { readAuthorizedShops } from './read-authorized-shops.ts';
import { readShopToken } from './read-shop-token.ts';
import type { ShopToken } from './shop-token.ts';

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
 * Lets sellers of one side grant an app access to their shops.
 *
 * @public
 */
export interface ShopAuthorization<R extends Region> {
  readonly region: R;
  /**
   * The address to send a seller to, and the state to keep for their browser until they are back.
   *
   * @throws ConfigurationError `config.invalid` when `returnTo` is no path of your own app
   */
  authorizeUrl(options?: AuthorizeUrlOptions): { readonly url: string; readonly state: string };
  /**
   * Turns a callback into a grant: checks it, exchanges its code, asks which shops the token covers, and stores the
   * tokens only if at least one shop is on this side. A seller across borders may bring shops of both sides;
   * `grant.credentials(region)` parts them.
   *
   * @throws AuthenticationError `auth.denied` when the seller refused; `auth.state_mismatch`, `auth.app_mismatch` or
   * `auth.code_missing` for a callback that is not the answer to `authorizeUrl()`; `auth.not_a_seller` for a creator's
   * or partner's token; `shop.code_invalid` or `shop.code_used` when the platform does not take the code
   * @throws RegionMismatchError `region.mismatch` when state, market, code, shops or store are of the other side
   * @throws RegionUnknownError `region.unknown` for a shop of a market whose side nobody knows
   */
  exchangeCode(request: ExchangeCodeRequest<R>): Promise<Grant>;
}

/**
 * How to send a seller out.
 *
 * @public
 */
export interface AuthorizeUrlOptions {
  /** A path of your own app, kept in the state: `readAuthorizationState(state).returnTo`. */
  readonly returnTo?: string | undefined;
}

/**
 * Makes the authorization of one side.
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
  const { transport, app, serviceId, prefixRule = 'refuse', clock = Date } = options;
  const region = regionOfTransport(transport) as R;
  if (!app?.key || !app.secret || !serviceId) {
    throw new ConfigurationError({
      region,
      message:
        "An authorization needs the app's key and secret and the id of its service listing ('serviceId').",
    });
  }

  function authorizeUrl({ returnTo }: AuthorizeUrlOptions = {}): { url: string; state: string } {
    if (returnTo !== undefined) assertOwnPath(returnTo, region);
    const state = createAuthorizationState(region, returnTo);
    const url = new URL('/open/authorize', transport.endpoints.origin('shop.authorize'));
    url.searchParams.set('service_id', serviceId);
    url.searchParams.set('state', state);
    return { url: url.href, state };
  }

  async function exchangeCode(request: ExchangeCodeRequest<R>): Promise<Grant> {
    const callback = readCallback(request, region);
    assertStoreSide(request.store, region);
    assertCallback(callback, request, { region, app, prefixRule });
    const token = await exchange(callback.code);
    const shops = await shopsOf(token.access_token);
    assertShopHere(shops, region);

    // The same name that shopCredentials({ seller: openId }) looks for.
    const key = `shop:${app.key}:${token.open_id}`;
    const tokens = readShopToken(token);
    await request.store?.set(
      key,
      tokens,
      shops.map(({ id }) => id),
    );
    return createGrant({
      app,
      tokens: createTokenCell(key, tokens, request.store),
      openId: token.open_id,
      sellerName: token.seller_name ?? '',
      sellerBaseRegion: token.seller_base_region ?? '',
      grantedScopes: token.granted_scopes ?? [],
      shops,
      provedAtMs: clock.now(),
    });
  }

  async function exchange(code: string): Promise<ShopToken> {
    const input = {
      app_key: app.key,
      app_secret: app.secret,
      auth_code: code,
      grant_type: 'authorized_code',
    };
    const token: ShopToken = await transport.send(getToken, input as never);
    if ((token.user_type ?? 0) === 0) return token;
    throw new AuthenticationError({
      code: 'auth.not_a_seller',
      region,
      operation: getToken.id,
      message:
        'A creator or partner authorized the app, not a seller, so there are no shops to act for. Send the seller to authorizeUrl().',
    });
  }

  async function shopsOf(accessToken: string): Promise<readonly AuthorizedShop<Region>[]> {
    const operation = defineAuthorizedShops(bearerFamily(app, accessToken), 'app');
    return readAuthorizedShops(await transport.send(operation, {} as never));
  }

  return Object.freeze({ region, authorizeUrl, exchangeCode });
}

function assertOwnPath(returnTo: string, region: Region): void {
  if (/^\/(?![/\\])[^\s\\]*$/.test(returnTo)) return;
  throw new ConfigurationError({
    region,
    message:
      "'returnTo' must be a path of your own app that begins with one '/', so that nobody is sent elsewhere.",
  });
}

function assertShopHere(shops: readonly AuthorizedShop<Region>[], region: Region): void {
  if (shops.some((shop) => shop.region === region)) return;
  const markets = [...new Set(shops.map((shop) => shop.market))].join(', ') || 'no market at all';
  throw new RegionMismatchError({
    region,
    message: `The seller has no shop in region '${region}'; the token covers shops in ${markets}. Nothing was stored. Let them authorize on the page of the side their shops are on.`,
  });
}
