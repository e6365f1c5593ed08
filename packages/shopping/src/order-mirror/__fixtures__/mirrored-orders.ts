import type { OrderChange } from '../order-change.ts';
import { stateOf } from './lagging-shop.ts';

/**
 * A consumer: it keeps the state given last, as somebody would who trusts the mirror. What it did not acknowledge is gone
 * when it dies.
 */
export class MirroredOrders {
  readonly given: OrderChange<'us'>[] = [];
  /** Those that did not come under a key that was seen before. */
  readonly handled: OrderChange<'us'>[] = [];
  /** What a run gave in the wrong order. */
  readonly reversals: string[] = [];
  readonly repeats: string[] = [];
  readonly #keys = new Set<string>();
  readonly #state = new Map<string, string>();
  #open: OrderChange<'us'>[] = [];
  #run = new Map<string, number>();
  #runKeys = new Set<string>();

  /** A new run begins, such as after a crash. What was not acknowledged was not kept. */
  restart(): void {
    this.#open = [];
    this.#run = new Map();
    this.#runKeys = new Set();
  }

  take(change: OrderChange<'us'>): void {
    const { order, key } = change;
    const time = order.update_time as number;
    this.given.push(change);
    if ((this.#run.get(order.id) ?? 0) > time) this.reversals.push(key);
    if (this.#runKeys.has(key)) this.repeats.push(key);
    this.#run.set(order.id, time);
    this.#runKeys.add(key);
    this.#open.push(change);
  }

  /** Keeps what was given up to now. */
  keep(): void {
    for (const change of this.#open.splice(0)) {
      const { order, key } = change;
      if (!this.#keys.has(key)) this.handled.push(change);
      this.#keys.add(key);
      const updateTime = order.update_time as number;
      this.#state.set(order.id, stateOf({ status: order.status, updateTime }));
    }
  }

  state(): Record<string, string> {
    return Object.fromEntries(this.#state);
  }
}
