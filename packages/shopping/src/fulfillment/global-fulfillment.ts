import type { Call, RequestOptions } from '@twinshore/core';
import { MappedCall } from '../client/mapped-call.ts';
import { CommonFulfillment } from './common-fulfillment.ts';
import { type ShipPackageInput, shipPackage } from './ship-package.ts';

/**
 * Shipping outside the US: the package exists since payment, and is shipped by handing it over.
 *
 * @public
 */
export class GlobalFulfillment extends CommonFulfillment<'global'> {
  /**
   * Ships a package: says how it is handed to TikTok's carrier, or with which tracking number the seller sent it.
   *
   * @throws ApiError `shop.already_shipped` when it was shipped before, `shop.invoice_missing` in Brazil
   */
  shipPackage(input: ShipPackageInput, options?: RequestOptions): Call<void> {
    return new MappedCall(this.send(shipPackage, input, options), () => undefined);
  }
}
