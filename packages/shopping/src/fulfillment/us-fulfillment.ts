import type { Call, RequestOptions } from '@twinshore/core';
import { CommonFulfillment } from './common-fulfillment.ts';
import { createPackage } from './create-package.ts';
import type { CreatedPackage, CreatePackageInput } from './created-package.ts';
import { queryShippingServices } from './query-shipping-services.ts';
import type { ShippingServices, ShippingServicesInput } from './shipping-service.ts';

/**
 * Shipping in the US: choose a service, buy its label, and with it the package comes into being.
 *
 * @public
 */
export class UsFulfillment extends CommonFulfillment<'us'> {
  /** Lists the ways TikTok would ship an order, with estimated prices. */
  shippingServices(input: ShippingServicesInput, options?: RequestOptions): Call<ShippingServices> {
    return this.send(queryShippingServices, input, options) as Call<ShippingServices>;
  }

  /**
   * Buys a label and with it creates the package. It costs money and the platform takes no idempotency key, so it is
   * sent again only when it provably never arrived; after another failure read the order before you try once more.
   *
   * @throws ApiError `shop.already_shipped` when it was shipped before
   */
  createPackage(input: CreatePackageInput, options?: RequestOptions): Call<CreatedPackage> {
    return this.send(createPackage, input, options) as Call<CreatedPackage>;
  }
}
