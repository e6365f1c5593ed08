import type { Region, Resident } from '@twinshore/core';
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
  /**
   * What was sent where it was spelled differently from the API or from the documentation's table, by its path, such
   * as `{ order_status: 'CANCEL' }`. Absent when nothing was.
   */
  readonly raw?: Readonly<Record<string, unknown>> | undefined;
}

type Fact = (typeof SHOP_WEBHOOKS)[number];

/**
 * The names of the notifications whose data is documented.
 *
 * @public
 */
export type ShopWebhookEvent = Exclude<Fact, { fields: undefined }>['event'];

/**
 * The names of the notifications of which little more than number and name is known.
 *
 * @public
 */
export type UndocumentedWebhookEvent = Extract<Fact, { fields: undefined }>['event'];

/**
 * A notification by its name.
 *
 * @public
 */
export type ShopWebhookOf<R extends Region, Event extends ShopWebhookEvent> = Event extends ShopWebhookEvent
  ? WebhookEnvelope<R> & {
      readonly [Subject in Extract<Fact, { event: Event }>['subject']]: string;
    } & {
      readonly event: Event;
      readonly type: Extract<Fact, { event: Event }>['type'];
      readonly data: ShopNotifications<R>[Event];
    }
  : never;

/**
 * What a notification carries of which nothing is published. It may hold anything, so it is closed.
 *
 * @public
 */
export interface UnclassifiedContent<R extends Region> {
  readonly data: Resident<R, Readonly<Record<string, unknown>>>;
  /** The raw body. */
  readonly body: Resident<R, string>;
}

/**
 * A notification that was seen in one place or a few, while nothing is published about what it carries.
 *
 * @public
 */
export type UndocumentedShopWebhook<
  R extends Region,
  Event extends UndocumentedWebhookEvent = UndocumentedWebhookEvent,
> = Event extends UndocumentedWebhookEvent
  ? WebhookEnvelope<R> &
      UnclassifiedContent<R> & {
        readonly event: Event;
        readonly type: Extract<Fact, { event: Event }>['type'];
      }
  : never;

/**
 * A notification of a type that is newer than this package.
 *
 * @public
 */
export interface UnknownShopWebhook<R extends Region> extends WebhookEnvelope<R>, UnclassifiedContent<R> {
  readonly event: 'unknown';
  /** Its number. */
  readonly type: number;
}

/**
 * A verified notification. Branch on `event`, and on `region` where sides differ.
 *
 * @public
 */
export type ShopWebhook<R extends Region = Region> = R extends Region
  ? ShopWebhookOf<R, ShopWebhookEvent> | UndocumentedShopWebhook<R> | UnknownShopWebhook<R>
  : never;
