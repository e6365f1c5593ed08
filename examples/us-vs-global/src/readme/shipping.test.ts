import type { Grant, Region, Transport } from '@twinshore/core';
import { type PlatformSetup, setupPlatform } from '@twinshore/emulator/msw';
import { createShopAuthorization } from '@twinshore/shopping/authorization';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { shipBothWays } from '../../../../packages/shopping/src/__fixtures__/readme-example.ts';

let platform: PlatformSetup;
beforeEach(() => {
  platform = setupPlatform();
  platform.listen();
});
afterEach(() => {
  platform.close();
  vi.restoreAllMocks();
});

const sellerIn = (market: string) =>
  platform.seed.sellers.find((one) => one.baseMarket === market && one.app !== 'cross-border')!;

async function grantOf<R extends Region>(transport: Transport<R>, market: string): Promise<Grant> {
  const app = platform.seed.apps.find(({ name }) => name === transport.region)!;
  const authorization = createShopAuthorization({ transport, app, serviceId: app.serviceId });
  const { state } = authorization.authorizeUrl();
  return authorization.exchangeCode({ code: sellerIn(market).codes[0]!, state, expectedState: state });
}

const waiting = (shopId: string) =>
  platform.admin
    .seed()
    .shops.find(({ id }) => id === shopId)!
    .orders.filter(({ status }) => status === 'AWAITING_SHIPMENT');

it.each(['VN', 'GB'])(
  "ships what waits in the seeded shops, in the US and in %s, by shopping's README",
  async (market) => {
    const us = await grantOf(createUsTransport(), 'US');
    const global = await grantOf(createGlobalTransport(), market);
    const [usShop, globalShop] = [us.shops[0]!.id, global.shops[0]!.id];
    // Each shop has both kinds, so that neither branch of the code goes untried.
    for (const shop of [usShop, globalShop]) {
      expect(new Set(waiting(shop).map(({ shipping }) => shipping))).toEqual(new Set(['tiktok', 'seller']));
    }
    const labelled = waiting(usShop).filter(({ shipping }) => shipping === 'tiktok');
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});

    await shipBothWays(
      createUsTransport({ credentials: us.credentials('us') }),
      createGlobalTransport({ credentials: global.credentials('global') }),
      globalShop,
      (orderId) => ({ tracking_number: `OWN${orderId}`, shipping_provider_id: '6841743441349706241' }),
    );

    expect(waiting(usShop).map(({ shipping }) => shipping)).toEqual(['seller']);
    expect(waiting(globalShop)).toEqual([]);
    expect(new Set(log.mock.calls.map(([id]) => id))).toEqual(new Set(labelled.map(({ id }) => id)));
  },
);
