import { defineOperation } from '@twinshore/core';
import { EVERYWHERE } from '../family/everywhere.ts';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { GetPackageInput } from './get-package.ts';
import type { HandoverTimeSlots } from './handover-time-slots.ts';

/**
 * What asking for handover times takes and gives, by side.
 *
 * @public
 */
export interface GetHandoverTimeSlotsShapes {
  readonly us: { readonly input: GetPackageInput; readonly output: HandoverTimeSlots };
  readonly global: { readonly input: GetPackageInput; readonly output: HandoverTimeSlots };
}

/**
 * Says how and when a package can be handed to the carrier.
 *
 * @public
 */
export const getHandoverTimeSlots = defineOperation<GetHandoverTimeSlotsShapes>({
  id: 'shop.fulfillment.handover_time_slots',
  summary: 'Says how and when a package can be handed to the carrier.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'GET',
  path: '/fulfillment/202309/packages/{package_id}/handover_time_slots',
  apiVersion: '202309',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: EVERYWHERE,
  schemas: () =>
    import('./get-handover-time-slots.schema.ts').then(
      ({ getHandoverTimeSlotsSchemas }) => getHandoverTimeSlotsSchemas,
    ),
  scopes: ['seller.fulfillment.package.write'],
  lifeCycle: { since: '2023-09' },
  provenance: OPEN_API_DESCRIPTION,
});
