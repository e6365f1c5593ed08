import { defineOperation } from '@twinshore/core';
import { OPEN_API_DESCRIPTION } from '../family/open-api-description.ts';
import { shopFamily } from '../family/shop-family.ts';
import type { ShippingServices, ShippingServicesInput } from './shipping-service.ts';

/**
 * What asking for shipping services takes and gives. There is no such call outside the US.
 *
 * @public
 */
export interface QueryShippingServicesShapes {
  readonly us: { readonly input: ShippingServicesInput; readonly output: ShippingServices };
}

/**
 * Lists the ways TikTok would ship an order, with estimated prices.
 *
 * @public
 */
export const queryShippingServices = defineOperation<QueryShippingServicesShapes>({
  id: 'shop.fulfillment.shipping_services',
  summary: 'Lists the ways TikTok would ship an order, with estimated prices.',
  family: shopFamily,
  surface: 'shop.api',
  method: 'POST',
  path: '/fulfillment/202309/orders/{order_id}/shipping_services/query',
  apiVersion: '202309',
  identifier: 'shop_cipher',
  authentication: 'token',
  availability: {
    us: { available: true, confidence: 'documented' },
    global: {
      available: false,
      reason:
        'Shipping services are chosen in the US only; elsewhere a package is handed over in a time slot.',
      instead: 'shop.fulfillment.handover_time_slots',
      confidence: 'documented',
    },
  },
  schemas: () =>
    import('./query-shipping-services.schema.ts').then(
      ({ queryShippingServicesSchemas }) => queryShippingServicesSchemas,
    ),
  effect: 'read',
  scopes: ['seller.fulfillment.basic'],
  lifeCycle: { since: '2023-09' },
  provenance: OPEN_API_DESCRIPTION,
});
