import type { RefusalName } from '../../knobs/refusal-codes-table.ts';
import type { ReturnStatus, ReturnType } from './return-request.ts';

/**
 * A decision of a seller: of which kinds of returns and in which states it is one, and where it leads.
 */
export interface SellerDecision {
  readonly types: readonly ReturnType[];
  readonly from: readonly ReturnStatus[];
  readonly to: ReturnStatus;
  /** What a call gets that decides this in another state. */
  readonly late: RefusalName;
  readonly text: string;
}

const PENDING: readonly ReturnStatus[] = ['RETURN_OR_REFUND_REQUEST_PENDING'];

/** What a seller can agree to. */
export const APPROVALS: Readonly<Record<string, SellerDecision>> = {
  APPROVE_REFUND: {
    types: ['REFUND'],
    from: PENDING,
    to: 'RETURN_OR_REFUND_REQUEST_SUCCESS',
    late: 'aftersale.cannot-approve',
    text: 'The seller agreed to the refund',
  },
  APPROVE_RETURN: {
    types: ['RETURN_AND_REFUND'],
    from: PENDING,
    to: 'AWAITING_BUYER_SHIP',
    late: 'aftersale.cannot-approve',
    text: 'The seller agreed to the return',
  },
  APPROVE_RECEIVED_PACKAGE: {
    types: ['RETURN_AND_REFUND'],
    from: ['BUYER_SHIPPED_ITEM'],
    to: 'RETURN_OR_REFUND_REQUEST_SUCCESS',
    late: 'aftersale.cannot-approve',
    text: 'The seller accepted the parcel that came back',
  },
  OFFER_PARTIAL_REFUND: {
    types: ['REFUND', 'RETURN_AND_REFUND'],
    from: PENDING,
    to: 'AWAITING_BUYER_RESPONSE',
    late: 'aftersale.cannot-approve',
    text: 'The seller offered a part of the money',
  },
  APPROVE_REPLACEMENT: {
    types: ['REPLACEMENT'],
    from: ['REPLACEMENT_REQUEST_PENDING'],
    to: 'REPLACEMENT_REQUEST_COMPLETE',
    late: 'aftersale.cannot-approve',
    text: 'The seller sends other goods',
  },
  ISSUE_REPLACEMENT_REFUND: {
    types: ['REPLACEMENT'],
    from: ['REPLACEMENT_REQUEST_PENDING'],
    to: 'REPLACEMENT_REQUEST_REFUND_SUCCESS',
    late: 'aftersale.cannot-approve',
    text: 'The seller pays back instead of sending other goods',
  },
};

/** What a seller can refuse. */
export const REJECTIONS: Readonly<Record<string, SellerDecision>> = {
  REJECT_REFUND: {
    types: ['REFUND'],
    from: PENDING,
    to: 'REFUND_OR_RETURN_REQUEST_REJECT',
    late: 'aftersale.approved-already',
    text: 'The seller refused the refund',
  },
  REJECT_RETURN: {
    types: ['RETURN_AND_REFUND'],
    from: PENDING,
    to: 'REFUND_OR_RETURN_REQUEST_REJECT',
    late: 'aftersale.approved-already',
    text: 'The seller refused the return',
  },
  REJECT_RECEIVED_PACKAGE: {
    types: ['RETURN_AND_REFUND'],
    from: ['BUYER_SHIPPED_ITEM'],
    to: 'REJECT_RECEIVE_PACKAGE',
    late: 'aftersale.approved-already',
    text: 'The seller refused the parcel that came back',
  },
  REJECT_REPLACEMENT: {
    types: ['REPLACEMENT'],
    from: ['REPLACEMENT_REQUEST_PENDING'],
    to: 'REPLACEMENT_REQUEST_REJECT',
    late: 'aftersale.approved-already',
    text: 'The seller refused to send other goods',
  },
};

/** States in which a return is not settled, so that its order is not either. */
export const OPEN_RETURN: readonly ReturnStatus[] = [
  'RETURN_OR_REFUND_REQUEST_PENDING',
  'AWAITING_BUYER_RESPONSE',
  'AWAITING_BUYER_SHIP',
  'BUYER_SHIPPED_ITEM',
  'REPLACEMENT_REQUEST_PENDING',
];
