import type { Region } from '@twinshore/core';
import { assertWebhookSide } from './assert-webhook-side.ts';
import type { OrderFeed } from './order-feed.ts';
import { orderIdsOfWebhook } from './order-ids-of-webhook.ts';

/** How many webhooks are taken at once: each is about one order, mostly, and 50 orders are read in one call. */
const AT_ONCE = 50;

/** Webhooks that were taken, with the orders they are about. */
interface Taken {
  readonly webhooks: readonly string[];
  readonly orderIds: readonly string[];
}

/** Takes webhooks of one shop from a feed. */
export class WebhookTaker<R extends Region> {
  /** How many were left alone because they are of another shop, or named no order where one belongs. */
  passedOver = 0;
  readonly #feed: OrderFeed<R>;
  readonly #shop: string;
  readonly #unlisten: (() => void) | undefined;
  #arrived = true;
  #taken: Taken | undefined;

  constructor(feed: OrderFeed<R>, shop: string, wake: () => void) {
    this.#feed = feed;
    this.#shop = shop;
    this.#unlisten = feed.onArrival?.(() => {
      this.#arrived = true;
      wake();
    });
  }

  /** Whether the feed tells when something arrives. */
  get tells(): boolean {
    return this.#unlisten !== undefined;
  }

  /** Whether something arrived that was not taken yet. */
  get waiting(): boolean {
    return this.tells && this.#arrived;
  }

  /** Takes what waits. What was taken stays until {@link WebhookTaker.done}, in case that reading its orders fails. */
  async take(): Promise<Taken | undefined> {
    this.#taken ??= await this.#takeNext();
    return this.#taken;
  }

  done(): void {
    this.#taken = undefined;
  }

  close(): void {
    this.#unlisten?.();
  }

  async #takeNext(): Promise<Taken | undefined> {
    this.#arrived = false;
    const fed = await this.#feed.take(AT_ONCE);
    if (fed.length === 0) return undefined;
    this.#arrived = true;
    const webhooks: string[] = [];
    const orderIds: string[] = [];
    for (const { id, webhook } of fed) {
      const isWebhook = typeof webhook === 'object' && webhook !== null;
      if (isWebhook) assertWebhookSide(webhook, this.#feed.region);
      if (isWebhook && webhook.shop_id !== this.#shop) {
        this.passedOver += 1;
        continue;
      }
      const { ids, isOdd } = isWebhook ? orderIdsOfWebhook(webhook) : { ids: [], isOdd: true };
      if (isOdd) this.passedOver += 1;
      // Also one that leads to nothing: coming again it would lead to nothing again.
      webhooks.push(id);
      orderIds.push(...ids);
    }
    return { webhooks, orderIds };
  }
}
