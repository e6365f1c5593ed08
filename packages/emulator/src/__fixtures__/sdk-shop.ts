import type { Market } from '@twinshore/core';
import { createGlobalShop, createUsShop } from '@twinshore/shopping';
import { account } from '@twinshore/shopping/account';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { finance } from '@twinshore/shopping/finance';
import { fulfillment } from '@twinshore/shopping/fulfillment';
import { logistics } from '@twinshore/shopping/logistics';
import { orders } from '@twinshore/shopping/orders';
import { products } from '@twinshore/shopping/products';
import { returns } from '@twinshore/shopping/returns';
import { webhooks } from '@twinshore/shopping/webhooks';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import type { StartedPlatform } from '../platform/start-platform.ts';
import { theOne } from './connect.ts';

const AREAS = { account, finance, fulfillment, logistics, orders, products, returns, webhooks };

/** What a market's test needs to know of its shop. */
function seeded(platform: StartedPlatform, market: Market, appName: string) {
  const app = theOne(platform.seed.apps, (one) => one.name === appName);
  const seller = theOne(
    platform.seed.sellers,
    (one) => one.app === appName && one.shops.some((shop) => shop.market === market),
  );
  return { app, seller, shop: theOne(seller.shops, (one) => one.market === market) };
}

/** The SDK's client of a US shop, authorized as an app would be. */
export async function usShop(platform: StartedPlatform) {
  const { app, seller, shop } = seeded(platform, 'US', 'us');
  const endpoints = platform.endpoints('us');
  const authorization = createShopAuthorization({
    transport: createUsTransport({ app, endpoints, clock: platform.clock }),
    app,
    serviceId: app.serviceId,
  });
  const { state } = authorization.authorizeUrl();
  const grant = await authorization.exchangeCode(decide(platform, app.serviceId, seller.openId, state));
  const transport = createUsTransport({
    credentials: grant.credentials('us'),
    endpoints,
    clock: platform.clock,
  });
  return { shop: createUsShop(transport, AREAS, { shop: shop.id }), seeded: shop };
}

/** The SDK's client of a shop elsewhere. */
export async function globalShop(platform: StartedPlatform, market: Market, appName = 'global') {
  const { app, seller, shop } = seeded(platform, market, appName);
  const endpoints = platform.endpoints('global');
  const authorization = createShopAuthorization({
    transport: createGlobalTransport({ app, endpoints, clock: platform.clock }),
    app,
    serviceId: app.serviceId,
  });
  const { state } = authorization.authorizeUrl();
  const grant = await authorization.exchangeCode(decide(platform, app.serviceId, seller.openId, state));
  const transport = createGlobalTransport({
    credentials: grant.credentials('global'),
    endpoints,
    clock: platform.clock,
  });
  return { shop: createGlobalShop(transport, AREAS, { shop: shop.id }), seeded: shop };
}

function decide(platform: StartedPlatform, serviceId: string, seller: string, state: string) {
  const { parameters } = platform.admin.authorize({ serviceId, seller, state });
  return { code: parameters.code ?? '', state: parameters.state ?? '', expectedState: state };
}

/** Reads an amount of two decimals as whole cents; of a currency without decimals as it is. */
export function cents(amount: unknown, decimals = 2): number {
  if (typeof amount !== 'string' || !/^-?\d+(\.\d+)?$/.test(amount))
    throw new Error(`${String(amount)} is no amount.`);
  const [whole = '', fraction = ''] = amount.replace('-', '').split('.');
  const value = Number(whole + fraction.padEnd(decimals, '0'));
  return amount.startsWith('-') ? -value || 0 : value;
}
