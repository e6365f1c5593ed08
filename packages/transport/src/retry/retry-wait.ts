import type { Backoff } from './backoff.ts';
import type { Failure } from './failure.ts';
import { parseRetryAfter } from './parse-retry-after.ts';
import { quotaRecoveryWait } from './quota-recovery-wait.ts';

/**
 * How long to wait before the next attempt, in milliseconds: what the server asks for, else what is known of its
 * quota, else longer each time.
 *
 * @param retries - how many retries were made already
 */
export function retryWait(failure: Failure, retries: number, backoff: Backoff, nowMs: number): number {
  const stated = statedWait(failure, nowMs);
  if (stated !== undefined) return stated;
  const { baseMs, jitterMs, capMs } = backoff;
  return Math.min(capMs, baseMs * 2 ** retries + Math.random() * jitterMs);
}

/**
 * How long the platform says to wait, in milliseconds, where it says so.
 */
export function statedWait(
  failure: Pick<Failure, 'headers' | 'recovery'>,
  nowMs: number,
): number | undefined {
  const asked = parseRetryAfter(failure.headers, nowMs);
  if (asked !== undefined) return asked;
  return failure.recovery === undefined ? undefined : quotaRecoveryWait(failure.recovery, nowMs);
}
