import type { DedupStore, EventQueue, Region, Resident } from '@twinshore/core';
import { expectTypeOf, it } from 'vitest';
import type {
  SHOP_WEBHOOKS,
  ShopNotifications,
  ShopWebhook,
  ShopWebhookEvent,
  ShopWebhooks,
  UndocumentedWebhookEvent,
  WebhookIntake,
} from '../webhooks.ts';

declare const webhooks: ShopWebhooks;

it('every known notification has data of its own', () => {
  expectTypeOf<keyof ShopNotifications<'us'>>().toEqualTypeOf<ShopWebhookEvent>();
});

type Fields<Event> = keyof NonNullable<Extract<(typeof SHOP_WEBHOOKS)[number], { event: Event }>['fields']>;
/** The first step of a path. */
type First<Path> = Path extends `${infer Name}[]${string}`
  ? First<Name>
  : Path extends `${infer Name}.${string}`
    ? Name
    : Path;
/** The events whose type and table row have different properties. */
type Differing = {
  [Event in ShopWebhookEvent]: [First<Fields<Event>>] extends [keyof ShopNotifications<'us'>[Event]]
    ? [keyof ShopNotifications<'us'>[Event]] extends [First<Fields<Event>>]
      ? never
      : Event
    : Event;
}[ShopWebhookEvent];

it('every type has the properties of its row in the table', () => {
  expectTypeOf<Differing>().toEqualTypeOf<never>();
});

it('what nothing is published about is closed', () => {
  const webhook = webhooks.parse({ body: '', signature: '' });
  if (webhook.event === 'inventory-update' && webhook.region === 'global') {
    expectTypeOf(webhook.type).toEqualTypeOf<68>();
    expectTypeOf(webhook.body).toEqualTypeOf<Resident<'global', string>>();
    expectTypeOf(webhook.data).toEqualTypeOf<Resident<'global', Readonly<Record<string, unknown>>>>();
  }
  expectTypeOf<UndocumentedWebhookEvent>().toEqualTypeOf<
    'reverse-order-status-change' | 'aftersales-request' | 'rma' | 'aftersales-refund' | 'inventory-update'
  >();
});

it('a notification is narrowed by event and region', () => {
  const webhook = webhooks.parse({ body: '', signature: '' });
  expectTypeOf(webhook.region).toEqualTypeOf<Region>();
  if (webhook.event === 'product-creation') {
    expectTypeOf(webhook.type).toEqualTypeOf<16>();
    expectTypeOf(webhook.data.product_id).toEqualTypeOf<string>();
    expectTypeOf(webhook.shop_id).toEqualTypeOf<string>();
  }
  if (webhook.event === 'size-chart-change') expectTypeOf(webhook.seller_open_id).toEqualTypeOf<string>();
  if (webhook.event === 'unknown' && webhook.region === 'us') {
    expectTypeOf(webhook.type).toEqualTypeOf<number>();
    expectTypeOf(webhook.body).toEqualTypeOf<Resident<'us', string>>();
  }
  if (webhook.event === 'new-message' && webhook.region === 'us') {
    expectTypeOf(webhook.data.content).toEqualTypeOf<Resident<'us', string> | undefined>();
  }
});

it('a notification of one side is none of the other', () => {
  expectTypeOf<ShopWebhook<'us'>>().not.toExtend<ShopWebhook<'global'>>();
  expectTypeOf<ShopWebhook>().toEqualTypeOf<ShopWebhook<'us'> | ShopWebhook<'global'>>();
});

it('a side takes its own memory and queue, or one that keeps both apart', () => {
  expectTypeOf<{ dedup: DedupStore<'us'>; queue: EventQueue<'us'> }>().toExtend<WebhookIntake<'us'>>();
  expectTypeOf<{ dedup: DedupStore; queue: EventQueue }>().toExtend<WebhookIntake<'us'>>();
  expectTypeOf<{ dedup: DedupStore; queue: EventQueue<'global'> }>().not.toExtend<WebhookIntake<'us'>>();
  expectTypeOf<{ dedup: DedupStore<'global'>; queue: EventQueue }>().not.toExtend<WebhookIntake<'us'>>();
  expectTypeOf<DedupStore<'us'>>().not.toExtend<DedupStore<'global'>>();
});
