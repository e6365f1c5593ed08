import type * as z from 'zod';
import { shapes } from '../authorization/authorization-shapes.ts';
import type { AuthorizedShopsOutput } from '../authorization/define-authorized-shops.ts';
import type { RefreshTokenInput } from '../authorization/define-refresh-token.ts';
import type { GetTokenInput } from '../authorization/get-token.ts';
import type { ShopToken } from '../authorization/shop-token.ts';
import { shapeSchema } from './shape-schema.schema.ts';

/** The input of an exchange. @public */
export const getTokenInputSchema: z.ZodType<GetTokenInput> = shapeSchema(shapes, 'shop.token.get', 'input');

/** The input of a refresh. @public */
export const refreshTokenInputSchema: z.ZodType<RefreshTokenInput> = shapeSchema(
  shapes,
  'shop.token.refresh',
  'input',
);

/** The tokens of a seller, as the token service gives them. @public */
export const shopTokenSchema: z.ZodType<ShopToken> = shapeSchema(shapes, 'shop.token.get', 'output');

/** The shops of a grant. @public */
export const authorizedShopsOutputSchema: z.ZodType<AuthorizedShopsOutput> = shapeSchema(
  shapes,
  'shop.authorization.shops',
  'output',
);
