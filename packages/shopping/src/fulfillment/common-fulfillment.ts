import type { Call, Operation, Region, RequestOptions } from '@twinshore/core';
import type { ShopCaller } from '../client/shop-caller.ts';
import { getHandoverTimeSlots } from './get-handover-time-slots.ts';
import { getPackage } from './get-package.ts';
import { getShippingDocument } from './get-shipping-document.ts';
import type { HandoverTimeSlots } from './handover-time-slots.ts';
import type { Package } from './package.ts';
import type { ShippingDocument, ShippingDocumentRequest } from './shipping-document.ts';

/**
 * What shipping has in common on both sides.
 *
 * @public
 */
export abstract class CommonFulfillment<R extends Region> {
  readonly #caller: ShopCaller<R>;

  /** @internal */
  constructor(caller: ShopCaller<R>) {
    this.#caller = caller;
  }

  /** Reads a package: what is in it, where it goes, who carries it. */
  package(id: string, options?: RequestOptions): Call<Package<R>> {
    return this.send(getPackage, { package_id: id }, options) as Call<Package<R>>;
  }

  /**
   * Gives the link to a label or slip of a package that TikTok ships. Fetch the file with
   * `transport.download(doc_url)`; it shows the buyer's name and address.
   */
  shippingDocument(request: ShippingDocumentRequest<R>, options?: RequestOptions): Call<ShippingDocument<R>> {
    return this.send(getShippingDocument, request, options) as Call<ShippingDocument<R>>;
  }

  /** Says how and when a package can be handed to the carrier. */
  handoverTimeSlots(packageId: string, options?: RequestOptions): Call<HandoverTimeSlots> {
    return this.send(getHandoverTimeSlots, { package_id: packageId }, options) as Call<HandoverTimeSlots>;
  }

  /** @internal */
  protected send(operation: Operation, input: unknown, options: RequestOptions | undefined): Call<unknown> {
    return this.#caller.transport.send(operation, input as never, this.#caller.options(options));
  }
}
