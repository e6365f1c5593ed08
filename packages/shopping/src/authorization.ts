export type {
  CallbackAddress,
  CallbackParts,
  ExchangeCodeRequest,
} from './authorization/authorization-callback.ts';
export { type AuthorizationState, readAuthorizationState } from './authorization/authorization-state.ts';
export { authorizedShops } from './authorization/authorized-shops.ts';
export {
  type CreatorAuthorizationOptions,
  createCreatorAuthorization,
} from './authorization/create-creator-authorization.ts';
export { createPartnerAuthorization } from './authorization/create-partner-authorization.ts';
export {
  createShopAuthorization,
  type ShopAuthorizationOptions,
} from './authorization/create-shop-authorization.ts';
export type { AuthorizeUrlOptions, ShopAuthorization } from './authorization/shop-authorization.ts';
