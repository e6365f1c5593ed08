import type { Region, Resident } from '@twinshore/core';
import { expectTypeOf, it } from 'vitest';
import type { ShopNotifications, ShopWebhook, ShopWebhookEvent, ShopWebhooks } from '../webhooks.ts';

declare const webhooks: ShopWebhooks;

it('every known notification has data of its own', () => {
  expectTypeOf<keyof ShopNotifications<'us'>>().toEqualTypeOf<ShopWebhookEvent>();
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
  if (webhook.event === 'unknown')
    expectTypeOf(webhook.data).toEqualTypeOf<Readonly<Record<string, unknown>>>();
  if (webhook.event === 'new-message' && webhook.region === 'us') {
    expectTypeOf(webhook.data.content).toEqualTypeOf<Resident<'us', string> | undefined>();
  }
});

it('a notification of one side is none of the other', () => {
  expectTypeOf<ShopWebhook<'us'>>().not.toExtend<ShopWebhook<'global'>>();
  expectTypeOf<ShopWebhook>().toEqualTypeOf<ShopWebhook<'us'> | ShopWebhook<'global'>>();
});
