import type { AreaOverlay } from '../model/overlay.ts';
import { COMMODITY_OPERATIONS } from './full-service-commodity.ts';
import { INVENTORY_OPERATIONS } from './full-service-inventory.ts';
import { SHIPMENT_OPERATIONS } from './full-service-shipment.ts';

/**
 * A capability goes by its plain name in its most settled form: stable where there is a stable path, else beta. What
 * is behind that stands under `beta` and `preview`, for those take other parameters and share version stamps.
 */
export const fullService = {
  area: 'fullService',
  summary: 'Products, stock and deliveries of suppliers whose goods the platform sells (full service).',
  operations: { ...COMMODITY_OPERATIONS, ...INVENTORY_OPERATIONS, ...SHIPMENT_OPERATIONS },
} as const satisfies AreaOverlay;
