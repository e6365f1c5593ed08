import type { Quota } from '../knobs/knobs.ts';

/**
 * Counts calls in intervals of platform time.
 */
export interface QuotaMeter {
  /** Counts a call; `false` when the quota of this interval is used up. */
  admit(key: string, quota: Quota, nowMs: number, amount?: number): boolean;
}

/** Makes a meter with nothing counted. */
export function createQuotaMeter(): QuotaMeter {
  const counts = new Map<string, { window: number; count: number }>();
  return {
    admit(key, { limit, intervalSeconds }, nowMs, amount = 1) {
      const window = Math.floor(nowMs / (intervalSeconds * 1000));
      const found = counts.get(key);
      const entry = found?.window === window ? found : { window, count: 0 };
      counts.set(key, entry);
      if (entry.count + amount > limit) return false;
      entry.count += amount;
      return true;
    },
  };
}
