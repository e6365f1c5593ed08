import type { Knobs } from './knobs.ts';

/** What the knobs that are a word can say. */
export const KNOB_WORDS = {
  wrongSide: ['refuse', 'unknown', 'silent-empty'],
  crossBorderShops: ['own-side', 'all'],
  tokenInQuery: ['accept', 'refuse'],
  retiredVersions: ['refuse', 'answer'],
  unknownParameters: ['ignore', 'refuse'],
  emptyBodySignature: ['exact-bytes', 'either'],
  refreshRotation: ['rotate', 'keep'],
  refreshTokenReuse: ['grace', 'single-use'],
  oldAccessToken: ['until-expiry', 'void'],
  unpaidAddress: ['absent', 'masked'],
  maskStyle: ['stars', 'empty'],
  unknownOrderIds: ['leave-out', 'refuse'],
  idempotencyMismatch: ['same-answer', 'refuse'],
  productAudit: ['approve', 'fail', 'by-hand'],
  stockHeldFrom: ['placed', 'paid'],
  reasonNames: ['listed', 'any'],
  buyerCancelOnHold: ['nothing', 'request'],
  shipWhileCancelAsked: ['refuse', 'deny-request'],
  unknownCarrier: ['accept', 'refuse'],
  refundShipping: ['last-unit', 'never'],
  costSign: ['negative', 'positive'],
  webhookPrecedence: ['shop', 'both'],
  webhookAddressRule: ['documented', 'any'],
  invalidEvent: ['reject-all', 'partial'],
  nullEventFields: ['accept', 'refuse'],
  plainIdentifiers: ['accept', 'refuse'],
} as const satisfies { readonly [K in keyof Knobs]?: readonly Knobs[K][] };

/** Knobs without a value by default, with the type of what they take. */
export const OPTIONAL_KNOBS = {
  retryAfterSeconds: 'number',
  sandboxCallsPerHour: 'number',
  oldestEventSeconds: 'number',
  usTikTokShippingMaskedFrom: 'string',
} as const satisfies { readonly [K in keyof Knobs]?: 'number' | 'string' };
