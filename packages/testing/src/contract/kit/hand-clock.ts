import type { Clock } from '@twinshore/core';

/** A clock that moves when told. */
export interface HandClock extends Clock {
  advance(ms: number): void;
}

export function handClock(startMs: number): HandClock {
  let now = startMs;
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
  };
}
