import type { ShopOutcome } from './outcome-table.ts';

/** A reading that codes of every part of the API share. */
export type PlainOutcome = Omit<ShopOutcome, 'apiCode' | 'confidence'> & { readonly hint: string };

/** The readings that decide about trying again, and whose fault it is. */
export const PLAIN_OUTCOMES = {
  fault: {
    kind: 'transient',
    code: 'shop.internal_error',
    retry: 'reads',
    hint: 'The platform failed. Read the state before you repeat a write.',
  },
  timeout: {
    kind: 'transient',
    code: 'shop.timeout',
    retry: 'reads',
    hint: 'Ask for less in one call. Read the state before you repeat a write.',
  },
  quota: {
    kind: 'throttled',
    code: 'shop.rate_limited',
    retry: 'always',
    recovery: 'next-second',
    hint: 'Send fewer calls of this operation each second.',
  },
  daily: {
    kind: 'throttled',
    code: 'shop.daily_rate_limited',
    retry: 'always',
    recovery: 'utc-midnight',
    hint: 'What the day allows is used up. Go on tomorrow.',
  },
  busy: {
    kind: 'conflict',
    code: 'shop.record_locked',
    retry: 'reads',
    hint: 'Somebody else is changing the same record; try again shortly.',
  },
  notyet: {
    kind: 'conflict',
    code: 'shop.not_ready',
    retry: 'reads',
    hint: 'It is not ready yet; ask again shortly.',
  },
  inactive: {
    kind: 'unauthorized',
    code: 'shop.seller_inactive',
    retry: 'never',
    hint: 'The seller is inactive, or not through with joining: only the seller can change that.',
  },
} as const satisfies Readonly<Record<string, PlainOutcome>>;

/**
 * Codes that the platform documents in words that leave no doubt: it failed, took too long, is busy, or the seller is
 * inactive. All other codes that are not in the table of outcomes are never tried again.
 */
const CODES: Readonly<Record<keyof typeof PLAIN_OUTCOMES, readonly number[]>> = {
  fault: [
    10002014, 10002015, 10037002, 10037003, 10037004, 11006005, 11006010, 11006026, 11034023, 11034025,
    12001000, 12052881, 12056001, 16015027, 17027107, 17027802, 21001008, 21001043, 21001055, 21008300,
    21022026, 21022030, 21023034, 21042001, 21042076, 25001042, 25007002, 33001002, 35003001, 38023025,
    45101001, 45101008,
  ],
  timeout: [17029055, 21023022],
  quota: [17029054, 45111012, 600001001],
  daily: [12038012, 12052202],
  busy: [600001002],
  notyet: [11034037],
  inactive: [12019004, 12052995, 16003025],
};

/** The same, code by code. */
export const plainOutcomes: readonly ShopOutcome[] = Object.entries(CODES).flatMap(([aspect, codes]) =>
  codes.map((apiCode) => ({
    ...PLAIN_OUTCOMES[aspect as keyof typeof PLAIN_OUTCOMES],
    apiCode,
    confidence: 'inferred' as const,
  })),
);
