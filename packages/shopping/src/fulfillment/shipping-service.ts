import type { Dimension, PackageDimension, PackageWeight, Weight } from './package.ts';

/**
 * What to ship, for the services on offer. US only.
 *
 * @public
 */
export interface ShippingServicesInput {
  readonly order_id: string;
  /** Only these units of the order. */
  readonly order_line_item_ids?: readonly string[] | undefined;
  readonly dimension?: Dimension | undefined;
  readonly weight?: Weight | undefined;
}

/**
 * A way to ship, with an estimated price. US only.
 *
 * @public
 */
export interface ShippingService {
  readonly id: string;
  readonly name?: string | null;
  readonly currency?: string | null;
  /** Decimal text; an estimate from size and weight. */
  readonly price?: string | null;
  readonly earliest_delivery_days?: number | null;
  readonly latest_delivery_days?: number | null;
  /** Whether it is taken when none is named. */
  readonly is_default?: boolean | null;
  readonly shipping_provider_id?: string | null;
  readonly shipping_provider_name?: string | null;
}

/**
 * The ways to ship an order, or part of it. US only.
 *
 * @public
 */
export interface ShippingServices {
  readonly order_id?: string | null;
  readonly order_line_id?: readonly string[] | null;
  readonly dimension?: PackageDimension | null;
  readonly weight?: PackageWeight | null;
  readonly shipping_services?: readonly ShippingService[] | null;
}
