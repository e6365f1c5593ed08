import { defineOperation } from '@twinshore/core';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';

/**
 * How to ship a package. For a package that TikTok ships, say how it is handed over; for one the seller ships, give
 * its tracking number. Times are seconds since 1970.
 *
 * @public
 */
export interface ShipPackageInput {
  readonly package_id: string;
  readonly handover_method?: 'PICKUP' | 'DROP_OFF' | undefined;
  /** One of the slots of `handoverTimeSlots()`. */
  readonly pickup_slot?: { readonly start_time: number; readonly end_time: number } | undefined;
  readonly self_shipment?:
    | { readonly tracking_number: string; readonly shipping_provider_id: string }
    | undefined;
}

/**
 * What shipping a package takes and gives. There is no such call for the US.
 *
 * @public
 */
export interface ShipPackageShapes {
  readonly global: { readonly input: ShipPackageInput; readonly output: object | null | undefined };
}

/**
 * Ships a package that exists since payment: the way of every market but the US.
 *
 * @public
 */
export const shipPackage = defineOperation<ShipPackageShapes>({
  id: 'shop.fulfillment.ship_package',
  summary: 'Ships a package that exists since payment: the way of every market but the US.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'POST',
  path: '/fulfillment/202309/packages/{package_id}/ship',
  apiVersion: '202309',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: {
    us: {
      available: false,
      reason:
        'In the US a package comes into being when its label is bought, so there is none to ship before.',
      instead: 'shop.fulfillment.create_packages',
      confidence: 'documented',
    },
    global: {
      available: true,
      confidence: 'documented',
      note: 'Southeast Asia, Latin America and EMEA. Sellers of EMEA and Japan who ship themselves mark the package as shipped instead.',
    },
  },
  schemas: () => import('./ship-package.schema.ts').then(({ shipPackageSchemas }) => shipPackageSchemas),
  scopes: ['seller.fulfillment.basic'],
  lifeCycle: { since: '2023-09' },
  provenance: OPEN_API_DESCRIPTION,
});
