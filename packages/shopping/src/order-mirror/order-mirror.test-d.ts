import type { EventQueue, MirrorCheckpoint, Resident } from '@twinshore/core';
import { expectTypeOf, it } from 'vitest';
import type { GlobalShop, UsShop } from '../index.ts';
import {
  createMemoryCheckpoint,
  createOrderFeed,
  type OrderChange,
  type OrderFeed,
  queuedOrderFeed,
} from '../order-mirror.ts';
import type { orders } from '../orders/area.ts';
import type { ShopWebhook } from '../webhooks/shop-webhook.ts';

declare const us: UsShop<{ orders: typeof orders }>;
declare const global: GlobalShop<{ orders: typeof orders }>;
declare const webhook: ShopWebhook<'us'>;
declare const globalQueue: EventQueue<'global'> & { readonly region: 'global' };

it('a mirror takes a feed and a checkpoint of its own side only', () => {
  const feed = createOrderFeed({ region: 'us', shop: '1' });
  const checkpoint = createMemoryCheckpoint('us');
  expectTypeOf(checkpoint).toEqualTypeOf<MirrorCheckpoint<'us'>>();
  us.orders.changes({ since: 0, webhooks: feed, checkpoint });
  // @ts-expect-error a feed of the other side
  global.orders.changes({ since: 0, webhooks: feed });
  // @ts-expect-error a checkpoint of the other side
  global.orders.changes({ since: 0, checkpoint });
  // @ts-expect-error a webhook of the other side
  createOrderFeed({ region: 'global', shop: '1' }).push(webhook);
  expectTypeOf(queuedOrderFeed({ region: 'global', queue: globalQueue })).toEqualTypeOf<
    OrderFeed<'global'>
  >();
  // @ts-expect-error a feed says from when on
  us.orders.changes({ webhooks: feed });
});

it('what it gives is of its side, and closed', async () => {
  for await (const change of us.orders.changes({ since: 0 })) {
    expectTypeOf(change).toEqualTypeOf<OrderChange<'us'>>();
    expectTypeOf(change.order.buyer_email).toEqualTypeOf<Resident<'us', string> | null | undefined>();
  }
});
