import {
  type AdaptContext,
  AuthenticationError,
  ConfigurationError,
  type WireRequest,
} from '@twinshore/core';
import { identifyShopRequest } from './identify-shop-request.ts';

/**
 * Puts app key, timestamp, cipher of shop or category asset, token and signature on a request. Calls of the token service carry app key
 * and secret as parameters of their own and are not signed.
 *
 * @throws AuthenticationError `auth.missing` without a token
 * @throws ConfigurationError `config.invalid` without the shop or category the operation is for
 */
export function adaptShopRequest(request: WireRequest, context: AdaptContext): WireRequest {
  const { operation, region, credentials, shop, asset, accessToken, timestampSeconds } = context;
  if (operation.authentication !== 'token') return request;
  if (credentials?.family !== 'shop' || accessToken === undefined) {
    throw new AuthenticationError({
      code: 'auth.missing',
      region,
      operation: operation.id,
      message: `${operation.id} needs a token. Give the transport credentials of a grant, or those of shopCredentials(), partnerCredentials() or creatorCredentials().`,
    });
  }
  if (operation.identifier === 'shop_cipher' && shop === undefined) {
    throw new ConfigurationError({
      region,
      operation: operation.id,
      message: `${operation.id} is for one shop and none is named. Pass { shop } to the client or to the call.`,
    });
  }
  if (operation.identifier === 'category_asset_cipher' && asset === undefined) {
    throw new ConfigurationError({
      region,
      operation: operation.id,
      message: `${operation.id} is for one category asset and none is named. Use a partner's credentials, and pass { asset } to the client or to the call.`,
    });
  }
  return identifyShopRequest(request, {
    app: credentials.app,
    accessToken,
    timestampSeconds,
    shopCipher: operation.identifier === 'shop_cipher' ? shop?.cipher : undefined,
    categoryAssetCipher: operation.identifier === 'category_asset_cipher' ? asset?.cipher : undefined,
  });
}
