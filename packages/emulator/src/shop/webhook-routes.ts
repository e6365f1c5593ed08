import { Refusal } from '../gateway/refusal.ts';
import type { RouteOperation, ShopRoute } from '../gateway/shop-route.ts';
import { WEBHOOK_CATALOGUE, webhookKind } from '../webhooks/webhook-catalogue.ts';
import type { World } from '../world/world.ts';
import { authorizedShops } from './authorized-shops.ts';
import { shopOf } from './shop-of.ts';
import { textOf } from './text-of.ts';

const EVENT_TYPES = WEBHOOK_CATALOGUE.flatMap(({ eventType }) => eventType ?? []);

/** These calls are not in the SDK's catalogue yet. */
function webhookOperation(method: 'GET' | 'PUT' | 'DELETE', name: string): RouteOperation {
  return {
    id: `shop.webhooks.${name}`,
    method,
    path: '/event/202309/webhooks',
    parameters: {},
    identifier: 'shop_cipher',
    availability: authorizedShops.operation.availability,
    scopes: ['seller.authorization.info'],
  };
}

const eventTypeRule = { type: 'string', required: true, values: EVENT_TYPES } as const;

/** What a shop wants to be told of, and where. */
export const webhookRoutes: readonly ShopRoute[] = [
  {
    operation: webhookOperation('GET', 'list'),
    rules: {},
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
    operation: webhookOperation('PUT', 'update'),
    rules: { event_type: eventTypeRule, address: { type: 'string', required: true } },
    handle(call) {
      const { world, app } = call;
      const shop = shopOf(call);
      const address = textOf(call, 'address');
      if (world.knobs.of(shop.region).webhookAddressRule === 'documented') checkAddress(address);
      remove(world, shop.id, textOf(call, 'event_type'));
      const now = world.clock.seconds();
      world.subscriptions.push({
        id: `subscription-${shop.id}-${textOf(call, 'event_type')}`,
        url: address,
        appKey: app.key,
        shopId: shop.id,
        types: [typeOf(textOf(call, 'event_type'))],
        createdAtSeconds: now,
        updatedAtSeconds: now,
      });
      return {};
    },
  },
  {
    operation: webhookOperation('DELETE', 'delete'),
    rules: { event_type: eventTypeRule },
    handle(call) {
      remove(call.world, shopOf(call).id, textOf(call, 'event_type'));
      return {};
    },
  },
];

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
