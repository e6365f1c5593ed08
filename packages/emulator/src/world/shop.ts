import type { Market, Region } from '@twinshore/core';

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
  readonly warehouseId: string;
  readonly currency: string;
  /** Calls for an inactive shop are refused. */
  active: boolean;
}
