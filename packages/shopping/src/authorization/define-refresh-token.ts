import { type ApiFamily, defineOperation, type Operation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import type { ShopToken } from './shop-token.ts';
import { TOKEN_SERVICE_DESCRIPTION } from './token-service-description.ts';

/**
 * What a refresh needs. App key and secret travel as parameters, unsigned (documented).
 *
 * @public
 */
export interface RefreshTokenInput {
  readonly app_key: string;
  readonly app_secret: string;
  readonly refresh_token: string;
  readonly grant_type: 'refresh_token';
}

/**
 * What a refresh takes and gives, by side.
 *
 * @public
 */
export interface RefreshTokenShapes {
  readonly us: { readonly input: RefreshTokenInput; readonly output: ShopToken };
  readonly global: { readonly input: RefreshTokenInput; readonly output: ShopToken };
}

/**
 * Declares the refresh for a family. A function, because the family names this operation and the operation its family.
 */
export function defineRefreshToken(family: ApiFamily): Operation<RefreshTokenShapes> {
  return defineOperation({
    id: 'shop.token.refresh',
    summary: 'Replaces the tokens of a seller by new ones.',
    family,
    surface: 'shop.token',
    method: 'GET',
    path: '/api/v2/token/refresh',
    parameters: { app_key: 'query', app_secret: 'query', refresh_token: 'query', grant_type: 'query' },
    identifier: 'none',
    authentication: 'app',
    availability: EVERYWHERE,
    schemas: () =>
      import('./authorization-shapes.ts').then(({ authorizationSchemas }) =>
        authorizationSchemas('shop.token.refresh'),
      ),
    // The refresh token is replaced, and the old one was reported to be void from then on.
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
}
