import type { Dimension, PackageDimension, PackageWeight, Weight } from './package.ts';

/**
 * What to buy a label for. US only.
 *
 * The description numbers the ways to ship inconsistently; read together, its sentences say: `1` ships a whole order
 * (`order_id`), `2` a part of it (`order_line_item`), `3` several orders in one package (`order_list_ids`).
 *
 * @public
 */
export interface CreatePackageInput {
  readonly ship_type?: '1' | '2' | '3' | undefined;
  readonly order_id?: string | undefined;
  readonly order_line_item?: readonly { readonly order_line_id: string }[] | undefined;
  readonly order_list_ids?: readonly string[] | undefined;
  /** One of `shippingServices()`; the default one when left out. */
  readonly shipping_service_id?: string | undefined;
  readonly dimension?: Dimension | undefined;
  readonly weight?: Weight | undefined;
}

/**
 * A package that came into being with its label. US only.
 *
 * @public
 */
export interface CreatedPackage {
  readonly package_id: string;
  /** Seconds since 1970. */
  readonly create_time?: number | null;
  readonly dimension?: PackageDimension | null;
  readonly weight?: PackageWeight | null;
  readonly shipping_service_info?: BoughtShippingService | null;
}

/**
 * The service a label was bought for. US only.
 *
 * @public
 */
export interface BoughtShippingService {
  readonly id?: string | null;
  readonly name?: string | null;
  readonly currency?: string | null;
  /** Decimal text; an estimate. */
  readonly price?: string | null;
  readonly earliest_delivery_days?: number | null;
  readonly latest_delivery_days?: number | null;
  readonly shipping_provider_id?: string | null;
  readonly shipping_provider_name?: string | null;
}
