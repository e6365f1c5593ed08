import type { ShopRoute } from '../gateway/shop-route.ts';
import { deliveryOptionOf } from '../world/delivery-option.ts';
import { known } from '../world/known.ts';
import type { LineItem, Order } from '../world/order.ts';
import type { Package } from '../world/package.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import { findPackage } from './find-order.ts';
import { visibilityOf } from './masking.ts';
import { recipientView } from './recipient-view.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

/** A package, with what is in it and where it goes. */
export const packageDetail: ShopRoute = {
  operation: 'shop.fulfillment.packages.get',
  handle(call) {
    const shop = shopOf(call);
    return packageView(call.world, findPackage(call.world, shop, textOf(call, 'package_id')), shop);
  },
};

function packageView(world: World, parcel: Package, shop: Shop): Record<string, unknown> {
  const orders = parcel.orderIds.map((id) => known(world.orders, id));
  const items = orders
    .flatMap((order) => order.lineItems)
    .filter((item) => parcel.lineItemIds.includes(item.id));
  const [first] = orders;
  const knobs = world.knobs.of(shop.region);
  const recipient =
    first === undefined
      ? undefined
      : recipientView(
          first.buyer.address,
          shop,
          visibilityOf(first, shop, knobs, world.clock.seconds()),
          knobs.maskStyle,
        );
  return {
    package_id: parcel.id,
    package_status: parcel.status,
    create_time: parcel.createdAtSeconds,
    update_time: parcel.updatedAtSeconds,
    order_line_item_ids: parcel.lineItemIds,
    orders: orders.map((order) => ({
      id: order.id,
      skus: skus(order.lineItems.filter((item) => items.includes(item))),
    })),
    has_multi_skus: new Set(items.map((item) => item.skuId)).size > 1,
    shipping_type: first?.shipping === 'seller' ? 'SELLER' : 'TIKTOK',
    split_and_combine_tag: tagOf(parcel, orders),
    ...(first === undefined
      ? {}
      : {
          delivery_option_id: first.deliveryOptionId,
          delivery_option_name: deliveryOptionOf(shop, first.shipping).name,
        }),
    sender_address: senderView(shop),
    ...(recipient === undefined ? {} : { recipient_address: recipient }),
    ...(parcel.shipped
      ? {
          tracking_number: parcel.trackingNumber,
          shipping_provider_id: parcel.provider?.id,
          shipping_provider_name: parcel.provider?.name,
        }
      : {}),
    ...(parcel.handoverMethod === undefined ? {} : { handover_method: parcel.handoverMethod }),
    ...(parcel.pickupSlot === undefined ? {} : { pickup_slot: parcel.pickupSlot }),
    ...(parcel.dimension === undefined ? {} : { dimension: parcel.dimension }),
    ...(parcel.weight === undefined ? {} : { weight: parcel.weight }),
  };
}

/** Whether it holds a part of an order, or several orders. */
function tagOf(parcel: Package, orders: readonly Order[]): 'SPLIT' | 'COMBINE' | 'DEFAULT' {
  if (orders.length > 1) return 'COMBINE';
  const left = orders.flatMap((order) => order.lineItems).filter((item) => item.cancelledBy === undefined);
  return parcel.lineItemIds.length < left.length ? 'SPLIT' : 'DEFAULT';
}

function skus(items: readonly LineItem[]): { id: string; name: string; quantity: number }[] {
  return [...new Set(items.map((item) => item.skuId))].map((id) => {
    const same = items.filter((item) => item.skuId === id);
    return { id, name: same[0]?.skuName ?? '', quantity: same.length };
  });
}

function senderView(shop: Shop): Record<string, string> {
  return {
    name: shop.name,
    region_code: shop.market,
    address_line1: '1 Warehouse Way',
    full_address: `1 Warehouse Way, ${shop.market}`,
  };
}
