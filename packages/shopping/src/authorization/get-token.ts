import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { ShopToken } from './shop-token.ts';
import { TOKEN_SERVICE_DESCRIPTION } from './token-service-description.ts';

/**
 * What an exchange needs. App key and secret travel as parameters, unsigned (documented).
 *
 * @public
 */
export interface GetTokenInput {
  readonly app_key: string;
  readonly app_secret: string;
  /** Works once, for 30 minutes (documented). */
  readonly auth_code: string;
  readonly grant_type: 'authorized_code';
}

/**
 * What an exchange takes and gives, by side.
 *
 * @public
 */
export interface GetTokenShapes {
  readonly us: { readonly input: GetTokenInput; readonly output: ShopToken };
  readonly global: { readonly input: GetTokenInput; readonly output: ShopToken };
}

/**
 * Exchanges an authorization code for a seller's tokens.
 *
 * @public
 */
export const getToken = defineOperation<GetTokenShapes>({
  id: 'shop.token.get',
  summary: "Exchanges an authorization code for a seller's tokens.",
  family: shopFamily,
  surface: 'shop.token',
  method: 'GET',
  path: '/api/v2/token/get',
  parameters: { app_key: 'query', app_secret: 'query', auth_code: 'query', grant_type: 'query' },
  identifier: 'none',
  authentication: 'app',
  availability: EVERYWHERE,
  schemas: () =>
    import('./authorization-shapes.ts').then(({ authorizationSchemas }) =>
      authorizationSchemas('shop.token.get'),
    ),
  // The code works once.
  effect: 'write',
  labels: {
    request: [],
    response: [
      { path: 'open_id', label: 'account.open_id' },
      { path: 'seller_name', label: 'account.name' },
    ],
  },
  provenance: TOKEN_SERVICE_DESCRIPTION,
});
