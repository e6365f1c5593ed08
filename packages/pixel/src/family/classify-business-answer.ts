import type { Classification, Envelope } from '@twinshore/core';
import { BUSINESS_RETURN_CODES } from './business-return-codes-table.ts';
import { quotaRecovery } from './quota-recovery.ts';

/**
 * Says what an answer of the Business API means. Nearly every answer has HTTP status 200, so the code in the body
 * decides; the status counts only where there is no such body.
 */
export function classifyBusinessAnswer(status: number, envelope: Envelope | undefined): Classification {
  if (envelope === undefined) return classifyStatus(status);
  const fact = BUSINESS_RETURN_CODES.get(envelope.code);
  if (fact === undefined) return classifyUnknownCode(envelope);
  const { kind, code, retry, hint } = fact;
  const outcome = { kind, code, retry, ...(hint === undefined ? {} : { hint }) };
  return kind === 'throttled' ? { ...outcome, recovery: quotaRecovery(envelope.message) } : outcome;
}

/** Of a code that is newer than the table, the range tells the kind. Confidence: inferred. */
function classifyUnknownCode({ code, message }: Envelope): Classification {
  if (code >= 50000 && code < 70000)
    return { kind: 'transient', code: 'events.server_error', retry: 'reads' };
  if (/\bQP[SMD]\b|too many requests/i.test(message)) {
    return {
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'always',
      recovery: quotaRecovery(message),
    };
  }
  return { kind: 'rejected', code: 'events.rejected', retry: 'never' };
}

function classifyStatus(status: number): Classification {
  if (status === 429) {
    return { kind: 'throttled', code: 'events.rate_limited', retry: 'always', recovery: 'next-second' };
  }
  if (status >= 500) return { kind: 'transient', code: 'events.server_error', retry: 'reads' };
  if (status === 401 || status === 403) {
    return { kind: 'unauthorized', code: 'events.no_permission', retry: 'never' };
  }
  if (status === 404) {
    const hint = 'Paths of this API end in a slash; check path and method of the operation.';
    return { kind: 'not_found', code: 'events.path_unknown', retry: 'never', hint };
  }
  if (status >= 400) return { kind: 'invalid_request', code: 'events.invalid_request', retry: 'never' };
  const hint = 'The answer has not the form of this API, so nobody knows whether the events were taken.';
  return { kind: 'rejected', code: 'events.unreadable_answer', retry: 'reads', hint };
}
