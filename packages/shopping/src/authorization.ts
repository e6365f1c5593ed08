export type {
  CallbackAddress,
  CallbackParts,
  ExchangeCodeRequest,
} from './authorization/authorization-callback.ts';
export { type AuthorizationState, readAuthorizationState } from './authorization/authorization-state.ts';
export { authorizedShops } from './authorization/authorized-shops.ts';
export {
  type AuthorizeUrlOptions,
  createShopAuthorization,
  type ShopAuthorization,
  type ShopAuthorizationOptions,
} from './authorization/create-shop-authorization.ts';
