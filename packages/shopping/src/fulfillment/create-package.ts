import { defineOperation } from '@twinshore/core';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { CreatedPackage, CreatePackageInput } from './created-package.ts';

/**
 * What buying a label takes and gives. There is no such call outside the US.
 *
 * @public
 */
export interface CreatePackageShapes {
  readonly us: { readonly input: CreatePackageInput; readonly output: CreatedPackage };
}

/**
 * Buys a label and with it creates the package: the way to ship in the US. The platform takes no idempotency key
 * here, so it is sent again only when it provably never arrived.
 *
 * @public
 */
export const createPackage = defineOperation<CreatePackageShapes>({
  id: 'shop.fulfillment.create_packages',
  summary: 'Buys a label and with it creates the package: the way to ship in the US.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'POST',
  path: '/fulfillment/202512/packages',
  apiVersion: '202512',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: {
    us: { available: true, confidence: 'documented' },
    global: {
      available: false,
      reason: 'Labels are bought in the US only; elsewhere the package exists since payment and is shipped.',
      instead: 'shop.fulfillment.ship_package',
      confidence: 'documented',
    },
  },
  schemas: () =>
    import('./create-package.schema.ts').then(({ createPackageSchemas }) => createPackageSchemas),
  lifeCycle: { since: '2025-12' },
  provenance: OPEN_API_DESCRIPTION,
});
