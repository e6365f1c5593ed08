import type { Market, Region } from '@twinshore/core';
import type { PlatformSeed, SeededApp, SeededSeller, SeededShop } from '../platform/platform-seed.ts';
import type { ServedSurface } from '../platform/served-surfaces.ts';
import type { PlatformClock } from '../world/platform-clock.ts';
import { authorize, type ShopClient } from './shop-client.ts';

interface Reachable {
  readonly seed: PlatformSeed;
  readonly origins: Readonly<Record<Region, Readonly<Record<ServedSurface, string>>>>;
  readonly clock: PlatformClock;
  readonly admin: { createCode(seller: string): string };
}

export interface Connected extends ShopClient {
  readonly seller: SeededSeller;
  readonly app: SeededApp;
  readonly shop: SeededShop;
  token: string;
  cipher: string;
  readonly refreshToken: string;
}

/** Authorizes the seller of a market's shop and gives a client for that shop. */
export async function connect(
  platform: Reachable,
  market: Market,
  options: { readonly app?: string; readonly door?: Region } = {},
): Promise<Connected> {
  const { app: appName = market === 'US' ? 'us' : 'global' } = options;
  const app = theOne(platform.seed.apps, (one) => one.name === appName);
  const seller = theOne(
    platform.seed.sellers,
    (one) => one.app === appName && one.shops.some((shop) => shop.market === market),
  );
  const shop = theOne(seller.shops, (one) => one.market === market);
  const origins = platform.origins[options.door ?? shop.region];
  const client = await authorize(app, platform.admin.createCode(seller.name), origins);
  return {
    ...client,
    cipher: shop.cipher,
    now: () => platform.clock.seconds(),
    seller,
    app,
    shop,
  };
}

export function theOne<T>(items: readonly T[], fits: (item: T) => boolean): T {
  const found = items.find(fits);
  if (found === undefined) throw new Error('The seed holds nothing like that.');
  return found;
}
