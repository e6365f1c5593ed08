import { REGIONS, type Region } from '@twinshore/core';
import { type SeededApp, type StartedPlatform, startPlatform, type Topology } from '@twinshore/emulator';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { authorizeSeller } from './authorize-seller.ts';
import { CallRecorder } from './call-recorder.ts';
import { demoAreas } from './demo-areas.ts';
import type { DemoResult } from './demo-result.ts';
import { authorizingTransports, demoTransports } from './demo-transports.ts';
import { findSurprises } from './find-surprises.ts';
import { sendPurchase } from './send-purchase.ts';
import { shipGlobalOrder } from './ship-global-order.ts';
import { shipUsOrder } from './ship-us-order.ts';
import { tryCrossings } from './try-crossings.ts';
import { startWebhookReceiver, type WebhookReceiver } from './webhook-receiver.ts';

/** Runs the whole demo against a platform of its own. `step` is told what begins. */
export async function runDemo(topology: Topology, step: (what: string) => void): Promise<DemoResult> {
  step('Starting the local platform');
  const platform = await startPlatform({ topology });
  const apps = { us: appNamed(platform, 'us'), global: appNamed(platform, 'global') };
  const regionOfShop = new Map<string, Region>();
  const receiver = await startWebhookReceiver(apps, regionOfShop);
  try {
    platform.admin.subscribe({ url: receiver.url, app: 'us' });
    platform.admin.subscribe({ url: receiver.url, app: 'global' });
    return await walk(platform, receiver, apps, regionOfShop, step);
  } finally {
    await receiver.close();
    await platform.close();
  }
}

async function walk(
  platform: StartedPlatform,
  receiver: WebhookReceiver,
  apps: Readonly<Record<Region, SeededApp>>,
  regionOfShop: Map<string, Region>,
  step: (what: string) => void,
): Promise<DemoResult> {
  const recorders = { us: new CallRecorder(), global: new CallRecorder() };

  step('Authorizing one US seller and two global ones');
  const authorizing = authorizingTransports(platform, apps, recorders);
  const us = await authorizeSeller(platform, authorizing.us, apps.us, sellerIn(platform, 'US'));
  const gb = await authorizeSeller(platform, authorizing.global, apps.global, sellerIn(platform, 'GB'));
  const vn = await authorizeSeller(platform, authorizing.global, apps.global, sellerIn(platform, 'VN'));
  const grants = { us: us.grant, gb: gb.grant, vn: vn.grant };
  for (const { shops } of Object.values(grants)) {
    for (const shop of shops) regionOfShop.set(shop.id, shop.region);
  }

  const sources = { us: sourceOf(platform, 'us'), global: sourceOf(platform, 'global') };
  const transports = demoTransports(platform, grants, sources, recorders);
  const usShop = createUsShop(transports.us, demoAreas);
  const gbShop = createGlobalShop(transports.gb, demoAreas);
  const vnShop = createGlobalShop(transports.vn, demoAreas);

  step('Walking an order in the US, the United Kingdom and Viet Nam');
  const usOrder = await shipUsOrder(platform, usShop, shopOf(us.grant));
  const gbOrder = await shipGlobalOrder(platform, gbShop, shopOf(gb.grant), 'GB');
  const vnOrder = await shipGlobalOrder(platform, vnShop, shopOf(vn.grant), 'VN');

  step('Sending a purchase from each side');
  const bought = { us: await usShop.orders.get(usOrder.id), global: await gbShop.orders.get(gbOrder.id) };
  const purchases = {
    us: await sendPurchase(transports.us, sources.us, bought.us),
    global: await sendPurchase(transports.globalEvents, sources.global, bought.global),
  };

  step('Trying four ways across');
  const refused = await tryCrossings({
    platform,
    transports,
    usApp: apps.us,
    usGrant: us.grant,
    globalGrant: gb.grant,
    usOrder: bought.us,
    globalPixel: sources.global.pixelCode,
  });

  step('Waiting for the last webhooks');
  await platform.admin.idle();

  const walked = { us: [usOrder], global: [gbOrder, vnOrder] };
  const granted = { us: [us], global: [gb, vn] };
  const side = (region: Region) => ({
    authorizeHost: granted[region][0]?.authorizeHost ?? '',
    grants: granted[region].flatMap(({ grant }) => grant.shops.map((shop) => `${shop.market} ${shop.name}`)),
    calls: recorders[region].calls,
    orders: walked[region],
    webhooks: receiver.received.filter((webhook) => webhook.region === region).map(describeWebhook),
    purchase: purchases[region],
  });
  const sides = { us: side('us'), global: side('global') };
  const result = { topology: platform.topology, sides, refused };
  return { ...result, surprises: findSurprises(result, platform, receiver) };
}

function describeWebhook({ event, data }: WebhookReceiver['received'][number]): string {
  return 'order_status' in data ? `${event} ${String(data.order_status)}` : event;
}

function appNamed(platform: StartedPlatform, name: string): SeededApp {
  return found(
    platform.seed.apps.find((app) => app.name === name),
    `app '${name}'`,
  );
}

function sellerIn(platform: StartedPlatform, market: string): string {
  const seller = platform.seed.sellers.find(
    ({ app, baseMarket }) => app !== 'cross-border' && baseMarket === market,
  );
  return found(seller, `seller in ${market}`).name;
}

function sourceOf(platform: StartedPlatform, region: Region) {
  const source = platform.seed.eventSources.find((one) => one.region === region && one.kind === 'web');
  return found(source, `pixel in region ${region}`);
}

function shopOf(grant: { readonly shops: readonly { readonly id: string }[] }): string {
  return found(grant.shops[0], 'shop in the grant').id;
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined)
    throw new Error(`The platform was seeded without a ${what}. Regions: ${REGIONS.join(', ')}.`);
  return value;
}
