import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { Package } from './package.ts';

/**
 * Which package to read.
 *
 * @public
 */
export interface GetPackageInput {
  readonly package_id: string;
}

/**
 * What reading a package takes and gives, by side.
 *
 * @public
 */
export interface GetPackageShapes {
  readonly us: { readonly input: GetPackageInput; readonly output: Package<'us'> };
  readonly global: { readonly input: GetPackageInput; readonly output: Package<'global'> };
}

/**
 * Reads a package: what is in it, where it goes, who carries it.
 *
 * @public
 */
export const getPackage = defineOperation<GetPackageShapes>({
  id: 'shop.fulfillment.package',
  summary: 'Reads a package: what is in it, where it goes, who carries it.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'GET',
  path: '/fulfillment/202309/packages/{package_id}',
  apiVersion: '202309',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () => import('./get-package.schema.ts').then(({ getPackageSchemas }) => getPackageSchemas),
  labels: {
    request: [],
    response: [
      {
        path: 'recipient_address',
        label: 'buyer.address',
        routing: { property: 'recipient_address_routing', keep: ['region_code'] },
      },
      { path: 'sender_address', label: 'account.address' },
    ],
  },
  scopes: ['seller.fulfillment.basic'],
  lifeCycle: { since: '2023-09' },
  provenance: OPEN_API_DESCRIPTION,
});
