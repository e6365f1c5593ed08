import { assertRegion, ConfigurationError, type Region } from '@twinshore/core';
import type { ShopWebhook } from '../webhooks/shop-webhook.ts';
import { assertWebhookSide } from './assert-webhook-side.ts';
import type { FedWebhook, OrderFeed } from './order-feed.ts';
import { orderIdsOfWebhook } from './order-ids-of-webhook.ts';

/**
 * What a feed in memory is for.
 *
 * @public
 */
export interface OrderFeedOptions<R extends Region> {
  readonly region: R;
  /** The id of the shop. Webhooks of other shops are not kept. */
  readonly shop: string;
  /** How many webhooks may wait. Of more, the oldest are forgotten: the next sweep finds the same. @defaultValue 1000 */
  readonly limit?: number | undefined;
}

/**
 * A feed that webhooks are put into by the process that receives them.
 *
 * @public
 */
export interface MemoryOrderFeed<R extends Region> extends OrderFeed<R> {
  /**
   * Takes a webhook in if it is about an order of the shop, and tells whether it did.
   *
   * @throws RegionMismatchError `region.mismatch` for one of the other side
   */
  push(webhook: ShopWebhook<R>): boolean;
}

/**
 * Makes a feed in memory. What waits in it is lost with the process, which costs time only: the next sweep finds the
 * same.
 *
 * @throws RegionUnknownError `region.unknown`
 * @throws ConfigurationError `config.invalid`
 * @example
 * ```ts
 * const feed = createOrderFeed({ region: 'us', shop: shopId });
 * const handler = createWebhookHandler({ webhooks, us: { dedup, handle: async (webhook) => void feed.push(webhook) } });
 * for await (const { order } of shop.orders.changes({ since, webhooks: feed, checkpoint })) await keep(order);
 * ```
 * @public
 */
export function createOrderFeed<R extends Region>(options: OrderFeedOptions<R>): MemoryOrderFeed<R> {
  const { region, shop, limit = 1000 } = options;
  assertRegion(region);
  if (typeof shop !== 'string' || shop === '' || !Number.isInteger(limit) || limit < 1) {
    throw new ConfigurationError({
      region,
      message: "A feed needs the id of its 'shop', and a 'limit' of 1 or more where one is given.",
    });
  }
  const waiting = new Map<string, FedWebhook<R>>();
  const listeners = new Set<() => void>();
  const out = new Set<string>();
  let arrived = 0;

  return Object.freeze({
    region,
    push(webhook: ShopWebhook<R>): boolean {
      assertWebhookSide(webhook, region);
      if (webhook.shop_id !== shop || orderIdsOfWebhook(webhook).ids.length === 0) return false;
      arrived += 1;
      const id = String(arrived);
      waiting.set(id, { id, webhook });
      if (waiting.size > limit) {
        const oldest = waiting.keys().next().value as string;
        waiting.delete(oldest);
        out.delete(oldest);
      }
      for (const tell of [...listeners]) tell();
      return true;
    },
    async take(most: number) {
      const given: FedWebhook<R>[] = [];
      for (const one of waiting.values()) {
        if (given.length >= most) break;
        if (out.has(one.id)) continue;
        out.add(one.id);
        given.push(one);
      }
      return given;
    },
    async acknowledge(ids: readonly string[]) {
      for (const id of ids) {
        waiting.delete(id);
        out.delete(id);
      }
    },
    onArrival(tell: () => void) {
      // Whoever listens next starts over with what was given out and never acknowledged.
      out.clear();
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
  });
}
