import type { Region } from '@twinshore/core';

/**
 * How a mirror stands.
 *
 * @public
 */
export interface MirrorProgress<R extends Region> {
  readonly region: R;
  /** The id of the shop; `undefined` until the first change was asked for. */
  readonly shop: string | undefined;
  /**
   * Every change before this moment was given, if the platform shows changes within the overlap: seconds since 1970.
   * It rests on times of the platform, so it stands still while no order changes; it never passes the mirror's clock.
   */
  readonly verifiedThrough: number | undefined;
  /**
   * How old a change may be that was not given yet, in milliseconds by the mirror's clock: since the last whole sweep
   * began, with the overlap; before the first, since `verifiedThrough`. For alerts.
   */
  readonly lagMs: number | undefined;
  /** Whether a sweep is under way. */
  readonly sweeping: boolean;
  /** Changes given in this run. */
  readonly given: number;
  /** Of those, how many were acknowledged. */
  readonly acknowledged: number;
  /** States of orders that are remembered. */
  readonly remembered: number;
  /** States that were forgotten early because of `maxRemembered`. Such an order may be given again. */
  readonly forgotten: number;
  /**
   * Ids of orders that the last whole sweep found with an `update_time` more than five minutes ahead of the mirror's
   * clock, 20 at most. Either the platform stored a wrong time, or the clock is behind. Nothing is lost by it; each
   * sweep reads a little more. For alerts.
   */
  readonly fromFuture: readonly string[];
  /** Webhooks that led to nothing: of another shop, which are left alone, or naming no order where one belongs. */
  readonly passedOver: number;
  /** How often reading failed since it last succeeded. */
  readonly failures: number;
  /** The code of the last of these failures. */
  readonly lastFailure: string | undefined;
  /** Whether it waits for `ack()`. */
  readonly waitingForAck: boolean;
}
