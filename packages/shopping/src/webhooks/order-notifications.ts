/**
 * What notifications about orders, packages and after-sales carry. Times are seconds since 1970.
 *
 * @public
 */
export interface OrderNotifications {
  readonly 'order-status-change': {
    readonly order_id: string;
    /** Writes `CANCEL` where the API writes `CANCELLED`. */
    readonly order_status?:
      | 'UNPAID'
      | 'ON_HOLD'
      | 'AWAITING_SHIPMENT'
      | 'AWAITING_COLLECTION'
      | 'CANCEL'
      | 'IN_TRANSIT'
      | 'DELIVERED'
      | 'COMPLETED'
      | (string & {});
    readonly is_on_hold_order?: boolean;
    readonly update_time?: number;
  };
  readonly 'recipient-address-update': {
    readonly order_id: string;
    readonly update_time?: number;
  };
  readonly 'package-update': {
    readonly sc_type?:
      | 'COMBINE'
      | 'CANCEL_COMBINE'
      | 'SPLIT'
      | 'CANCEL_SPLIT'
      | 'ADDRESS_UPDATE_SPLIT'
      | 'CANCEL_FULFILL_SPLIT'
      | 'FULFILL_UNCOMBINE'
      | 'PARTLY_CANCEL_SPLIT'
      | 'SPLIT_BY_SKU_CANCEL'
      | (string & {});
    readonly role_type?: string;
    readonly package_list?: readonly {
      readonly package_id?: string;
      readonly order_id_list?: readonly string[];
    }[];
    readonly update_time?: number;
  };
  readonly 'cancellation-status-change': {
    readonly order_id: string;
    readonly cancel_id: string;
    readonly cancellations_role?: string;
    readonly cancel_status?:
      | 'CANCELLATION_REQUEST_PENDING'
      | 'CANCELLATION_REQUEST_SUCCESS'
      | 'CANCELLATION_REQUEST_CANCELLED'
      | 'CANCELLATION_REQUEST_COMPLETE'
      | (string & {});
    readonly create_time?: number;
  };
  readonly 'return-status-change': {
    readonly order_id: string;
    readonly return_id: string;
    readonly return_role?: string;
    readonly return_type?: string;
    /** The documentation spells the cancelled request in two ways; `RETURN_OR_REFUND_REQUEST_CANCEL` is the one in its list. */
    readonly return_status?:
      | 'AWAITING_BUYER_SHIP'
      | 'BUYER_SHIPPED_ITEM'
      | 'REFUND_OR_RETURN_REQUEST_REJECT'
      | 'REJECT_RECEIVE_PACKAGE'
      | 'RETURN_OR_REFUND_REQUEST_PENDING'
      | 'RETURN_OR_REFUND_REQUEST_SUCCESS'
      | 'RETURN_OR_REFUND_REQUEST_CANCEL'
      | 'RETURN_OR_REFUND_REQUEST_COMPLETE'
      | 'REPLACEMENT_REQUEST_PENDING'
      | 'REPLACEMENT_REQUEST_REJECT'
      | 'REPLACEMENT_REQUEST_REFUND_SUCCESS'
      | 'REPLACEMENT_REQUEST_CANCEL'
      | 'REPLACEMENT_REQUEST_COMPLETE'
      | (string & {});
    readonly create_time?: number;
    readonly update_time?: number;
  };
  readonly 'invoice-status-change': {
    readonly package_id: string;
    readonly order_ids?: readonly string[];
    readonly invoice_status?: string;
    readonly invalid_reason?: string;
  };
}
