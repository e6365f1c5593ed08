import type { QuotaRecovery } from '@twinshore/core';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/**
 * How long until a used-up quota comes back, in milliseconds.
 *
 * @param nowMs - milliseconds since 1970
 */
export function quotaRecoveryWait(recovery: QuotaRecovery, nowMs: number): number {
  switch (recovery) {
    case 'next-second':
      return SECOND - (nowMs % SECOND);
    case 'five-minutes':
      return 300 * SECOND;
    case 'next-hour':
      return HOUR - (nowMs % HOUR);
    case 'utc-midnight':
      return DAY - (nowMs % DAY);
  }
}
