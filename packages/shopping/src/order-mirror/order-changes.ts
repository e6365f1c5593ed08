import { AbortedError, type AbortSignalLike, type Region } from '@twinshore/core';
import { notGiven } from './change-numbers.ts';
import type { MirrorProgress } from './mirror-progress.ts';
import type { OrderChange } from './order-change.ts';
import type { OrderMirror } from './order-mirror.ts';

/**
 * The changes of a shop's orders, to go through with `for await`, once. Nothing is read before the first is asked for.
 * Leaving the loop, `stop()` and the signal end it, and store what was acknowledged.
 *
 * @public
 */
export class OrderChanges<R extends Region> implements AsyncIterableIterator<OrderChange<R>> {
  readonly #region: R;
  readonly #stop = new AbortController();
  readonly #open: (stop: AbortSignal) => Promise<OrderMirror<R>>;
  readonly #signal: AbortSignalLike | undefined;
  readonly #onAbort = (): void => this.#stop.abort();
  #opening: Promise<OrderMirror<R>> | undefined;
  #mirror: OrderMirror<R> | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  #ending: Promise<void> | undefined;

  /** @internal */
  constructor(
    region: R,
    signal: AbortSignalLike | undefined,
    open: (stop: AbortSignal) => Promise<OrderMirror<R>>,
  ) {
    this.#region = region;
    this.#signal = signal;
    this.#open = open;
    if (signal?.aborted) this.#stop.abort();
    else signal?.addEventListener('abort', this.#onAbort, { once: true });
  }

  /** How the mirror stands. */
  get progress(): MirrorProgress<R> {
    if (this.#mirror !== undefined) return this.#mirror.progress;
    return {
      region: this.#region,
      shop: undefined,
      verifiedThrough: undefined,
      lagMs: undefined,
      sweeping: false,
      given: 0,
      acknowledged: 0,
      remembered: 0,
      forgotten: 0,
      fromFuture: [],
      passedOver: 0,
      failures: 0,
      lastFailure: undefined,
      waitingForAck: false,
    };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * The next change. Unless `acknowledge` is `'explicit'`, this acknowledges the one before.
   *
   * @throws RegionMismatchError `region.mismatch` for a feed, checkpoint, cursor or webhook of the other side
   * @throws StoredDataInvalidError `stored.invalid` for a checkpoint of another shop, or none at all
   * @throws ConfigurationError `config.invalid`; `config.checkpoint_taken` when another process mirrors the shop
   */
  next(): Promise<IteratorResult<OrderChange<R>, undefined>> {
    const turn = this.#turn.then(() => this.#next());
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Ends it. The change that was given last counts as not handled, and comes again. */
  async return(): Promise<IteratorResult<OrderChange<R>, undefined>> {
    await this.stop();
    return { done: true, value: undefined };
  }

  /**
   * Acknowledges a change with all that were given before it, or everything that was given, and resolves once that is
   * stored. A copy of a change serves as well, by its key.
   *
   * @throws ConfigurationError `config.invalid` for what was not given by this iteration
   */
  async ack(through?: OrderChange<R>): Promise<void> {
    if (this.#mirror === undefined && through !== undefined) throw notGiven(this.#region);
    await this.#mirror?.acknowledge(through);
  }

  /** Ends it, also while it waits. Resolves once what was acknowledged is stored. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#turn;
    await this.#end();
  }

  async #next(): Promise<IteratorResult<OrderChange<R>, undefined>> {
    if (this.#ending === undefined) {
      try {
        if (this.#mirror === undefined && !this.#stop.signal.aborted) {
          this.#opening ??= this.#open(this.#stop.signal);
          this.#mirror = await this.#opening;
        }
        const change = await this.#mirror?.next();
        if (change !== undefined) return { done: false, value: change };
      } catch (error) {
        const stopped = this.#stop.signal.aborted && AbortedError.isInstance(error);
        // What went wrong first is what counts.
        await this.#end().catch(() => undefined);
        if (!stopped) throw error;
      }
    }
    await this.#end();
    return { done: true, value: undefined };
  }

  #end(): Promise<void> {
    this.#ending ??= this.#close();
    return this.#ending;
  }

  async #close(): Promise<void> {
    this.#signal?.removeEventListener('abort', this.#onAbort);
    await this.#mirror?.close();
  }
}
