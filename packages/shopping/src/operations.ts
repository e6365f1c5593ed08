export type {
  AuthorizedShopData,
  AuthorizedShopsOutput,
  AuthorizedShopsShapes,
} from './authorization/define-authorized-shops.ts';
export type { RefreshTokenInput, RefreshTokenShapes } from './authorization/define-refresh-token.ts';
export { type GetTokenInput, type GetTokenShapes, getToken } from './authorization/get-token.ts';
export type { ShopToken } from './authorization/shop-token.ts';
export { SHOP_OUTCOMES, type ShopOutcome } from './family/outcome-table.ts';
export { getAuthorizedShops, refreshToken, shopFamily } from './family/shop-family.ts';
export { SHOP_OPERATIONS } from './shop-operations.ts';
