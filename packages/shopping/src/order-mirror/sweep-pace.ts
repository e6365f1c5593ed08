import type { Clock } from '@twinshore/core';

/**
 * Says when to sweep. A clock that was put back, or stands still, delays a sweep by one interval at most.
 */
export class SweepPace {
  readonly #clock: Clock;
  readonly #everyMs: number;
  #beganMs: number | undefined;
  #wholeBeganMs: number | undefined;
  #waitedMs = 0;

  constructor(clock: Clock, everyMs: number) {
    this.#clock = clock;
    this.#everyMs = everyMs;
  }

  /** Time since the last sweep that came to its end began, in milliseconds; `undefined` before the first. */
  get sinceWholeSweepMs(): number | undefined {
    if (this.#wholeBeganMs === undefined) return undefined;
    return Math.max(0, this.#clock.now() - this.#wholeBeganMs);
  }

  get untilDueMs(): number {
    if (this.#beganMs === undefined) return 0;
    const elapsedMs = this.#clock.now() - this.#beganMs;
    if (elapsedMs < 0) return 0;
    return Math.max(0, this.#everyMs - Math.max(elapsedMs, this.#waitedMs));
  }

  get due(): boolean {
    return this.untilDueMs === 0;
  }

  /** Notes that a sweep began. */
  begin(beganMs: number): void {
    this.#beganMs = beganMs;
    this.#waitedMs = 0;
  }

  /** Notes that it came to its end. */
  end(): void {
    this.#wholeBeganMs = this.#beganMs;
  }

  /** Notes time that passed for certain, whatever the clock says. */
  noteWaited(ms: number): void {
    this.#waitedMs += ms;
  }
}
