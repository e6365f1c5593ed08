import {
  AuthenticationError,
  type AuthorizedAsset,
  type AuthorizedShop,
  ConfigurationError,
  createGrant,
  createTokenCell,
  type Grant,
  prefixHint,
  type Region,
  RegionMismatchError,
  type UserType,
} from '@twinshore/core';
import { assertStoreSide } from '@twinshore/core/internal';
import { regionOfTransport } from '../client/region-of-transport.ts';
import { assertCallback } from './assert-callback.ts';
import { type ExchangeCodeRequest, readCallback } from './authorization-callback.ts';
import { createAuthorizationState } from './authorization-state.ts';
import { authorizeAddress } from './authorize-address.ts';
import { bearerFamily } from './bearer-family.ts';
import type { ShopAuthorizationOptions } from './create-shop-authorization.ts';
import { defineAuthorizedShops } from './define-authorized-shops.ts';
import { defineCategoryAssets } from './define-category-assets.ts';
import { getToken } from './get-token.ts';
import { readAuthorizedShops } from './read-authorized-shops.ts';
import { readCategoryAssets } from './read-category-assets.ts';
import { readShopToken } from './read-shop-token.ts';
import type { AuthorizeUrlOptions, ShopAuthorization } from './shop-authorization.ts';
import type { ShopToken } from './shop-token.ts';
import { userTypeOf } from './user-type-of.ts';

/** What the platform named for a token, on both sides. */
interface Covered {
  readonly shops: readonly AuthorizedShop<Region>[];
  readonly assets: readonly AuthorizedAsset<Region>[];
}

/**
 * Makes the authorization of one side and one kind of user.
 */
export function createAuthorization<R extends Region>(
  userType: UserType,
  options: Omit<ShopAuthorizationOptions<R>, 'serviceId'> & { readonly serviceId?: string | undefined },
): ShopAuthorization<R> {
  const { transport, app, serviceId, prefixRule = 'refuse', clock = Date } = options;
  const region = regionOfTransport(transport) as R;
  if (!app?.key || !app.secret || (userType !== 'creator' && !serviceId)) {
    throw new ConfigurationError({
      region,
      message: `An authorization needs the app's key and secret${userType === 'creator' ? '' : " and the id of its service listing ('serviceId')"}.`,
    });
  }

  function authorizeUrl({ returnTo }: AuthorizeUrlOptions = {}): { url: string; state: string } {
    if (returnTo !== undefined) assertOwnPath(returnTo, region);
    const state = createAuthorizationState(region, userType, returnTo);
    return { url: authorizeAddress(userType, transport, { app, serviceId }, state), state };
  }

  async function exchangeCode(request: ExchangeCodeRequest<R>): Promise<Grant> {
    const callback = readCallback(request, region);
    assertStoreSide(request.store, region);
    assertCallback(callback, request, { region, userType, app, prefixRule });
    const token = await exchange(callback.code);
    const { shops, assets } = await covered(token);

    // The same name that shopCredentials({ seller: openId }) and its like look for.
    const key = `shop:${app.key}:${token.open_id}`;
    const tokens = { ...readShopToken(token), userType };
    await request.store?.set(
      key,
      tokens,
      shops.map(({ id }) => id),
    );
    return createGrant({
      app,
      tokens: createTokenCell(key, tokens, request.store),
      userType,
      openId: token.open_id,
      sellerName: token.seller_name ?? '',
      sellerBaseRegion: token.seller_base_region ?? '',
      grantedScopes: token.granted_scopes ?? [],
      shops,
      assets,
      sentOutFrom: region,
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
    const given = token.user_type ?? undefined;
    // Older answers did not say, and were about sellers.
    const found = given === undefined && userType === 'seller' ? userType : userTypeOf(given ?? -1);
    if (found === userType) return token;
    throw wrongUser(userType, found, region);
  }

  /** What lies on which side, after making sure that something lies on this one. */
  async function covered(token: ShopToken): Promise<Covered> {
    if (userType === 'creator') {
      if (prefixRule === 'refuse') assertTokenPrefix(token, region);
      return { shops: [], assets: [] };
    }
    const family = bearerFamily(app, token.access_token);
    if (userType === 'partner') {
      const operation = defineCategoryAssets(family, 'app');
      const assets = readCategoryAssets(await transport.send(operation, {} as never));
      assertSomethingHere('category asset', assets, region);
      return { shops: [], assets };
    }
    const operation = defineAuthorizedShops(family, 'app');
    const shops = readAuthorizedShops(await transport.send(operation, {} as never));
    assertSomethingHere('shop', shops, region);
    return { shops, assets: [] };
  }

  return Object.freeze({ region, userType, authorizeUrl, exchangeCode });
}

function assertOwnPath(returnTo: string, region: Region): void {
  if (/^\/(?![/\\])[^\s\\]*$/.test(returnTo)) return;
  throw new ConfigurationError({
    region,
    message:
      "'returnTo' must be a path of your own app that begins with one '/', so that nobody is sent elsewhere.",
  });
}

function assertSomethingHere(
  what: 'shop' | 'category asset',
  all: readonly Pick<AuthorizedShop<Region>, 'region' | 'market'>[],
  region: Region,
): void {
  if (all.some((one) => one.region === region)) return;
  const markets = [...new Set(all.map(({ market }) => market))].join(', ') || 'no market at all';
  const who = what === 'shop' ? 'seller' : 'partner';
  throw new RegionMismatchError({
    region,
    message: `The ${who} has no ${what} in region '${region}'; the token covers ${what}s in ${markets}. Nothing was stored. Let them authorize on the page of the side their ${what}s are on.`,
  });
}

/** Nothing else speaks for the side of a creator's token. */
function assertTokenPrefix({ access_token, refresh_token }: ShopToken, region: Region): void {
  const hint = [access_token, refresh_token].map(prefixHint).find((one) => one && one.region !== region);
  if (hint === undefined) return;
  throw new RegionMismatchError({
    region,
    message: `The creator's token begins with ${hint.prefix}, which was seen on tokens of region '${hint.region}' only (confidence: ${hint.confidence}). Nothing was stored. Let the creator authorize the app of that side, or set prefixRule to 'ignore' if you know better.`,
  });
}

function wrongUser(wanted: UserType, found: UserType | undefined, region: Region): AuthenticationError {
  const who = found === undefined ? 'Somebody of an unknown kind' : `A ${found}`;
  const about = {
    region,
    operation: getToken.id,
    message: `${who} authorized the app, not a ${wanted}, so this authorization has no use for the token. Nothing was stored. Send the ${wanted} to authorizeUrl(), or exchange the code with the authorization for its kind.`,
  };
  return wanted === 'seller'
    ? new AuthenticationError({ code: 'auth.not_a_seller', ...about })
    : new AuthenticationError({ code: 'auth.user_type_mismatch', ...about });
}
