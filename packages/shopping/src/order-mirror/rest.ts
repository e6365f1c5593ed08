import type { Pause } from './pause.ts';

/**
 * Waiting that ends early when there is something to do, or when the mirror is stopped.
 */
export class Rest {
  readonly #pause: Pause;
  readonly #stop: AbortSignal;
  #wake: AbortController | undefined;
  #undisturbed = false;

  constructor(pause: Pause, stop: AbortSignal) {
    this.#pause = pause;
    this.#stop = stop;
    stop.addEventListener('abort', () => this.#wake?.abort(), { once: true });
  }

  /** Waits, and tells whether the whole time passed. */
  async for(ms: number): Promise<boolean> {
    return this.#until((wake) => this.#pause(ms, wake));
  }

  /** Waits, whatever there is to do, such as after a failure. */
  async undisturbed(ms: number): Promise<void> {
    this.#undisturbed = true;
    await this.for(ms);
    this.#undisturbed = false;
  }

  /** Waits for {@link Rest.wake}. */
  async untilWoken(): Promise<void> {
    await this.#until(
      (wake) => new Promise<void>((resolve) => wake.addEventListener('abort', () => resolve())),
    );
  }

  wake(): void {
    if (!this.#undisturbed) this.#wake?.abort();
  }

  async #until(wait: (wake: AbortSignal) => Promise<void>): Promise<boolean> {
    if (this.#stop.aborted) return false;
    const wake = new AbortController();
    this.#wake = wake;
    await wait(wake.signal);
    this.#wake = undefined;
    return !wake.signal.aborted;
  }
}
