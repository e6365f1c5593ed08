import { type Refund, refundTotal } from '../../world/aftersales/refund.ts';
import type { LineItem } from '../../world/order.ts';
import { profileOf } from '../../world/profile-of.ts';
import type { Shop } from '../../world/shop.ts';
import { money } from '../money.ts';

/** A refund as every call of these services shows it. */
export function refundView(
  shop: Shop,
  refund: Pick<Refund, 'subtotalMinor' | 'taxMinor' | 'shippingMinor'>,
): Record<string, string> {
  const profile = profileOf(shop);
  return {
    currency: profile.currency,
    refund_subtotal: money(refund.subtotalMinor, profile),
    refund_shipping_fee: money(refund.shippingMinor, profile),
    refund_tax: money(refund.taxMinor, profile),
    refund_total: money(refundTotal({ ...refund, units: [] }), profile),
    ...(shop.region === 'us' ? { retail_delivery_fee: money(0, profile) } : {}),
  };
}

/** What lines of cancellations and returns say of a unit. Shipping comes with the last line, if it does. */
export function refundLines(
  shop: Shop,
  { units, shippingMinor }: Refund,
): readonly { readonly item: LineItem; readonly fields: Record<string, unknown> }[] {
  return units.map(({ item, subtotalMinor, taxMinor }, index) => ({
    item,
    fields: {
      order_line_item_id: item.id,
      sku_id: item.skuId,
      sku_name: item.skuName,
      seller_sku: item.sellerSku,
      product_name: item.productName,
      refund_amount: refundView(shop, {
        subtotalMinor,
        taxMinor,
        shippingMinor: index === units.length - 1 ? shippingMinor : 0,
      }),
    },
  }));
}
