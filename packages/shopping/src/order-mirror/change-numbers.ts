import { ConfigurationError, type Region } from '@twinshore/core';
import type { OrderChange } from './order-change.ts';

/** Keys that are known beyond those that may be open, for whoever acknowledges again. */
const BEYOND = 1000;

/** Knows the number under which each change was given, also from a copy of it: its key names it. */
export class ChangeNumbers<R extends Region> {
  readonly #region: R;
  readonly #limit: number;
  readonly #ofChange = new WeakMap<object, number>();
  readonly #ofKey = new Map<string, number>();

  /** @param open - how many changes may be open at once */
  constructor(region: R, open: number) {
    this.#region = region;
    this.#limit = open + BEYOND;
  }

  note(change: OrderChange<R>, number: number): void {
    this.#ofChange.set(change, number);
    this.#ofKey.set(change.key, number);
    if (this.#ofKey.size > this.#limit) this.#ofKey.delete(this.#ofKey.keys().next().value as string);
  }

  /** @throws ConfigurationError `config.invalid` for a change that was not given */
  of(change: OrderChange<R>): number {
    const number = this.#ofChange.get(change) ?? this.#ofKey.get(change?.key);
    if (number !== undefined) return number;
    throw notGiven(this.#region);
  }
}

/** What acknowledging something else than a change of the iteration ends in. */
export function notGiven(region: Region): ConfigurationError {
  return new ConfigurationError({
    region,
    message:
      'ack() was called with something that this mirror did not give, so nothing was acknowledged. Pass a change of this iteration, or nothing for all that were given.',
  });
}
