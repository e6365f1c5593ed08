import type { Region } from '@twinshore/core';
import type { AccountNotifications } from './account-notifications.ts';
import type { CreatorNotifications } from './creator-notifications.ts';
import type { MessageNotifications } from './message-notifications.ts';
import type { OrderNotifications } from './order-notifications.ts';
import type { ProductNotifications } from './product-notifications.ts';
import type { WarehouseNotifications } from './warehouse-notifications.ts';
import type { SHOP_WEBHOOKS } from './webhook-table.ts';

/**
 * What each notification carries, by its name.
 *
 * @public
 */
export interface ShopNotifications<R extends Region>
  extends OrderNotifications,
    AccountNotifications,
    MessageNotifications<R>,
    ProductNotifications,
    WarehouseNotifications,
    CreatorNotifications {}

/**
 * What every notification has.
 *
 * @public
 */
export interface WebhookEnvelope<R extends Region> {
  /** The side whose secret signed it. */
  readonly region: R;
  /**
   * Delivery is at least once and in no order: remember this and skip what was handled. Documented, yet absent in a
   * published sample.
   */
  readonly tts_notification_id: string | undefined;
  /** When it was sent: seconds since 1970. It is not part of the signature. */
  readonly timestamp: number | undefined;
  readonly shop_id?: string | undefined;
  readonly seller_open_id?: string | undefined;
  readonly creator_open_id?: string | undefined;
}

/**
 * The names of the notifications that are known.
 *
 * @public
 */
export type ShopWebhookEvent = (typeof SHOP_WEBHOOKS)[number]['event'];

/**
 * A notification by its name.
 *
 * @public
 */
export type ShopWebhookOf<R extends Region, Event extends ShopWebhookEvent> = Event extends ShopWebhookEvent
  ? WebhookEnvelope<R> & {
      readonly [Subject in Extract<(typeof SHOP_WEBHOOKS)[number], { event: Event }>['subject']]: string;
    } & {
      readonly event: Event;
      readonly type: Extract<(typeof SHOP_WEBHOOKS)[number], { event: Event }>['type'];
      readonly data: ShopNotifications<R>[Event];
    }
  : never;

/**
 * A notification of a type that is newer than this package, or of one that nothing is published about.
 *
 * @public
 */
export interface UnknownShopWebhook<R extends Region> extends WebhookEnvelope<R> {
  readonly event: 'unknown';
  readonly type: number;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * A verified notification. Branch on `event`, and on `region` where sides differ.
 *
 * @public
 */
export type ShopWebhook<R extends Region = Region> = R extends Region
  ? ShopWebhookOf<R, ShopWebhookEvent> | UnknownShopWebhook<R>
  : never;
