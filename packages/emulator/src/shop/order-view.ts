import { deliveryOptionOf } from '../world/delivery-option.ts';
import type { LineItem, Order, OrderStatus } from '../world/order.ts';
import type { Package } from '../world/package.ts';
import { profileOf } from '../world/profile-of.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';
import { visibilityOf } from './masking.ts';
import { money } from './money.ts';
import { recipientView } from './recipient-view.ts';

/** Which of the calls that show orders is answered. */
export type OrderCall = 'search' | 'detail-202309' | 'detail-202507';

/**
 * An order as the API shows it. Fields without a value are missing, as in real answers.
 */
export function orderView(world: World, order: Order, shop: Shop, call: OrderCall): Record<string, unknown> {
  const knobs = world.knobs.of(shop.region);
  const visibility = visibilityOf(order, shop, knobs, world.clock.seconds());
  const { buyer, since, status } = order;
  const packages = packageIds(order);
  const shipped = firstPackage(world, packages);
  return without({
    id: order.id,
    status,
    create_time: order.createdAtSeconds,
    update_time: order.updatedAtSeconds,
    paid_time: since.ON_HOLD ?? since.AWAITING_SHIPMENT,
    rts_time: since.AWAITING_COLLECTION,
    collection_time: since.IN_TRANSIT,
    delivery_time: since.DELIVERED,
    cancel_time: since.CANCELLED,
    cancel_reason: order.cancelReason,
    cancellation_initiator: order.cancelledBy,
    request_cancel_time: order.cancelAskedAtSeconds,
    buyer_email: buyer.relayEmail,
    buyer_nickname: buyer.nickname,
    buyer_avatar: buyer.avatar,
    buyer_message: buyer.message,
    user_id: buyer.userId,
    recipient_address: recipientView(buyer.address, shop, visibility, knobs.maskStyle),
    commerce_platform: shop.market === 'ID' ? 'TIKTOK_SHOP' : undefined,
    fulfillment_type:
      order.shipping === 'fulfilled-by-tiktok' ? 'FULFILLMENT_BY_TIKTOK' : 'FULFILLMENT_BY_SELLER',
    shipping_type: order.shipping === 'seller' ? 'SELLER' : 'TIKTOK',
    delivery_type: 'HOME_DELIVERY',
    delivery_option_id: order.deliveryOptionId,
    delivery_option_name: deliveryOptionOf(shop, order.shipping).name,
    order_type: 'NORMAL',
    is_cod: false,
    is_on_hold_order: status === 'ON_HOLD',
    is_buyer_request_cancel: order.cancelAskedAtSeconds !== undefined,
    is_sample_order: false,
    is_replacement_order: order.replaces !== undefined,
    replaced_order_id: order.replaces,
    split_or_combine_tag: tagOf(world, packages),
    has_updated_recipient_address: false,
    fulfillment_priority_level: call === 'detail-202507' ? undefined : 1,
    payment_method_name: 'Credit card',
    payment_method_code: call === 'detail-202507' ? 'CREDIT_CARD' : undefined,
    warehouse_id: order.warehouseId,
    packages: packages.length === 0 ? undefined : packages.map((id) => ({ id })),
    tracking_number: shipped?.trackingNumber,
    shipping_provider: shipped?.provider?.name,
    shipping_provider_id: shipped?.provider?.id,
    payment: paymentView(order, shop),
    line_items: order.lineItems.map((item) => lineItemView(world, item, order, shop)),
  });
}

function lineItemView(world: World, item: LineItem, order: Order, shop: Shop): Record<string, unknown> {
  const profile = profileOf(shop);
  const parcel = item.packageId === undefined ? undefined : world.packages.get(item.packageId);
  // A local British shop is told of the package only once it was shipped, as in the US.
  const hidden = shop.market === 'GB' && shop.sellerType === 'LOCAL' && parcel?.shipped !== true;
  const shown = hidden ? undefined : parcel;
  return without({
    id: item.id,
    product_id: item.productId,
    product_name: item.productName,
    sku_id: item.skuId,
    sku_name: item.skuName,
    seller_sku: item.sellerSku,
    sku_type: 'NORMAL',
    currency: profile.currency,
    original_price: money(item.priceMinor, profile),
    sale_price: money(item.priceMinor, profile),
    platform_discount: money(0, profile),
    seller_discount: money(0, profile),
    display_status: item.cancelledBy === undefined ? displayStatus(order.status, parcel) : 'CANCELLED',
    cancel_user: item.cancelledBy,
    cancel_reason: item.cancelReason,
    is_gift: false,
    package_id: shown?.id,
    package_status: shown === undefined ? undefined : shown.shipped ? shown.status : 'TO_FULFILL',
    tracking_number: shown?.shipped === true ? shown.trackingNumber : undefined,
    shipping_provider_id: shown?.shipped === true ? shown.provider?.id : undefined,
    shipping_provider_name: shown?.shipped === true ? shown.provider?.name : undefined,
    item_tax:
      profile.salesTaxPerMille === 0
        ? undefined
        : [
            {
              tax_type: 'SALES_TAX',
              tax_amount: money(item.taxMinor, profile),
              tax_rate: (profile.salesTaxPerMille / 1000).toFixed(4),
            },
          ],
  });
}

function displayStatus(status: OrderStatus, parcel: Package | undefined): OrderStatus {
  if (status === 'PARTIALLY_SHIPPING')
    return parcel?.shipped === true ? 'AWAITING_COLLECTION' : 'AWAITING_SHIPMENT';
  return status === 'ON_HOLD' ? 'AWAITING_SHIPMENT' : status;
}

function paymentView(order: Order, shop: Shop): Record<string, unknown> {
  const profile = profileOf(shop);
  const amount = (minor: number) => money(minor, profile);
  const goods = order.lineItems.reduce((total, item) => total + item.priceMinor, 0);
  const taxed = shop.market === 'US' || shop.sellerType === 'CROSS_BORDER';
  return without({
    currency: profile.currency,
    original_total_product_price: amount(goods),
    sub_total: amount(goods),
    original_shipping_fee: amount(order.shippingFeeMinor),
    shipping_fee: amount(order.shippingFeeMinor),
    platform_discount: amount(0),
    seller_discount: amount(0),
    tax: taxed ? amount(order.taxMinor) : undefined,
    product_tax: taxed ? amount(order.taxMinor) : undefined,
    shipping_fee_tax: taxed ? amount(0) : undefined,
    total_amount: amount(goods + order.shippingFeeMinor + order.taxMinor),
  });
}

/** The ids of an order's packages, each once. */
export function packageIds(order: Order): readonly string[] {
  return [...new Set(order.lineItems.flatMap((item) => item.packageId ?? []))];
}

/** Whether an order was split, or put together with others. */
function tagOf(world: World, ids: readonly string[]): 'SPLIT' | 'COMBINED' | undefined {
  const parcels = ids.map((id) => world.packages.get(id));
  if (parcels.some((parcel) => (parcel?.orderIds.length ?? 0) > 1)) return 'COMBINED';
  return parcels.length > 1 ? 'SPLIT' : undefined;
}

function firstPackage(world: World, ids: readonly string[]): Package | undefined {
  return ids.map((id) => world.packages.get(id)).find((parcel) => parcel?.shipped === true);
}

function without(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
