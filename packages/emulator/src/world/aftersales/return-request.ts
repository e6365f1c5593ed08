import type { Party } from '../order.ts';
import type { Refund } from './refund.ts';

/**
 * What a buyer wants.
 *
 * @public
 */
export type ReturnType = 'REFUND' | 'RETURN_AND_REFUND' | 'REPLACEMENT';

/**
 * The states of a return.
 *
 * @public
 */
export type ReturnStatus =
  | 'RETURN_OR_REFUND_REQUEST_PENDING'
  | 'REFUND_OR_RETURN_REQUEST_REJECT'
  | 'AWAITING_BUYER_RESPONSE'
  | 'AWAITING_BUYER_SHIP'
  | 'BUYER_SHIPPED_ITEM'
  | 'REJECT_RECEIVE_PACKAGE'
  | 'RETURN_OR_REFUND_REQUEST_SUCCESS'
  | 'RETURN_OR_REFUND_REQUEST_CANCEL'
  | 'RETURN_OR_REFUND_REQUEST_COMPLETE'
  | 'REPLACEMENT_REQUEST_PENDING'
  | 'REPLACEMENT_REQUEST_REJECT'
  | 'REPLACEMENT_REQUEST_REFUND_SUCCESS'
  | 'REPLACEMENT_REQUEST_CANCEL'
  | 'REPLACEMENT_REQUEST_COMPLETE';

/**
 * That a buyer wants money back, or other goods, for units that were sent.
 */
export interface ReturnRequest {
  readonly id: string;
  readonly shopId: string;
  readonly orderId: string;
  readonly type: ReturnType;
  readonly role: Party;
  readonly reason: string;
  readonly shipmentType: 'PLATFORM' | 'BUYER_ARRANGE' | undefined;
  readonly handoverMethod: 'DROP_OFF' | 'PICKUP' | undefined;
  readonly lineIds: readonly string[];
  readonly createdAtSeconds: number;
  readonly records: ReturnRecord[];
  /** What the buyer is to get; less once a smaller sum was agreed. */
  refund: Refund;
  status: ReturnStatus;
  updatedAtSeconds: number;
  /** Until when somebody has to do something. */
  dueAtSeconds: number | undefined;
  /** What the seller offered in place of the whole. */
  offeredMinor: number | undefined;
  offerDeclined: boolean;
  buyerKeepsItem: boolean;
  trackingNumber: string | undefined;
  /** The id of the order that replaces the goods. */
  replacementOrderId: string | undefined;
}

/**
 * A step of a return, as both sides can read it.
 */
export interface ReturnRecord {
  readonly atSeconds: number;
  readonly role: Party;
  readonly description: string;
  readonly note: string | undefined;
  readonly reason: string | undefined;
  readonly images: readonly unknown[];
}
