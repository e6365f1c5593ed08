import type { ShopRoute } from '../gateway/shop-route.ts';
import { profileOf } from '../world/profile-of.ts';
import { findOrder } from './find-order.ts';
import { money } from './money.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

/** How the price of an order is made up. */
export const priceDetail: ShopRoute = {
  operation: 'shop.orders.price_detail',
  handle(call) {
    const shop = shopOf(call);
    const order = findOrder(call.world, shop, textOf(call, 'order_id'));
    const profile = profileOf(shop);
    const breakdown = (goods: number, shipping: number, tax: number) => ({
      currency: profile.currency,
      net_price_amount: money(goods, profile),
      payment: money(goods + shipping + tax, profile),
      shipping_list_price: money(shipping, profile),
      shipping_sale_price: money(shipping, profile),
      shipping_fee_deduction_platform: money(0, profile),
      shipping_fee_deduction_seller: money(0, profile),
      sku_list_price: money(goods, profile),
      sku_sale_price: money(goods, profile),
      subtotal: money(goods, profile),
      subtotal_deduction_platform: money(0, profile),
      subtotal_deduction_seller: money(0, profile),
      subtotal_tax_amount: money(tax, profile),
      tax_amount: money(tax, profile),
      tax_rate: (profile.salesTaxPerMille / 1000).toFixed(4),
      total: money(goods + shipping + tax, profile),
    });
    const goods = order.lineItems.reduce((total, item) => total + item.priceMinor, 0);
    return {
      ...breakdown(goods, order.shippingFeeMinor, order.taxMinor),
      line_items: order.lineItems.map((item) => ({
        id: item.id,
        ...breakdown(item.priceMinor, 0, item.taxMinor),
      })),
    };
  },
};
