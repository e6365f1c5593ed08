/**
 * The values the platform lists for the states that notifications tell, in the spelling its API uses.
 */
export const WEBHOOK_STATUSES = {
  'order-status-change': {
    field: 'order_status',
    values: [
      'UNPAID',
      'ON_HOLD',
      'AWAITING_SHIPMENT',
      'AWAITING_COLLECTION',
      'CANCELLED',
      'IN_TRANSIT',
      'DELIVERED',
      'COMPLETED',
    ],
  },
  'package-update': {
    field: 'sc_type',
    values: [
      'COMBINE',
      'CANCEL_COMBINE',
      'SPLIT',
      'CANCEL_SPLIT',
      'ADDRESS_UPDATE_SPLIT',
      'CANCEL_FULFILL_SPLIT',
      'FULFILL_UNCOMBINE',
      'PARTLY_CANCEL_SPLIT',
      'SPLIT_BY_SKU_CANCEL',
    ],
  },
  'cancellation-status-change': {
    field: 'cancel_status',
    values: [
      'CANCELLATION_REQUEST_PENDING',
      'CANCELLATION_REQUEST_SUCCESS',
      'CANCELLATION_REQUEST_CANCELLED',
      'CANCELLATION_REQUEST_COMPLETE',
    ],
  },
  'return-status-change': {
    field: 'return_status',
    values: [
      'AWAITING_BUYER_SHIP',
      'BUYER_SHIPPED_ITEM',
      'REFUND_OR_RETURN_REQUEST_REJECT',
      'REJECT_RECEIVE_PACKAGE',
      'RETURN_OR_REFUND_REQUEST_PENDING',
      'RETURN_OR_REFUND_REQUEST_SUCCESS',
      'RETURN_OR_REFUND_REQUEST_CANCEL',
      'RETURN_OR_REFUND_REQUEST_COMPLETE',
      'REPLACEMENT_REQUEST_PENDING',
      'REPLACEMENT_REQUEST_REJECT',
      'REPLACEMENT_REQUEST_REFUND_SUCCESS',
      'REPLACEMENT_REQUEST_CANCEL',
      'REPLACEMENT_REQUEST_COMPLETE',
    ],
  },
} as const satisfies Readonly<Record<string, { readonly field: string; readonly values: readonly string[] }>>;
