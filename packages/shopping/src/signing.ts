export type { SignedQuery } from './signing/canonical-query.ts';
export { type ShopRequestToSign, signShopRequest } from './signing/sign-shop-request.ts';
export { type ShopWebhookToVerify, verifyShopWebhook } from './signing/verify-shop-webhook.ts';
