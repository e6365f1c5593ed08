import type { Market, Region } from '@twinshore/core';
import type { DeliveryOption } from './delivery-option.ts';
import type { Warehouse } from './warehouse.ts';

/**
 * A shop on the platform.
 */
export interface Shop {
  readonly id: string;
  readonly cipher: string;
  readonly name: string;
  readonly code: string;
  readonly market: Market;
  readonly region: Region;
  readonly sellerType: 'LOCAL' | 'CROSS_BORDER';
  readonly sellerOpenId: string;
  /** The warehouse that orders go out from. */
  readonly warehouseId: string;
  readonly warehouses: Warehouse[];
  readonly deliveryOptions: readonly DeliveryOption[];
  readonly currency: string;
  /** Calls for an inactive shop are refused. */
  active: boolean;
}
