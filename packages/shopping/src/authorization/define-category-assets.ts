import { type ApiFamily, type AuthenticationRule, defineOperation, type Operation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import type { ListCategoryAssetsShapes } from '../generated/account/list-category-assets.ts';

/**
 * Declares the call that proves a partner's token, for a family. A function, because the family names this operation
 * and the operation its family; the catalogue has the same call for everybody else.
 */
export function defineCategoryAssets(
  family: ApiFamily,
  authentication: AuthenticationRule = 'token',
): Operation<ListCategoryAssetsShapes> {
  return defineOperation({
    id: 'shop.account.category_assets',
    summary: "Names the categories a partner's token may act for, with the market and cipher of each.",
    family,
    surface: 'shop.api',
    method: 'GET',
    path: '/authorization/202405/category_assets',
    apiVersion: '202405',
    identifier: 'none',
    authentication,
    availability: EVERYWHERE,
    schemas: () =>
      import('../generated/account/list-category-assets.check.ts').then(({ schemas }) => schemas),
    scopes: ['partner.authorization.info'],
    userTypes: ['partner'],
    lifeCycle: { since: '2024-05' },
    provenance: OPEN_API_DESCRIPTION,
  });
}
