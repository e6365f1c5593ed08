import type { WEBHOOK_STATUSES } from './webhook-statuses-table.ts';

type StatusOf<Event extends keyof typeof WEBHOOK_STATUSES> =
  | (typeof WEBHOOK_STATUSES)[Event]['values'][number]
  | (string & {});

/**
 * What notifications about orders, packages and after-sales carry. Times are seconds since 1970.
 *
 * @public
 */
export interface OrderNotifications {
  readonly 'order-status-change': {
    readonly order_id: string;
    /** Sent as `CANCEL` where the API writes `CANCELLED`; here it is `CANCELLED`, and `raw.order_status` has what was sent. */
    readonly order_status?: StatusOf<'order-status-change'>;
    readonly is_on_hold_order?: boolean;
    readonly update_time?: number;
  };
  readonly 'recipient-address-update': {
    readonly order_id: string;
    readonly update_time?: number;
  };
  readonly 'package-update': {
    /** What happened to the packages. */
    readonly sc_type?: StatusOf<'package-update'>;
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
    /** The API writes both `…_CANCEL` and `…_CANCELLED`; here it is `CANCELLATION_REQUEST_CANCELLED`. */
    readonly cancel_status?: StatusOf<'cancellation-status-change'>;
    readonly create_time?: number;
  };
  readonly 'return-status-change': {
    readonly order_id: string;
    readonly return_id: string;
    readonly return_role?: string;
    readonly return_type?: string;
    /**
     * The documentation spells the cancelled request in two ways; here it is `RETURN_OR_REFUND_REQUEST_CANCEL`, as in
     * its list and in the API.
     */
    readonly return_status?: StatusOf<'return-status-change'>;
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
