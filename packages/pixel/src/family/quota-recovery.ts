import type { QuotaRecovery } from '@twinshore/core';

/** The interval stands in the platform's message only, such as "App reaches the QPS limit 20". */
const INTERVAL = /\bQP([SMD])\b/i;

/**
 * When a used-up quota comes back: a quota per second with the next second, one per minute after a pause of five,
 * one per day at midnight UTC. A message that names no interval is read as the quota per second, the only one that
 * calls in small numbers reach. Confidence: documented; the reading of a message without interval is inferred.
 */
export function quotaRecovery(message: string): QuotaRecovery {
  const interval = INTERVAL.exec(message)?.[1]?.toUpperCase();
  if (interval === 'D') return 'utc-midnight';
  return interval === 'M' ? 'five-minutes' : 'next-second';
}
