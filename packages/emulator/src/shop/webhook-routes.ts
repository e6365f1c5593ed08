import { Refusal } from '../gateway/refusal.ts';
import type { ShopCall, ShopRoute } from '../gateway/shop-route.ts';
import { WEBHOOK_CATALOGUE, webhookKind } from '../webhooks/webhook-catalogue.ts';
import type { World } from '../world/world.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

const EVENT_TYPES = WEBHOOK_CATALOGUE.flatMap(({ eventType }) => eventType ?? []);

/** What a shop wants to be told of, and where. */
export const webhookRoutes: readonly ShopRoute[] = [
  {
    operation: 'shop.webhooks.list',
    handle(call) {
      const webhooks = ownSubscriptions(call.world, shopOf(call).id).map((one) => ({
        event_type: EVENT_TYPES.find((eventType) => webhookKind(eventType)?.type === one.types?.[0]),
        address: one.url,
        create_time: one.createdAtSeconds,
        update_time: one.updatedAtSeconds,
      }));
      return { webhooks, total_count: webhooks.length };
    },
  },
  {
    operation: 'shop.webhooks.set',
    handle(call) {
      const { world, app } = call;
      const shop = shopOf(call);
      const address = textOf(call, 'address');
      if (world.knobs.of(shop.region).webhookAddressRule === 'documented') checkAddress(address);
      const eventType = eventTypeOf(call);
      remove(world, shop.id, eventType);
      const now = world.clock.seconds();
      world.subscriptions.push({
        id: `subscription-${shop.id}-${eventType}`,
        url: address,
        appKey: app.key,
        shopId: shop.id,
        types: [typeOf(eventType)],
        createdAtSeconds: now,
        updatedAtSeconds: now,
      });
      return {};
    },
  },
  {
    operation: 'shop.webhooks.remove',
    handle(call) {
      remove(call.world, shopOf(call).id, eventTypeOf(call));
      return {};
    },
  },
];

function eventTypeOf(call: ShopCall): string {
  const eventType = textOf(call, 'event_type');
  if (EVENT_TYPES.includes(eventType)) return eventType;
  throw new Refusal(36009004, 'Invalid parameter: event_type is no kind of webhook');
}

function ownSubscriptions(world: World, shopId: string) {
  return world.subscriptions.filter((one) => one.shopId === shopId && one.types?.length === 1);
}

function remove(world: World, shopId: string, eventType: string): void {
  const type = typeOf(eventType);
  for (const old of ownSubscriptions(world, shopId)) {
    if (old.types?.[0] === type) world.subscriptions.splice(world.subscriptions.indexOf(old), 1);
  }
}

function typeOf(eventType: string): number {
  return webhookKind(eventType)?.type ?? 0;
}

/** As documented: https, a host name, no port, no more than 255 characters. */
function checkAddress(address: string): void {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isIp = url !== undefined && /^[\d.]+$|^\[/.test(url.hostname);
  if (url?.protocol !== 'https:' || url.port !== '' || isIp || address.length > 255) {
    throw new Refusal(
      36009004,
      'Invalid parameter: address must be an https URL with a host name and no port',
    );
  }
}
