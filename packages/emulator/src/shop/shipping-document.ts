import { fileLink } from '../files/file-link.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { ShopRoute } from '../gateway/shop-route.ts';
import { known } from '../world/known.ts';
import { findPackage } from './find-order.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

const AFTER_PICKUP = ['IN_TRANSIT', 'DELIVERED', 'COMPLETED'];

/** A link to the label of a package, on the file host of its side. */
export const shippingDocument: ShopRoute = {
  operation: 'shop.fulfillment.packages.shipping_document',
  handle(call) {
    const { world, input } = call;
    const shop = shopOf(call);
    const parcel = findPackage(world, shop, textOf(call, 'package_id'));
    for (const id of parcel.orderIds) {
      const order = known(world.orders, id);
      if (order.shipping === 'seller') throw new Refusal(21008017, 'The order is shipped by the seller');
      if (order.shipping === 'fulfilled-by-tiktok')
        throw new Refusal(21008043, 'The package is fulfilled by the platform');
      if (order.status === 'CANCELLED') throw new Refusal(21023059, 'The package was cancelled');
      if (!parcel.shipped) throw new Refusal(21023035, 'The package is not shipped yet');
      if (AFTER_PICKUP.includes(order.status)) {
        throw new Refusal(21042102, 'Documents cannot be printed after pick-up');
      }
    }
    return {
      doc_url: fileLink(world, shop, parcel, {
        // In the US a document is asked for by its package alone.
        type: typeof input.document_type === 'string' ? input.document_type : 'SHIPPING_LABEL',
        format: input.document_format === 'ZPL' ? 'zpl' : 'pdf',
      }),
      tracking_number: parcel.trackingNumber,
    };
  },
};
