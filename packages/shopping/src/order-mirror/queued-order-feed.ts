import {
  assertRegion,
  type EventQueue,
  type Region,
  RegionMismatchError,
  StoredDataInvalidError,
} from '@twinshore/core';
import { type QueuedWebhookOptions, readQueuedWebhook } from '../webhooks/handler/drain-webhooks.ts';
import type { FedWebhook, OrderFeed } from './order-feed.ts';

/**
 * The queue of a mirror.
 *
 * @public
 */
export interface QueuedOrderFeedOptions<R extends Region> extends QueuedWebhookOptions<R> {
  /** A queue of this shop alone, filled by a webhook handler: what is taken from it is taken from others. */
  readonly queue: EventQueue<R>;
  /** How long others leave taken webhooks alone, in milliseconds. @defaultValue 60000 */
  readonly leaseMs?: number | undefined;
  /** Told of every entry that is no webhook. It stays in the queue. */
  readonly onUnreadable?: ((error: unknown, id: string) => void) | undefined;
}

/**
 * Makes a feed of the queue that a webhook handler puts its webhooks into. A webhook leaves the queue once what it led
 * to was acknowledged; one that is about no order, at once.
 *
 * @throws RegionUnknownError `region.unknown`
 * @throws RegionMismatchError `region.mismatch` for a queue of the other side
 * @public
 */
export function queuedOrderFeed<R extends Region>(options: QueuedOrderFeedOptions<R>): OrderFeed<R> {
  const { region, queue, leaseMs = 60_000, onUnreadable } = options;
  assertRegion(region);
  if (queue.region !== undefined && queue.region !== region) {
    throw new RegionMismatchError({
      region,
      message: `The queue keeps webhooks of region '${queue.region}' and the feed is for region '${region}'. Give each side a queue of its own.`,
    });
  }
  return Object.freeze({
    region,
    async take(limit: number) {
      const read: FedWebhook<R>[] = [];
      for (const event of await queue.take(region, limit, leaseMs)) {
        try {
          read.push({ id: event.id, webhook: await readQueuedWebhook(event, options) });
        } catch (error) {
          // One of the other side must stop the mirror; what nobody can read must not.
          if (!StoredDataInvalidError.isInstance(error)) throw error;
          onUnreadable?.(error, event.id);
        }
      }
      return read;
    },
    acknowledge: (ids: readonly string[]) => queue.acknowledge(region, ids),
  });
}
