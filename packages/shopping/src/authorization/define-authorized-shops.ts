import { type ApiFamily, type AuthenticationRule, defineOperation, type Operation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';

/**
 * A shop of a grant, as it travels.
 *
 * @public
 */
export interface AuthorizedShopData {
  readonly cipher: string;
  readonly code?: string | null;
  readonly id: string;
  readonly name?: string | null;
  /** The country the shop sells in. */
  readonly region: string;
  readonly seller_type?: 'LOCAL' | 'CROSS_BORDER' | (string & {}) | null;
}

/**
 * The shops of a grant.
 *
 * @public
 */
export interface AuthorizedShopsOutput {
  readonly shops?: readonly AuthorizedShopData[] | null;
}

/**
 * What asking for the shops of a grant takes and gives, by side.
 *
 * @public
 */
export interface AuthorizedShopsShapes {
  readonly us: { readonly input: Readonly<Record<string, never>>; readonly output: AuthorizedShopsOutput };
  readonly global: {
    readonly input: Readonly<Record<string, never>>;
    readonly output: AuthorizedShopsOutput;
  };
}

/**
 * Declares the call for a family. A function, because the family names this operation and the operation its family.
 */
export function defineAuthorizedShops(
  family: ApiFamily,
  authentication: AuthenticationRule = 'token',
): Operation<AuthorizedShopsShapes> {
  return defineOperation({
    id: 'shop.authorization.shops',
    summary: 'Names the shops a token may act for, on both sides, with the market and cipher of each.',
    family,
    surface: 'shop.api',
    method: 'GET',
    path: '/authorization/202309/shops',
    apiVersion: '202309',
    identifier: 'none',
    authentication,
    availability: EVERYWHERE,
    schemas: () =>
      import('./authorization-shapes.ts').then(({ authorizationSchemas }) =>
        authorizationSchemas('shop.authorization.shops'),
      ),
    scopes: ['seller.authorization.info'],
    lifeCycle: { since: '2023-09' },
    provenance: OPEN_API_DESCRIPTION,
  });
}
