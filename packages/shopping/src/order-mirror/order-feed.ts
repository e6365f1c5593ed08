import type { Region } from '@twinshore/core';
import type { ShopWebhook } from '../webhooks/shop-webhook.ts';

/**
 * Hands webhooks of one side to a mirror. `createOrderFeed()` and `queuedOrderFeed()` make one.
 *
 * @typeParam R - the side of the webhooks
 * @public
 */
export interface OrderFeed<R extends Region> {
  readonly region: R;
  /** Gives up to `limit` webhooks that wait, oldest first, and does not give them to others meanwhile. */
  take(limit: number): Promise<readonly FedWebhook<R>[]>;
  /** Forgets webhooks. Called once what they led to was acknowledged and the checkpoint is stored. */
  acknowledge(ids: readonly string[]): Promise<void>;
  /** Calls `tell` whenever something arrives, until the function it gives is called. Without it the mirror looks now and then. */
  onArrival?(tell: () => void): () => void;
}

/**
 * A webhook in a feed.
 *
 * @public
 */
export interface FedWebhook<R extends Region> {
  /** Names it to the feed. */
  readonly id: string;
  readonly webhook: ShopWebhook<R>;
}
