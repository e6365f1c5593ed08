import type { LedgerAmounts } from './ledger-amounts.ts';

/**
 * A line of a statement: an order that was settled, what changed about one afterwards, or an adjustment.
 */
export interface Transaction {
  readonly id: string;
  readonly shopId: string;
  /** `ORDER`, or the kind of adjustment. */
  readonly type: string;
  /** The order it settles, or that an adjustment is about. */
  readonly orderId: string | undefined;
  readonly orderCreatedAtSeconds: number | undefined;
  readonly amounts: LedgerAmounts;
  /** Zero but for adjustments. */
  readonly adjustmentMinor: number;
  readonly settledAtSeconds: number;
  /** The statement that lists it, once the day is over. */
  statementId: string | undefined;
}
