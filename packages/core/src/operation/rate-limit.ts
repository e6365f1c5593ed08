import type { Confidence } from '../surfaces/confidence.ts';

/**
 * A published quota.
 *
 * @public
 */
export interface RateLimit {
  /** Calls allowed in each interval. */
  readonly limit: number;
  /** Length of the interval in seconds. */
  readonly intervalSeconds: number;
  /** What the calls are counted by. */
  readonly scope: 'app' | 'app+shop' | 'token' | 'event-source';
  readonly confidence: Confidence;
}
