/**
 * What an order, or a unit of it, brings and costs its seller: in the smallest unit of the currency, costs below
 * zero. Everything else about its money is a sum of these.
 */
export interface LedgerAmounts {
  /** Prices of the units that were not called off. */
  readonly gross: number;
  /** What was paid back of them. */
  readonly refunded: number;
  /** What the buyer paid for shipping. */
  readonly buyerShipping: number;
  readonly buyerShippingRefunded: number;
  /** What the platform's carrier charged. */
  readonly carrier: number;
  /** The referral fee in the US, the commission elsewhere. */
  readonly platformFee: number;
  readonly transactionFee: number;
  /** What the platform keeps of the fee for goods that were refunded. */
  readonly refundFee: number;
  /** Taxes on top of prices, which the platform collects and passes on: no part of the settlement. */
  readonly tax: number;
  readonly taxRefunded: number;
  /** All the buyer ever paid, units that were called off included. */
  readonly paid: number;
  /** All the buyer got back. */
  readonly paidBack: number;
}

/** Nothing. */
export const NO_AMOUNTS: LedgerAmounts = {
  gross: 0,
  refunded: 0,
  buyerShipping: 0,
  buyerShippingRefunded: 0,
  carrier: 0,
  platformFee: 0,
  transactionFee: 0,
  refundFee: 0,
  tax: 0,
  taxRefunded: 0,
  paid: 0,
  paidBack: 0,
};

/** Joins two by name. */
export function joinAmounts(
  one: LedgerAmounts,
  other: LedgerAmounts,
  join: (left: number, right: number) => number,
): LedgerAmounts {
  const names = Object.keys(NO_AMOUNTS) as (keyof LedgerAmounts)[];
  return Object.fromEntries(
    names.map((name) => [name, join(one[name], other[name])]),
  ) as unknown as LedgerAmounts;
}

/** Adds up. */
export function sumAmounts(all: readonly LedgerAmounts[]): LedgerAmounts {
  return all.reduce((sum, one) => joinAmounts(sum, one, (left, right) => left + right), NO_AMOUNTS);
}

/** What the seller earned with goods. */
export function revenueOf({ gross, refunded }: LedgerAmounts): number {
  return gross + refunded;
}

/** What shipping brought or cost. */
export function shippingOf({ buyerShipping, buyerShippingRefunded, carrier }: LedgerAmounts): number {
  return buyerShipping + buyerShippingRefunded + carrier;
}

/** What the platform keeps. */
export function feesOf({ platformFee, transactionFee, refundFee }: LedgerAmounts): number {
  return platformFee + transactionFee + refundFee;
}

/** What the seller gets. */
export function settlementOf(amounts: LedgerAmounts): number {
  return revenueOf(amounts) + shippingOf(amounts) + feesOf(amounts);
}
