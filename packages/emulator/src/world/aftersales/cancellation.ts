import type { Party } from '../order.ts';
import type { Refund } from './refund.ts';

/**
 * The states of a cancellation.
 *
 * @public
 */
export type CancellationStatus =
  | 'CANCELLATION_REQUEST_PENDING'
  | 'CANCELLATION_REQUEST_SUCCESS'
  | 'CANCELLATION_REQUEST_CANCELLED'
  | 'CANCELLATION_REQUEST_COMPLETE';

/**
 * That units of an order shall not be sent: asked by a buyer, or done by the seller or the platform.
 */
export interface Cancellation {
  readonly id: string;
  readonly shopId: string;
  readonly orderId: string;
  readonly role: Party;
  readonly reason: string;
  readonly refund: Refund;
  /** The ids of its own lines, in the order of the refund's units. */
  readonly lineIds: readonly string[];
  readonly createdAtSeconds: number;
  status: CancellationStatus;
  updatedAtSeconds: number;
  /** Until when the seller may answer; absent when there is nothing to answer. */
  answerBySeconds: number | undefined;
}
