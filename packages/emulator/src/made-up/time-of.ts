import type { Scribe } from './scribe.ts';

const DAY = 24 * 3600;
const AHEAD = /expir|deadline|due|(^|_)end|_lt$|until|sla|close|expect|predict|estimat|alert/;
const LONG_AGO = /creat|start|begin|open|regist|since|released?_/;

/**
 * A moment around today, in seconds: what began lies some weeks back, what ends some weeks ahead, and everything else
 * in the last days. A filter on the field of that name, such as `create_time_ge`, holds.
 */
export function timeOf(name: string, { asked, random, today }: Scribe): number {
  const days = random.below(26);
  const second = random.below(DAY);
  const moment = AHEAD.test(name)
    ? today + (1 + days) * DAY + second
    : LONG_AGO.test(name)
      ? today - (4 + days) * DAY + second
      : today - (1 + (days % 3)) * DAY + second;

  const limit = (suffix: string, shift: number) => {
    const value = asked.input[`${name}_${suffix}`];
    return typeof value === 'number' ? value + shift : undefined;
  };
  const least = limit('ge', 0) ?? limit('gt', 1);
  const most = limit('le', 0) ?? limit('lt', -1);
  if (least !== undefined && most !== undefined) return least + random.below(Math.max(1, most - least + 1));
  return Math.min(most ?? moment, Math.max(least ?? moment, moment));
}

/** The day of a moment, as `2026-11-22`. */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
