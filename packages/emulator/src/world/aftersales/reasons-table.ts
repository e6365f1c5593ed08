import type { OrderStatus } from '../order.ts';

/**
 * A reason that a party may give, by its name on the wire and in our words.
 */
export interface Reason {
  readonly name: string;
  readonly text: string;
}

const UNPAID: readonly OrderStatus[] = ['UNPAID'];
const TO_SHIP: readonly OrderStatus[] = [
  'ON_HOLD',
  'AWAITING_SHIPMENT',
  'PARTIALLY_SHIPPING',
  'AWAITING_COLLECTION',
];
const ON_THE_WAY: readonly OrderStatus[] = ['AWAITING_COLLECTION', 'IN_TRANSIT'];
const ARRIVED: readonly OrderStatus[] = ['DELIVERED', 'COMPLETED'];

const reasons = (rows: Readonly<Record<string, string>>): readonly Reason[] =>
  Object.entries(rows).map(([name, text]) => ({ name, text }));

/**
 * What a reason can be given for: which step, by whom, and in which states of the order.
 */
export interface ReasonGroup {
  readonly step: 'CANCEL' | 'REFUND' | 'RETURN_AND_REFUND';
  readonly by: 'BUYER' | 'SELLER';
  readonly statuses: readonly OrderStatus[];
  readonly reasons: readonly Reason[];
  /** Where the group exists; everywhere when absent. Sellers in Southeast Asia start no refunds. */
  readonly markets?: readonly string[];
}

/**
 * The reasons that the platform lists for its markets, without the mark that British ones end with. Names: once
 * (a copy of the platform's reason tables).
 */
