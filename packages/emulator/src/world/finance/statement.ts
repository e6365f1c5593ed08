/**
 * What a day brought a shop.
 */
export interface Statement {
  readonly id: string;
  readonly shopId: string;
  /** Midnight, UTC, after the day. */
  readonly createdAtSeconds: number;
  readonly transactionIds: readonly string[];
  readonly settlementMinor: number;
  /** The payment that it is part of; absent while there is nothing to pay, and where sellers withdraw. */
  paymentId: string | undefined;
}

/**
 * Money on its way to a bank.
 */
export interface Payment {
  readonly id: string;
  readonly shopId: string;
  readonly amountMinor: number;
  readonly createdAtSeconds: number;
  status: 'PROCESSING' | 'PAID' | 'FAILED';
  paidAtSeconds: number | undefined;
}

/**
 * A movement of a seller's balance.
 */
export interface Withdrawal {
  readonly id: string;
  readonly shopId: string;
  readonly type: 'WITHDRAW' | 'SETTLE' | 'TRANSFER' | 'REVERSE';
  readonly amountMinor: number;
  readonly createdAtSeconds: number;
  status: 'PROCESSING' | 'SUCCESS' | 'FAILED';
}
