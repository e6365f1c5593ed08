import type { ApiFamily, AssetProofProcedure, ProofProcedure, RefreshProcedure } from '@twinshore/core';
import {
  type AuthorizedShopsOutput,
  defineAuthorizedShops,
} from '../authorization/define-authorized-shops.ts';
import { defineCategoryAssets } from '../authorization/define-category-assets.ts';
import { defineRefreshToken, type RefreshTokenInput } from '../authorization/define-refresh-token.ts';
import { isRefreshTokenVoid } from '../authorization/is-refresh-token-void.ts';
import { readAuthorizedShops } from '../authorization/read-authorized-shops.ts';
import { readCategoryAssets } from '../authorization/read-category-assets.ts';
import { readRefreshedToken } from '../authorization/read-refreshed-token.ts';
import type { ShopToken } from '../authorization/shop-token.ts';
import type { ListCategoryAssetsOutput } from '../generated/account/list-category-assets.ts';
import { adaptOnceLoaded } from './adapt-once-loaded.ts';
import { classifyOnceLoaded } from './classify-once-loaded.ts';
import { readShopEnvelope } from './read-shop-envelope.ts';

/**
 * The rules of the TikTok Shop API: how its requests are identified and signed, how its answers are read, how a
 * token's shops and category assets are found and how a token is replaced. Name it in `defineOperation()` for an endpoint that is newer
 * than the catalogue.
 *
 * @public
 */
export const shopFamily: ApiFamily = Object.freeze<ApiFamily>({
  specVersion: 'v1',
  id: 'shop',
  adapt: adaptOnceLoaded,
  envelope: readShopEnvelope,
  classify: classifyOnceLoaded,
  // In the documentation of 2025; that of September 2026 was quoted with dynamic quotas and no number.
  rateLimit: { limit: 50, intervalSeconds: 1, scope: 'app+shop', confidence: 'once' },
  proof: () => proof,
  assetProof: () => assetProof,
  refresh: () => refresh,
});

/**
 * Names the shops a token may act for, on both sides, with the market and cipher of each.
 *
 * @public
 */
export const getAuthorizedShops = defineAuthorizedShops(shopFamily);

/**
 * Replaces the tokens of a seller by new ones. Transports do it by themselves.
 *
 * @public
 */
export const refreshToken = defineRefreshToken(shopFamily);

const proof: ProofProcedure = {
  operation: getAuthorizedShops,
  read: (data) => readAuthorizedShops(data as AuthorizedShopsOutput),
};

const assetProof: AssetProofProcedure = {
  operation: defineCategoryAssets(shopFamily),
  read: (data) => readCategoryAssets(data as ListCategoryAssetsOutput),
};

const refresh: RefreshProcedure = {
  operation: refreshToken,
  input: (app, tokens): RefreshTokenInput => ({
    app_key: app.key,
    app_secret: app.secret,
    refresh_token: tokens.refreshToken ?? '',
    grant_type: 'refresh_token',
  }),
  read: (data, held) => readRefreshedToken(data as ShopToken, held),
  isFinal: isRefreshTokenVoid,
};
