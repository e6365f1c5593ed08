import {
  type AdaptContext,
  type AuthorizedShop,
  defineOperation,
  type Operation,
  shopCredentials,
  type WireRequest,
} from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { getToken } from '../authorization/get-token.ts';
import { searchOrders } from '../generated/orders/search-orders.ts';
import { signShopRequest } from '../signing/sign-shop-request.ts';
import { adaptShopRequest } from './adapt-shop-request.ts';
import { getAuthorizedShops, shopFamily } from './shop-family.ts';

const app = { key: '29a39d', secret: 'e59af819cc' };
const credentials = shopCredentials({
  region: 'us',
  app,
  tokens: { accessToken: 'TTP_token' },
  seller: 'one',
});
const shop: AuthorizedShop<'us'> = {
  id: '1',
  cipher: 'TTP_cipher',
  name: 'Shop',
  code: 'USLC1',
  market: 'US',
  region: 'us',
  seller_type: 'LOCAL',
};

function request(parts: Partial<WireRequest> = {}): WireRequest {
  return {
    method: 'POST',
    origin: 'https://us.example',
    path: '/order/202309/orders/search',
    query: { page_size: '20' },
    headers: { 'content-type': 'application/json' },
    body: '{"order_status":"UNPAID"}',
    ...parts,
  };
}

function context(operation: Operation, parts: Partial<AdaptContext> = {}): AdaptContext {
  return {
    operation,
    region: 'us',
    credentials,
    shop,
    accessToken: 'TTP_token',
    timestampSeconds: 1623812664,
    ...parts,
  };
}

describe('a call for a shop', () => {
  it('carries key, time, cipher, token and a signature over what is sent', () => {
    const sent = adaptShopRequest(request(), context(searchOrders));
    const { sign, ...query } = sent.query;
    expect(query).toEqual({
      page_size: '20',
      app_key: '29a39d',
      shop_cipher: 'TTP_cipher',
      timestamp: '1623812664',
    });
    expect(sent.headers['x-tts-access-token']).toBe('TTP_token');
    expect(sent.body).toBe('{"order_status":"UNPAID"}');
    expect(sign).toBe(
      signShopRequest({ secret: app.secret, path: sent.path, query, body: '{"order_status":"UNPAID"}' }),
    );
  });

  it('is signed anew for every attempt', () => {
    const first = adaptShopRequest(request(), context(searchOrders));
    const earlier = first.query.sign;
    const again = adaptShopRequest(first, context(searchOrders, { timestampSeconds: 1623812700 }));
    expect(again.query).toEqual({
      ...adaptShopRequest(request(), context(searchOrders, { timestampSeconds: 1623812700 })).query,
    });
    expect(again.query.sign).not.toBe(earlier);
  });

  it('keeps the content type of a multipart body, which is not signed', () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const sent = adaptShopRequest(request({ headers, body: '--x--' }), context(searchOrders));
    expect(sent.headers['content-type']).toBe('multipart/form-data; boundary=x');
    const { sign, ...query } = sent.query;
    expect(sign).toBe(signShopRequest({ secret: app.secret, path: sent.path, query }));
  });

  it('is refused without a shop', () => {
    expect(() => adaptShopRequest(request(), context(searchOrders, { shop: undefined }))).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });

  it.each([
    ['credentials', { credentials: undefined }],
    ['a token', { accessToken: undefined }],
  ])('is refused without %s', (_, parts) => {
    expect(() => adaptShopRequest(request(), context(searchOrders, parts))).toThrowError(
      expect.objectContaining({ code: 'auth.missing' }),
    );
  });
});

describe('a call that takes no identifier', () => {
  it('carries no cipher, and reproduces the published signature', () => {
    const sent = adaptShopRequest(
      request({
        method: 'GET',
        path: '/authorization/202309/shops',
        query: {},
        headers: {},
        body: undefined,
      }),
      context(getAuthorizedShops),
    );
    expect(sent.query).toEqual({
      app_key: '29a39d',
      timestamp: '1623812664',
      sign: 'b596b73e0cc6de07ac26f036364178ab16b0a907af13d43f0a0cd2345f582dc8',
    });
    expect(sent.headers).toEqual({ 'x-tts-access-token': 'TTP_token', 'content-type': 'application/json' });
  });
});

