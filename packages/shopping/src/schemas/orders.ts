export {
  getOrdersInputSchema,
  globalGetOrdersOutputSchema,
  usGetOrdersOutputSchema,
} from '../orders/get-orders.schema.ts';
export {
  getPriceDetailInputSchema,
  lineItemPriceDetailSchema,
  priceDetailSchema,
} from '../orders/get-price-detail.schema.ts';
export {
  globalOrderLineItemSchema,
  globalOrderPaymentSchema,
  globalOrderSchema,
  globalRecipientAddressSchema,
  usOrderLineItemSchema,
  usOrderPaymentSchema,
  usOrderSchema,
  usRecipientAddressSchema,
} from '../orders/order.schema.ts';
export {
  globalSearchOrdersOutputSchema,
  searchOrdersInputSchema,
  usSearchOrdersOutputSchema,
} from '../orders/search-orders.schema.ts';
