/** What comes back of a halved quota after each interval without a refusal, as a part of the whole. */
const RECOVERED = 0.1;

/** Longest time that a server's word closes a quota: what asks for more is taken for a mistake. */
const LONGEST_BLOCK_MS = 3_600_000;

/**
 * A bucket of tokens, one for each call of an interval. A token comes back one interval after it was taken, so that
 * no interval, wherever it begins, sees more calls than allowed. It learns from refusals: each halves what is
 * allowed, and the rest comes back bit by bit.
 */
export class CallQuota {
  readonly limit: number;
  readonly intervalMs: number;
  readonly #now: () => number;
  /** When the latest calls were made: a ring. */
  readonly #times: Float64Array;
  #next = 0;
  #reducedTo: number;
  #reducedAtMs = Number.NEGATIVE_INFINITY;
  #closedUntilMs = Number.NEGATIVE_INFINITY;

  /**
   * @param limit - calls in each interval; a whole number above 0
   * @param now - milliseconds on a clock that does not jump
   */
  constructor(limit: number, intervalMs: number, now: () => number) {
    this.limit = limit;
    this.intervalMs = intervalMs;
    this.#now = now;
    this.#times = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
    this.#reducedTo = limit;
  }

  /** Calls that are allowed in an interval at this time. */
  get allowed(): number {
    if (this.#reducedTo >= this.limit) return this.limit;
    const intervals = Math.floor((this.#now() - this.#reducedAtMs) / this.intervalMs);
    const back = intervals * Math.max(1, this.limit * RECOVERED);
    return Math.max(1, Math.min(this.limit, Math.floor(this.#reducedTo + back)));
  }

  /** Whether nothing is left that would have to be remembered. */
  get idle(): boolean {
    return this.allowed === this.limit && this.waitMs(this.limit) <= 0;
  }

  /**
   * How long until a call may be made, in milliseconds; 0 or less when it may be made now.
   *
   * @param turn - 1 for the next call, 2 for the one after it
   */
  waitMs(turn = 1): number {
    const { allowed, limit, intervalMs } = this;
    const now = this.#now();
    const earlier = (turn - 1) % allowed;
    const before = this.#times[(this.#next - allowed + earlier + limit) % limit] as number;
    const opensAt = Math.max(before + intervalMs, this.#closedUntilMs, now);
    return opensAt - now + Math.floor((turn - 1) / allowed) * intervalMs;
  }

  /** Notes a call that is made now. */
  take(): void {
    this.#times[this.#next] = this.#now();
    this.#next = (this.#next + 1) % this.limit;
  }

  /**
   * Learns that the platform refused a call because there were too many.
   *
   * @param retryAfterMs - how long it asks to wait, where it says so
   */
  refused(retryAfterMs: number | undefined): void {
    const now = this.#now();
    // The calls that were on their way together are refused together, and say one thing.
    if (now - this.#reducedAtMs >= this.intervalMs) {
      this.#reducedTo = Math.max(1, Math.floor(this.allowed / 2));
      this.#reducedAtMs = now;
    }
    if (retryAfterMs === undefined) return;
    this.#closedUntilMs = Math.max(this.#closedUntilMs, now + Math.min(retryAfterMs, LONGEST_BLOCK_MS));
  }
}
