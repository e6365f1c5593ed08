export { orders } from './orders/area.ts';
export type { GetOrdersInput } from './orders/get-orders.ts';
export type { GetPriceDetailInput } from './orders/get-price-detail.ts';
export type { CommonOrder, GlobalOrder, HandlingDuration, Order, UsOrder } from './orders/order.ts';
export type {
  CombinedListingSku,
  CommonOrderLineItem,
  GlobalOrderLineItem,
  ItemTax,
  OrderLineItem,
  UsOrderLineItem,
} from './orders/order-line-item.ts';
export type {
  CommonOrderPayment,
  GlobalOrderPayment,
  OrderPayment,
  UsOrderPayment,
} from './orders/order-payment.ts';
export type { OrderFilter, OrderSearchInput, OrderSearchOutput } from './orders/order-search.ts';
export type { OrderStatus } from './orders/order-status.ts';
export type { Orders } from './orders/orders.ts';
export type { LineItemPriceDetail, PriceBreakdown, PriceDetail } from './orders/price-detail.ts';
export type {
  CommonRecipientAddress,
  DistrictInfo,
  GlobalRecipientAddress,
  RecipientAddress,
  RecipientRouting,
  UsRecipientAddress,
} from './orders/recipient-address.ts';
