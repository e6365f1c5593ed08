import type { AbortSignalLike, Clock, MirrorCheckpoint, Region } from '@twinshore/core';
import type { MirrorProgress } from './mirror-progress.ts';
import type { OrderFeed } from './order-feed.ts';

/**
 * How the orders of a shop are followed.
 *
 * @typeParam R - the side of the shop
 * @public
 */
export interface OrderChangesOptions<R extends Region> {
  /**
   * From when on changes are wanted: a moment, in seconds since 1970 where it is a number, or the cursor of a change.
   * A stored checkpoint goes before it.
   */
  readonly since: Date | number | string;
  /** The id of the shop. May be left out where the client has one, or the credentials cover one shop only. */
  readonly shop?: string | undefined;
  /** Where to keep how far it came. Without one it begins at `since` each time. */
  readonly checkpoint?: MirrorCheckpoint<R> | undefined;
  /** Where webhooks come from. Without them changes are found by sweeps alone, `sweepEveryMs` later at most. */
  readonly webhooks?: OrderFeed<R> | undefined;
  /**
   * How a change is acknowledged: by asking for the next one, or by `ack()`, such as for batches.
   *
   * @defaultValue 'step'
   */
  readonly acknowledge?: 'step' | 'explicit' | undefined;
  /** Whether to go on when everything was given; `false` ends the iteration, such as for a scheduled job. @defaultValue true */
  readonly follow?: boolean | undefined;
  /**
   * How far each sweep reaches back behind the newest order of the one before, in milliseconds. It has to be longer than
   * the platform takes to show a change in its lists, which is documented nowhere; for new orders of development shops
   * its toolkit says 30 seconds.
   *
   * @defaultValue 600000 (10 minutes)
   */
  readonly overlapMs?: number | undefined;
  /** How long from the beginning of one sweep to that of the next, in milliseconds. @defaultValue 60000 (1 minute) */
  readonly sweepEveryMs?: number | undefined;
  /** The longest time of which orders are asked for at once, in milliseconds. @defaultValue 86400000 (1 day) */
  readonly windowMs?: number | undefined;
  /** Orders asked for at once, 1 to 100. @defaultValue 100 */
  readonly pageSize?: number | undefined;
  /** How often to look for webhooks in a feed that does not tell of them, in milliseconds. @defaultValue 1000 */
  readonly feedEveryMs?: number | undefined;
  /**
   * How many states of orders are remembered. It should exceed the orders that change within the overlap; of more, the
   * oldest are forgotten and may be given again.
   *
   * @defaultValue 20000
   */
  readonly maxRemembered?: number | undefined;
  /** How many changes are given before it waits for `ack()`. @defaultValue 1000 */
  readonly maxUnacknowledged?: number | undefined;
  /** How many failures in a row that may pass are waited out before one is thrown. @defaultValue 8 */
  readonly maxFailures?: number | undefined;
  /**
   * Decides when to sweep again, and holds sweeps back where an order has a time in the future. By itself a wrong clock
   * loses nothing; one that is behind makes sweeps read more again. @defaultValue the machine's
   */
  readonly clock?: Clock | undefined;
  /** Waits until the time is over or `wake` is aborted, for tests. @defaultValue a timer */
  readonly pause?: ((milliseconds: number, wake: AbortSignal) => Promise<void>) | undefined;
  /** Told after every batch, sweep and failure. */
  readonly onProgress?: ((progress: MirrorProgress<R>) => void) | undefined;
  /** Ends the iteration, and the call under way. */
  readonly signal?: AbortSignalLike | undefined;
}