describe('a call for a category', () => {
  const operation = defineOperation({
    ...getAuthorizedShops,
    id: 'shop.test.category',
    identifier: 'category_asset_cipher',
  });

  const asset = {
    id: 'US:600001',
    category: '600001',
    name: 'Home Supplies',
    cipher: 'TTP_category',
    market: 'US',
    region: 'us',
  } as const;

  it('carries the cipher of the proved asset, and signs it', () => {
    const sent = adaptShopRequest(request(), context(operation, { asset }));
    expect(sent.query).toMatchObject({ category_asset_cipher: 'TTP_category' });
    expect(sent.query.shop_cipher).toBeUndefined();
    const { sign } = adaptShopRequest(
      request(),
      context(operation, { asset: { ...asset, cipher: 'TTP_other' } }),
    ).query;
    expect(sign).not.toBe(sent.query.sign);
  });

  it('is refused without one, also with a cipher of the caller’s', () => {
    const query = { category_asset_cipher: 'TTP_category' };
    expect(() => adaptShopRequest(request({ query }), context(operation))).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
    expect(() => adaptShopRequest(request(), context(operation))).toThrowError(
      expect.objectContaining({ code: 'config.invalid' }),
    );
  });
});

describe('a call of the token service', () => {
  it('is sent as it is: unsigned, without token', () => {
    const query = {
      app_key: app.key,
      app_secret: app.secret,
      auth_code: 'TTP_code',
      grant_type: 'authorized_code',
    };
    const plain = request({
      method: 'GET',
      path: getToken.path,
      query: { ...query },
      headers: {},
      body: undefined,
    });
    expect(adaptShopRequest(plain, context(getToken, { accessToken: undefined, shop: undefined }))).toEqual(
      request({ method: 'GET', path: getToken.path, query, headers: {}, body: undefined }),
    );
  });
});

describe('refresh and proof', () => {
  it('ask with the app and the refresh token, and read moments as moments', () => {
    const refresh = shopFamily.refresh?.();
    expect(refresh?.operation.id).toBe('shop.token.refresh');
    const tokens = {
      accessToken: 'a',
      accessTokenExpiresAtMs: 1,
      refreshToken: 'TTP_refresh',
      refreshTokenExpiresAtMs: 2,
    };
    expect(refresh?.input(app, tokens)).toEqual({
      app_key: '29a39d',
      app_secret: 'e59af819cc',
      refresh_token: 'TTP_refresh',
      grant_type: 'refresh_token',
    });
    expect(
      refresh?.read(
        {
          access_token: 'new',
          access_token_expire_in: 1700000000,
          refresh_token: 'newer',
          refresh_token_expire_in: 1800000000,
          open_id: 'x',
        },
        tokens,
      ),
    ).toEqual({
      accessToken: 'new',
      accessTokenExpiresAtMs: 1700000000000,
      refreshToken: 'newer',
      refreshTokenExpiresAtMs: 1800000000000,
      openId: 'x',
    });
  });

  it('give every shop the side of its market', () => {
    const proof = shopFamily.proof?.();
    const data = {
      shops: [
        { id: '1', cipher: 'a', region: 'US', name: 'One', code: 'USLC', seller_type: 'LOCAL' },
        { id: '2', cipher: 'b', region: 'GB' },
      ],
    };
    expect(proof?.read(data).map(({ id, market, region, name }) => ({ id, market, region, name }))).toEqual([
      { id: '1', market: 'US', region: 'us', name: 'One' },
      { id: '2', market: 'GB', region: 'global', name: '' },
    ]);
    expect(() => proof?.read({ shops: [{ id: '3', cipher: 'c', region: 'PR' }] })).toThrowError(
      expect.objectContaining({ code: 'region.unknown' }),
    );
    expect(proof?.read({ shops: null })).toEqual([]);
  });
});
