import * as z from 'zod';
import { text, texts, whole } from '../schemas/response-leaves.schema.ts';

/** The tokens of a seller, as the token service gives them. @public */
export const shopTokenSchema = z.looseObject({
  access_token: z.string(),
  access_token_expire_in: z.number(),
  refresh_token: z.string(),
  refresh_token_expire_in: z.number(),
  open_id: z.string(),
  seller_name: text,
  seller_base_region: text,
  user_type: whole,
  granted_scopes: texts,
});
