import { createHmac } from 'node:crypto';
import type { FaultSubject } from '../faults/fault-board.ts';
import { known } from '../world/known.ts';
import type { Notice, World } from '../world/world.ts';
import { webhookKind } from './webhook-catalogue.ts';
import type { WebhookAttempt, WebhookDelivery } from './webhook-delivery.ts';
import { fetchSender, type WebhookSender } from './webhook-sender.ts';
import type { WebhookSubscription } from './webhook-subscription.ts';

/** How long a notification that shall come late waits for its successor, in milliseconds of platform time. */
const REORDER_PATIENCE_MS = 5 * 60_000;

interface Draft {
  readonly delivery: Mutable<WebhookDelivery> & { readonly attempts: WebhookAttempt[] };
  readonly subscription: WebhookSubscription;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly signature: string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/**
 * Tells subscribers what happened: signed, tried again on the documented schedule, with the faults that were set up.
 */
export class WebhookOutbox {
  readonly #world: World;
  readonly #send: WebhookSender;
  readonly #deliveries: WebhookDelivery[] = [];
  readonly #held = new Map<WebhookSubscription, Draft>();
  readonly #lines = new Map<WebhookSubscription, Promise<void>>();
  readonly #closing = new AbortController();

  constructor(world: World, send: WebhookSender = fetchSender) {
    this.#world = world;
    this.#send = send;
  }

  /** Everything that was sent or is waiting, oldest first. */
  deliveries(): readonly WebhookDelivery[] {
    return this.#deliveries.map((delivery) => ({ ...delivery, attempts: [...delivery.attempts] }));
  }

  /** Tells everyone who wants to know. Gives the id of the notification. */
  notify(notice: Notice): string {
    const notificationId = this.#world.ids.next('notification');
    for (const subscription of this.#subscribersOf(notice)) {
      this.#post(this.#draft(notice, subscription, notificationId));
    }
    return notificationId;
  }

  /** Ends what is on its way. */
  close(): void {
    this.#closing.abort();
  }

  #subscribersOf({ type, shopId }: Notice): readonly WebhookSubscription[] {
    const shop = known(this.#world.shops, shopId);
    const { appKey } = known(this.#world.sellers, shop.sellerOpenId);
    const wanting = this.#world.subscriptions.filter(
      (one) =>
        one.appKey === appKey &&
        (one.shopId === undefined || one.shopId === shopId) &&
        (one.types === undefined || one.types.includes(type)),
    );
    const ofShop = wanting.filter((one) => one.shopId !== undefined);
    const { webhookPrecedence } = this.#world.knobs.of(shop.region);
    return webhookPrecedence === 'shop' && ofShop.length > 0 ? ofShop : wanting;
  }

  #draft({ type, shopId, data }: Notice, subscription: WebhookSubscription, notificationId: string): Draft {
    const { apps, clock, knobs, shops } = this.#world;
    const shop = known(shops, shopId);
    const subject = webhookKind(type)?.subject ?? 'shop_id';
    const text = JSON.stringify({
      type,
      tts_notification_id: notificationId,
      [subject]: subject === 'shop_id' ? shopId : shop.sellerOpenId,
      timestamp: clock.seconds(),
      data,
    });
    const body = knobs.of(shop.region).webhookNumericIds.includes(type)
      ? text.replace(/"product_id":"(\d+)"/g, '"product_id":$1')
      : text;
    const app = known(apps, subscription.appKey);
    return {
      delivery: {
        notificationId,
        type,
        url: subscription.url,
        region: shop.region,
        shop: shopId,
        body,
        attempts: [],
        state: 'pending',
        fault: undefined,
      },
      subscription,
      bytes: new TextEncoder().encode(body),
      signature: createHmac('sha256', app.secret)
        .update(app.key + body)
        .digest('hex'),
    };
  }

  #post(draft: Draft): void {
    const { faults, clock } = this.#world;
    const { delivery, subscription } = draft;
    const subject: FaultSubject = { webhook: delivery.type, region: delivery.region, shop: delivery.shop };
    this.#deliveries.push(delivery);

