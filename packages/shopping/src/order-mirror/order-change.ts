import type { Region } from '@twinshore/core';
import type { Order } from '../generated/orders/order.ts';

/**
 * An order that changed, as it stands now.
 *
 * @public
 */
export interface OrderChange<R extends Region> {
  /** As order detail shows it, whatever the cause. Personal data in it is closed. */
  readonly order: Order<R>;
  /**
   * Names this state of the order: its id, `update_time`, and a digest of what it says. A state that is given again
   * after a crash has the key it had before, so whoever remembers keys handles each state once.
   */
  readonly key: string;
  /** What led to it. A webhook that is lost costs time only: the next sweep finds the same. */
  readonly cause: 'webhook' | 'sweep';
  /** A place to go on from, as `since`, once this change and all before it were handled. */
  readonly cursor: string;
}
