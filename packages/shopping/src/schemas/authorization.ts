export {
  authorizedShopSchema,
  authorizedShopsInputSchema,
  authorizedShopsOutputSchema,
} from '../authorization/authorized-shops.schema.ts';
export { getTokenInputSchema } from '../authorization/get-token.schema.ts';
export { refreshTokenInputSchema } from '../authorization/refresh-token.schema.ts';
export { shopTokenSchema } from '../authorization/shop-token.schema.ts';