export const REASON_GROUPS: readonly ReasonGroup[] = [
  {
    step: 'CANCEL',
    by: 'SELLER',
    statuses: UNPAID,
    reasons: reasons({
      seller_cancel_unpaid_reason_out_of_stock: 'Sold out',
      seller_cancel_unpaid_reason_wrong_price: 'The price was wrong',
      seller_cancel_unpaid_reason_buyer_hasnt_paid_within_time_allowed: 'Not paid in time',
      seller_cancel_unpaid_reason_buyer_requested_cancellation: 'The buyer asked for it',
    }),
  },
  {
    step: 'CANCEL',
    by: 'SELLER',
    statuses: TO_SHIP,
    reasons: reasons({
      seller_cancel_reason_out_of_stock: 'Sold out',
      seller_cancel_reason_wrong_price: 'The price was wrong',
      seller_cancel_paid_reason_address_not_deliver: 'The address cannot be reached',
      seller_cancel_paid_reason_buyer_requested_cancellation: 'The buyer asked for it',
    }),
  },
  {
    step: 'CANCEL',
    by: 'BUYER',
    statuses: UNPAID,
    reasons: reasons({
      ecom_order_unpaid_canceled_reason_better_price: 'Cheaper elsewhere',
      ecom_order_unpaid_canceled_reason_no_longer_needed: 'Not needed any more',
      ecom_order_unpaid_canceled_reason_wrong_delivery_info: 'The address was wrong',
      ecom_order_unpaid_canceled_reason_created_by_mistakes: 'Ordered by mistake',
    }),
  },
  {
    step: 'CANCEL',
    by: 'BUYER',
    statuses: TO_SHIP,
    reasons: reasons({
      ecom_order_to_ship_canceled_reason_no_longer_needed: 'Not needed any more',
      ecom_order_to_ship_canceled_reason_created_by_mistakes: 'Ordered by mistake',
      ecom_order_to_ship_canceled_reason_better_price: 'Cheaper elsewhere',
      ecom_order_to_ship_canceled_reason_wrong_delivery_info: 'The address was wrong',
      ecom_order_to_ship_canceled_reason_change_payment_method: 'Another way to pay',
      ecom_order_to_ship_canceled_reason_high_delivery_costs: 'Shipping costs too much',
    }),
  },
  {
    step: 'REFUND',
    by: 'BUYER',
    statuses: ON_THE_WAY,
    reasons: reasons({ ecom_order_shipped_refund_reason_not_arrive_on_time: 'It does not arrive in time' }),
  },
  {
    step: 'REFUND',
    by: 'BUYER',
    statuses: ARRIVED,
    reasons: reasons({
      ecom_order_delivered_refund_reason_not_received: 'It never arrived',
      ecom_order_delivered_refund_reason_missing_product: 'Something is missing',
      ecom_order_delivered_refund_reason_damaged: 'It is damaged',
      ecom_order_delivered_refund_reason_defective: 'It does not work',
      ecom_order_delivered_refund_reason_wrong_product: 'It is something else',
    }),
  },
  {
    step: 'RETURN_AND_REFUND',
    by: 'BUYER',
    statuses: ARRIVED,
    reasons: reasons({
      ecom_order_delivered_refund_and_return_reason_no_need: 'Not needed any more',
      ecom_order_delivered_refund_and_return_reason_damaged: 'It is damaged',
      ecom_order_delivered_refund_and_return_reason_defective: 'It does not work',
      ecom_order_delivered_refund_and_return_reason_wrong_product: 'It is something else',
    }),
  },
  {
    step: 'REFUND',
    by: 'SELLER',
    statuses: ON_THE_WAY,
    markets: ['US', 'GB'],
    reasons: reasons({
      seller_shipped_refund_package_lost: 'The parcel got lost',
      seller_shipped_refund_package_delivery_failed: 'It could not be delivered',
    }),
  },
  {
    step: 'REFUND',
    by: 'SELLER',
    statuses: ARRIVED,
    markets: ['US', 'GB'],
    reasons: reasons({
      ecom_order_delivered_refund_reason_missing_product_seller: 'Something was missing',
      ecom_order_delivered_refund_reason_not_received_seller: 'It never arrived',
      ecom_order_delivered_refund_reason_damaged_seller: 'It was damaged',
      ecom_order_delivered_refund_reason_wrong_product_seller: 'It was something else',
    }),
  },
  {
    step: 'REFUND',
    by: 'SELLER',
    statuses: ARRIVED,
    markets: ['ID'],
    reasons: reasons({
      ecom_order_delivered_refund_reason_missing_product_seller: 'Something was missing',
    }),
  },
  {
    step: 'RETURN_AND_REFUND',
    by: 'SELLER',
    statuses: ARRIVED,
    markets: ['US', 'GB'],
    reasons: reasons({
      ecom_order_delivered_refund_and_return_reason_damaged_seller: 'It was damaged',
      ecom_order_delivered_refund_and_return_reason_wrong_product_seller: 'It was something else',
      ecom_order_delivered_refund_and_return_reason_not_match_description_seller: 'It is not as described',
    }),
  },
];

/** With what a seller may refuse to cancel. */
export const CANCEL_REJECT_REASONS: readonly Reason[] = reasons({
  seller_reject_apply_product_has_been_packed: 'It is packed already',
  order_manage_list_action_respond_popup_reject_reason_delivered: 'It arrives as promised',
  order_manage_list_action_respond_popup_reject_reason_buyer_agree: 'The buyer agreed to keep it',
});

/** With what a seller may refuse a refund or a return. */
export const RETURN_REJECT_REASONS: readonly Reason[] = reasons({
  reverse_reject_request_reason_1: 'The reason does not hold',
  reverse_reject_request_reason_3: 'It cannot be taken back in this state',
  reverse_reject_request_reason_4: 'It arrives as promised',
  reverse_reject_request_reason_5: 'The buyer agreed to keep it',
});

/** With what a seller may refuse a parcel that came back. */
export const PARCEL_REJECT_REASONS: readonly Reason[] = reasons({
  reverse_reject_return_parcel_reason_1: 'The parcel never came',
  reverse_reject_return_parcel_reason_2: 'The goods came back damaged',
  reverse_reject_return_parcel_reason_3: 'Something else came back',
});
