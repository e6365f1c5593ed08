import { callbackUrl, decide, sellersOf } from '../authorize/consent.ts';
import { describeSeed } from '../platform/platform-seed.ts';
import { packageIds } from '../shop/order-view.ts';
import { createCode } from '../token/create-code.ts';
import { deauthorize } from '../token/deauthorize.ts';
import { subscribe } from '../webhooks/subscribe.ts';
import { triggerWebhook } from '../webhooks/trigger-webhook.ts';
import type { WebhookOutbox } from '../webhooks/webhook-outbox.ts';
import { advanceOrder } from '../world/advance-order.ts';
import { createOrder } from '../world/create-order.ts';
import { scheduleNext } from '../world/enter-status.ts';
import type { Order } from '../world/order.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import type { OrderState, PlatformAdmin } from './platform-admin.ts';
import { createWorldCommands } from './world-commands.ts';

/** Makes the admin of a world. */
export function createPlatformAdmin(world: World, outbox: WebhookOutbox): PlatformAdmin {
  return {
    ...createWorldCommands(world),
    seed: () => describeSeed(world),
    knobs: () => ({ us: world.knobs.of('us'), global: world.knobs.of('global') }),
    setKnobs: (settings) => world.knobs.set(settings),
    addFault: (fault) => world.faults.add(fault),
    faults: () => world.faults.list(),
    clearFaults: (id) => world.faults.clear(id),
    createOrder(options) {
      const order = createOrder(world, options);
      scheduleNext(world, order, order.createdAtSeconds);
      return stateOf(order);
    },
    advanceOrder: (orderId, to) => stateOf(advanceOrder(world, orderId, to)),
    createCode: (seller) => createCode(world, sellerOf(world, seller)).code,
    authorize({ serviceId, seller, decision = 'allow', state }) {
      const apps = [...world.apps.values()];
      const app = apps.find((one) => one.serviceId === serviceId);
      if (app === undefined) {
        const services = apps.map((one) => `${one.serviceId} (${one.name})`).join(', ');
        const wrong = serviceId === undefined ? "'serviceId' is missing" : `There is no service ${serviceId}`;
        throw new RangeError(
          `${wrong}. Services: ${services}. 'seller', 'decision' and 'state' may be given as well.`,
        );
      }
      if (decision !== 'allow' && decision !== 'deny') {
        throw new RangeError(`'decision' is 'allow' or 'deny', not '${String(decision)}'.`);
      }
      const sellers = sellersOf(world, app);
      const chosen = seller === undefined ? sellers[0] : sellers.find(isCalled(seller));
      if (chosen === undefined)
        throw new RangeError(`No seller '${seller}' may authorize the app '${app.name}'.`);
      const parameters = decide(world, app, chosen, decision, state);
      return { parameters, url: callbackUrl(app, parameters) };
    },
    deauthorize: (seller) => deauthorize(world, sellerOf(world, seller)),
    setShopActive(shopId, active) {
      const shop = world.shops.get(shopId);
      if (shop === undefined) throw new RangeError(`There is no shop ${shopId}.`);
      shop.active = active;
    },
    subscribe(target) {
      subscribe(world, target);
    },
    trigger: (kind, options) => triggerWebhook(world, kind, options),
    deliveries: () => outbox.deliveries(),
    events: () => world.events.entries(),
    receivePixelEvent({ pixelCode, event, eventId, payload = {} }) {
      const source = world.eventSources.get(pixelCode);
      if (source === undefined) throw new RangeError(`There is no pixel '${pixelCode}'.`);
      return world.events.record(
        {
          atMs: world.clock.now(),
          region: source.region,
          sourceId: source.id,
          source: source.kind,
          channel: 'pixel',
          event,
          eventId,
          testEventCode: undefined,
          unhashed: [],
          payload,
        },
        world.knobs.of(source.region),
      );
    },
    requests: () => world.journal.entries(),
    clearJournals() {
      world.journal.clear();
      world.events.clear();
    },
    idle: () => world.clock.idle(),
  };
}

function stateOf(order: Order): OrderState {
  return { id: order.id, status: order.status, shop: order.shopId, packages: packageIds(order) };
}

function sellerOf(world: World, wanted: string): Seller {
  const seller = [...world.sellers.values()].find(isCalled(wanted));
  if (seller === undefined) {
    const names = [...world.sellers.values()].map(({ name }) => name).join(', ');
    throw new RangeError(`There is no seller '${wanted}'. Sellers: ${names}.`);
  }
  return seller;
}

function isCalled(wanted: string): (seller: Seller) => boolean {
  return ({ name, openId }) => name === wanted || openId === wanted;
}
