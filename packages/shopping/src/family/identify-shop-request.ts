import type { ShopApp, WireRequest } from '@twinshore/core';
import { signShopRequest } from '../signing/sign-shop-request.ts';

/**
 * Who a request is made by and when.
 */
export interface ShopIdentity {
  readonly app: ShopApp;
  readonly accessToken: string;
  readonly timestampSeconds: number;
  /** The shop's secret identifier, where the operation takes one. */
  readonly shopCipher: string | undefined;
  /** The secret identifier of a partner's category asset, where the operation takes one. */
  readonly categoryAssetCipher?: string | undefined;
}

/**
 * Puts identity and signature on a request, in place. A second run over the same request replaces both.
 */
export function identifyShopRequest(request: WireRequest, identity: ShopIdentity): WireRequest {
  const { query, headers, path, body } = request;
  const { app, shopCipher, categoryAssetCipher } = identity;
  query.app_key = app.key;
  if (shopCipher !== undefined) query.shop_cipher = shopCipher;
  if (categoryAssetCipher !== undefined) query.category_asset_cipher = categoryAssetCipher;
  query.timestamp = String(identity.timestampSeconds);
  headers['x-tts-access-token'] = identity.accessToken;
  // The platform's description asks for it on every call, also on one without a body.
  headers['content-type'] ??= 'application/json';
  const contentType = headers['content-type'];
  query.sign = signShopRequest({ secret: app.secret, path, query, body, contentType });
  return request;
}
