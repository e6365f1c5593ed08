/**
 * The states of a package.
 */
export type PackageStatus = 'PROCESSING' | 'FULFILLING' | 'COMPLETED' | 'CANCELLED';

/**
 * What is sent to a buyer.
 */
export interface Package {
  readonly id: string;
  readonly shopId: string;
  orderIds: readonly string[];
  lineItemIds: readonly string[];
  readonly createdAtSeconds: number;
  status: PackageStatus;
  updatedAtSeconds: number;
  /** Whether it was arranged: its label bought, or its hand-over agreed. */
  shipped: boolean;
  /** When it was arranged. */
  shippedAtSeconds: number | undefined;
  /** How it came apart from its order or together with others, if it did. */
  regrouped: 'SPLIT' | 'COMBINE' | undefined;
  /** How often its tracking number was corrected. */
  trackingEdits: number;
  trackingNumber: string | undefined;
  provider: { readonly id: string; readonly name: string } | undefined;
  handoverMethod: 'PICKUP' | 'DROP_OFF' | undefined;
  pickupSlot: { readonly start_time: number; readonly end_time: number } | undefined;
  dimension: Measure | undefined;
  weight: Weight | undefined;
}

/**
 * Size of a package, as sent.
 */
export interface Measure {
  readonly length: string;
  readonly width: string;
  readonly height: string;
  readonly unit: string;
}

/**
 * Weight of a package, as sent.
 */
export interface Weight {
  readonly value: string;
  readonly unit: string;
}