    if (faults.take('webhook-lost', subject) !== undefined) {
      delivery.state = 'lost';
      delivery.fault = 'webhook-lost';
      return;
    }
    if (faults.take('webhook-flipped-bit', subject) !== undefined) {
      delivery.fault = 'webhook-flipped-bit';
      const middle = Math.floor(draft.bytes.length / 2);
      draft.bytes[middle] = (draft.bytes[middle] ?? 0) ^ 1;
    }
    if (faults.take('webhook-reordered', subject) !== undefined) {
      delivery.fault = 'webhook-reordered';
      this.#held.set(subscription, draft);
      clock.schedule(clock.now() + REORDER_PATIENCE_MS, () => this.#release(subscription, draft));
      return;
    }
    const late = faults.take('webhook-delayed', subject);
    if (late !== undefined) delivery.fault = 'webhook-delayed';
    clock.schedule(clock.now() + (late?.ms ?? 0), () => this.#attempt(draft));
    if (faults.take('webhook-duplicated', subject) !== undefined) {
      const copy = { ...draft, delivery: { ...delivery, attempts: [], fault: 'webhook-duplicated' } };
      this.#deliveries.push(copy.delivery);
      clock.schedule(clock.now(), () => this.#attempt(copy));
    }
    const held = this.#held.get(subscription);
    if (held !== undefined) clock.schedule(clock.now(), () => this.#release(subscription, held));
  }

  async #release(subscription: WebhookSubscription, draft: Draft): Promise<void> {
    if (this.#held.get(subscription) !== draft) return;
    this.#held.delete(subscription);
    await this.#attempt(draft);
  }

  /** Waits for what was sent to the same address before, so that nothing is overtaken by accident. */
  #attempt(draft: Draft): Promise<void> {
    const before = this.#lines.get(draft.subscription) ?? Promise.resolve();
    const done = before.then(() => this.#try(draft));
    this.#lines.set(draft.subscription, done);
    return done;
  }

  async #try(draft: Draft): Promise<void> {
    const { clock, knobs } = this.#world;
    const { delivery } = draft;
    const { webhookAnswerMs, webhookRetryMs, webhookAcceptsAny2xx } = knobs.of(delivery.region);
    const atMs = clock.now();
    const { status, error } = await this.#exchange(draft, webhookAnswerMs);
    delivery.attempts.push({ atMs, status, error });
    const received = webhookAcceptsAny2xx
      ? status !== undefined && status >= 200 && status < 300
      : status === 200;
    if (received) {
      delivery.state = 'delivered';
      return;
    }
    const waitMs = webhookRetryMs[delivery.attempts.length - 1];
    if (waitMs === undefined) delivery.state = 'dropped';
    else if (!this.#closing.signal.aborted) clock.schedule(atMs + waitMs, () => this.#attempt(draft));
  }

  async #exchange(
    { subscription, bytes, signature }: Draft,
    limitMs: number,
  ): Promise<Pick<WebhookAttempt, 'status' | 'error'>> {
    const tooLate = AbortSignal.timeout(limitMs);
    try {
      const status = await this.#send(subscription.url, {
        headers: { 'content-type': 'application/json', authorization: signature },
        body: bytes,
        signal: AbortSignal.any([this.#closing.signal, tooLate]),
      });
      return { status, error: undefined };
    } catch (reason) {
      // No connection, no answer in time, or the platform is closing: all the same to the schedule.
      if (this.#closing.signal.aborted) return { status: undefined, error: 'the platform was closed' };
      if (tooLate.aborted) return { status: undefined, error: `no answer within ${limitMs} ms` };
      return { status: undefined, error: causeOf(reason) };
    }
  }
}

/** `fetch` says "fetch failed" of everything; what happened is in the cause. */
function causeOf(reason: unknown): string {
  const { code, message, cause } = (reason ?? {}) as { code?: unknown; message?: unknown; cause?: unknown };
  if (cause !== undefined && cause !== null) return causeOf(cause);
  return typeof code === 'string' ? code : String(message ?? reason);
}
