export type { ShopErrorCode } from './errors/shop-error-code.ts';
export { shopErrorCode, shopErrorCodes } from './errors/shop-error-codes.ts';
