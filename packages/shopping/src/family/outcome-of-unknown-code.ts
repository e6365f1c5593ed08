import type { Classification } from '@twinshore/core';
import { errorDomain } from '../errors/error-domain.ts';
import { outcomeOfStatus } from './status-table.ts';

const refusals = new Map<string, Classification>();

/**
 * What an answer means whose code nobody knows. The code says which part of the API refused, and no more: it is never
 * taken for a fault that passes, whatever a status of 500 suggests. Throttling, overload, and what else a status says
 * plainly, stays what it is.
 */
export function outcomeOfUnknownCode(status: number, apiCode: number): Classification {
  const byStatus = outcomeOfStatus(status, true);
  const domain = errorDomain(apiCode);
  if (domain === undefined) return byStatus;
  return byStatus.code === 'shop.internal_error' || byStatus.code === 'shop.rejected'
    ? refusalOf(domain)
    : byStatus;
}

function refusalOf(domain: string): Classification {
  let refusal = refusals.get(domain);
  if (refusal === undefined) {
    refusal = Object.freeze<Classification>({
      kind: 'rejected',
      code: 'shop.rejected',
      retry: 'never',
      hint: `The platform refused the call (${domain}); 'apiMessage' says why. shopErrorCode() of '@twinshore/shopping/error-codes' says what is known of the code.`,
    });
    refusals.set(domain, refusal);
  }
  return refusal;
}
