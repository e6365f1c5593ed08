import { ApiError, type ApiErrorOptions, RateLimitedError, type WireResponse } from '@twinshore/core';
import type { CallRecord } from '../call/call-record.ts';
import type { Failure } from '../retry/failure.ts';
import { statedWait } from '../retry/retry-wait.ts';

/**
 * The failure of a download that the file host answered with another status than 200. File hosts belong to no API
 * family, so the status decides.
 */
export function downloadFailure(response: WireResponse, record: CallRecord, nowMs: number): Failure {
  const { status, headers } = response;
  const { region, attempts, origin } = record;
  const passing = status === 429 || status >= 500;
  const advice = passing
    ? 'Try again later.'
    : 'Links expire, usually after 24 hours: ask for the object again to get a new one.';
  const options: ApiErrorOptions = {
    code: status === 429 ? 'download.rate_limited' : 'download.refused',
    operation: record.operation,
    region,
    attempts,
    status,
    apiCode: undefined,
    apiMessage: undefined,
    retryable: passing,
    message: `${origin} did not give the file (HTTP ${status}). ${advice}`,
  };
  const error =
    status === 429
      ? new RateLimitedError({
          ...options,
          retryAfterMs: statedWait({ headers, recovery: undefined }, nowMs),
        })
      : new ApiError(options);
  const kind = status === 429 ? 'throttled' : passing ? 'transient' : 'rejected';
  return { error, kind, retry: passing ? 'always' : 'never', recovery: undefined, headers };
}
