import { createQuotaMeter } from '../gateway/quota-meter.ts';
import { Refusal } from '../gateway/refusal.ts';
import type { Knobs } from '../knobs/knobs.ts';

/** How long a used-up quota of a minute keeps its token waiting, in milliseconds. */
const MINUTE_PENALTY_MS = 5 * 60_000;

/** Makes the check of the Events API's quotas by second, minute and day, all with code 40100. */
export function createBusinessQuota(): (token: string, knobs: Knobs, nowMs: number) => void {
  const meter = createQuotaMeter();
  const blockedUntilMs = new Map<string, number>();

  return (token, knobs, nowMs) => {
    if (nowMs < (blockedUntilMs.get(token) ?? 0)) throw tooMany('QPM', knobs.eventsPerMinute);
    if (!meter.admit(`second ${token}`, { limit: knobs.eventsPerSecond, intervalSeconds: 1 }, nowMs)) {
      throw tooMany('QPS', knobs.eventsPerSecond);
    }
    if (!meter.admit(`minute ${token}`, { limit: knobs.eventsPerMinute, intervalSeconds: 60 }, nowMs)) {
      blockedUntilMs.set(token, nowMs + MINUTE_PENALTY_MS);
      throw tooMany('QPM', knobs.eventsPerMinute);
    }
    if (!meter.admit(`day ${token}`, { limit: knobs.eventsPerDay, intervalSeconds: 24 * 3600 }, nowMs)) {
      throw tooMany('QPD', knobs.eventsPerDay);
    }
  };
}

function tooMany(kind: 'QPS' | 'QPM' | 'QPD', limit: number): Refusal {
  return new Refusal(40100, `Too many requests: the app reaches the ${kind} limit ${limit}`);
}
