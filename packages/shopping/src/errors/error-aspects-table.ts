import type { Classification } from '@twinshore/core';
import { PLAIN_OUTCOMES } from '../family/plain-outcomes-table.ts';

/**
 * What can be wrong, whatever it is about.
 */
export type ErrorAspect =
  | keyof typeof PLAIN_OUTCOMES
  | 'failed'
  | 'absent'
  | 'again'
  | 'state'
  | 'permission'
  | 'market'
  | 'qualification'
  | 'policy'
  | 'unsupported'
  | 'missing'
  | 'many'
  | 'long'
  | 'duplicate'
  | 'invalid';

/**
 * How an aspect is read, and what to do about it.
 */
export interface AspectFact extends Pick<Classification, 'kind' | 'retry' | 'recovery'> {
  /** A sentence or two. */
  readonly advice: string;
}

/** The reading of each aspect. */
export const ERROR_ASPECTS: Readonly<Record<ErrorAspect, AspectFact>> = {
  fault: { ...PLAIN_OUTCOMES.fault, advice: PLAIN_OUTCOMES.fault.hint },
  timeout: { ...PLAIN_OUTCOMES.timeout, advice: PLAIN_OUTCOMES.timeout.hint },
  failed: {
    retry: 'never',
    kind: 'rejected',
    advice:
      'The platform could not do it, and does not say that trying again helps. Check the input; report it with the request id if it is right.',
  },
  quota: { ...PLAIN_OUTCOMES.quota, advice: PLAIN_OUTCOMES.quota.hint },
  daily: { ...PLAIN_OUTCOMES.daily, advice: PLAIN_OUTCOMES.daily.hint },
  busy: { ...PLAIN_OUTCOMES.busy, advice: PLAIN_OUTCOMES.busy.hint },
  notyet: { ...PLAIN_OUTCOMES.notyet, advice: PLAIN_OUTCOMES.notyet.hint },
  inactive: { ...PLAIN_OUTCOMES.inactive, advice: PLAIN_OUTCOMES.inactive.hint },
  absent: {
    retry: 'never',
    kind: 'not_found',
    advice: 'There is none such, or not for this shop. Check the id, and the shop of the call.',
  },
  again: {
    retry: 'never',
    kind: 'conflict',
    advice: 'It was done before. Read the state instead of repeating it.',
  },
  state: {
    retry: 'never',
    kind: 'conflict',
    advice: 'Its present state does not allow it. Read it anew, then decide.',
  },
  permission: {
    retry: 'never',
    kind: 'rejected',
    advice: 'This shop may not do it. Check that it belongs to the shop, and what the seller was granted.',
  },
  market: {
    retry: 'never',
    kind: 'rejected',
    advice: 'It is not available in the market of this shop. Check the markets of operation and field.',
  },
  qualification: {
    retry: 'never',
    kind: 'rejected',
    advice: 'It takes a permit, which the seller asks for in Seller Center.',
  },
  policy: {
    retry: 'never',
    kind: 'rejected',
    advice:
      "The platform's rules on content or risk forbid it. Change what is sent: a repetition is refused as well.",
  },
  unsupported: {
    retry: 'never',
    kind: 'rejected',
    advice: 'The platform does not offer it here. Leave it out, or take another way.',
  },
  missing: {
    retry: 'never',
    kind: 'invalid_request',
    advice: 'It is required here and missing or empty: give it.',
  },
  many: {
    retry: 'never',
    kind: 'invalid_request',
    advice: 'There are too many, or a quota is used up: stay within the number that is allowed.',
  },
  long: {
    retry: 'never',
    kind: 'invalid_request',
    advice: 'A size, length, time or amount is out of its range: bring it within.',
  },
  duplicate: {
    retry: 'never',
    kind: 'invalid_request',
    advice: 'It is given twice, or taken already: give each once.',
  },
  invalid: {
    retry: 'never',
    kind: 'invalid_request',
    advice: "Correct it; 'apiMessage' says what is wrong.",
  },
};
