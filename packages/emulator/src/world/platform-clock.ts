interface Task {
  readonly atMs: number;
  readonly run: () => void | Promise<void>;
}

/** The longest delay a timer of the runtime takes. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * How a platform's clock starts.
 *
 * @public
 */
export interface PlatformClockOptions {
  /** Where it starts: milliseconds since 1970. @defaultValue the real time */
  readonly startMs?: number;
  /** Whether it stands still between `advance` calls. @defaultValue false */
  readonly frozen?: boolean;
}

/**
 * The time of one platform. It only goes forward. It runs with the real time, from wherever it was put, or stands
 * still until it is moved.
 *
 * @public
 */
export class PlatformClock {
  readonly #tasks: Task[] = [];
  readonly #running = new Set<Promise<void>>();
  #anchorMs: number;
  #anchorReal = performance.now();
  #frozen: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  #draining = false;

  constructor(options: PlatformClockOptions = {}) {
    this.#anchorMs = options.startMs ?? Date.now();
    this.#frozen = options.frozen ?? false;
  }

  /** Milliseconds since 1970. */
  now(): number {
    return this.#frozen ? this.#anchorMs : this.#anchorMs + Math.floor(performance.now() - this.#anchorReal);
  }

  /** Whole seconds since 1970. */
  seconds(): number {
    return Math.floor(this.now() / 1000);
  }

  get frozen(): boolean {
    return this.#frozen;
  }

  /** Stops the flow of time until {@link resume}. */
  freeze(): void {
    this.#anchor(this.now());
    this.#frozen = true;
    this.#arm();
  }

  /** Lets time flow again from where it stands. */
  resume(): void {
    this.#anchor(this.now());
    this.#frozen = false;
    this.#arm();
  }

  /**
   * Moves the clock forward and runs what falls due on the way, in order of time. Settles when that is done.
   *
   * @throws RangeError for a negative or non-finite step
   */
  async advance(milliseconds: number): Promise<void> {
    if (!Number.isFinite(milliseconds) || milliseconds < 0) {
      throw new RangeError(`The clock cannot move by ${milliseconds} ms: it only goes forward.`);
    }
    await this.#moveTo(this.now() + milliseconds);
  }

  /**
   * Puts the clock at a moment, in milliseconds since 1970, and runs what falls due on the way.
   *
   * @throws RangeError for a moment in its past
   */
  async set(momentMs: number): Promise<void> {
    if (!Number.isFinite(momentMs) || momentMs < this.now()) {
      throw new RangeError(
        `The clock cannot be put to ${momentMs}: it stands at ${this.now()} and only goes forward.`,
      );
    }
    await this.#moveTo(momentMs);
  }

  /** Runs a task once its time has come. Gives a function that takes it back. */
  schedule(atMs: number, run: () => void | Promise<void>): () => void {
    const task: Task = { atMs, run };
    const later = this.#tasks.findIndex((other) => other.atMs > atMs);
    this.#tasks.splice(later === -1 ? this.#tasks.length : later, 0, task);
    this.#arm();
    return () => {
      const index = this.#tasks.indexOf(task);
      if (index !== -1) this.#tasks.splice(index, 1);
    };
  }

  /** Settles when everything that is due by now is done. */
  async idle(): Promise<void> {
    for (;;) {
      const next = this.#tasks[0];
      if (next !== undefined && next.atMs <= this.now()) await this.#runFirst();
      else if (this.#running.size > 0) await Promise.all(this.#running);
      else return;
    }
  }

  /** Forgets all tasks and starts none any more. */
  stop(): void {
    this.#stopped = true;
    this.#tasks.length = 0;
    clearTimeout(this.#timer);
  }

  async #moveTo(targetMs: number): Promise<void> {
    for (let next = this.#tasks[0]; next !== undefined && next.atMs <= targetMs; next = this.#tasks[0]) {
      // What happens at a moment must see that moment, not the end of the jump.
      if (next.atMs > this.now()) this.#anchor(next.atMs);
      await this.#runFirst();
    }
    if (targetMs > this.now()) this.#anchor(targetMs);
    this.#arm();
  }

  async #runFirst(): Promise<void> {
    const task = this.#tasks.shift();
    if (task === undefined || this.#stopped) return;
    const done = Promise.resolve()
      .then(task.run)
      .finally(() => this.#running.delete(done));
    this.#running.add(done);
    await done;
  }

  #anchor(momentMs: number): void {
    this.#anchorMs = momentMs;
    this.#anchorReal = performance.now();
  }

  #arm(): void {
    clearTimeout(this.#timer);
    const next = this.#tasks[0];
    if (next === undefined || this.#stopped) return;
    const waitMs = next.atMs - this.now();
    if (this.#frozen && waitMs > 0) return;
    this.#timer = setTimeout(() => void this.#runDue(), Math.min(Math.max(waitMs, 0), LONGEST_TIMER_MS));
    this.#timer.unref();
  }

  async #runDue(): Promise<void> {
    // One at a time: two webhooks that fall due together must not overtake each other.
    if (this.#draining) return;
    this.#draining = true;
    try {
      for (let next = this.#tasks[0]; next !== undefined && next.atMs <= this.now(); next = this.#tasks[0]) {
        await this.#runFirst();
      }
    } finally {
      this.#draining = false;
    }
    this.#arm();
  }
}
