import type { UserType } from '@twinshore/core';
import { createCode } from '../token/create-code.ts';
import type { Door } from '../world/door.ts';
import { doorServes } from '../world/door.ts';
import { known } from '../world/known.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';

/** What the authorize page sends the seller back with. */
export type ConsentParameters = Readonly<Record<string, string>>;

/** The app of a service id or key, where this host's partner centre knows it. */
export function appOf(
  world: World,
  door: Door,
  names: 'service_id' | 'app_key',
  id: string | undefined,
): PlatformApp | undefined {
  const app = [...world.apps.values()].find((one) => (names === 'app_key' ? one.key : one.serviceId) === id);
  return app !== undefined && doorServes(door, app.centre) ? app : undefined;
}

/** Who may authorize an app: sellers first, then creators and partners; or those of one kind. */
export function sellersOf(world: World, app: PlatformApp, userType?: UserType): readonly Seller[] {
  return [...world.sellers.values()].filter(
    (seller) => seller.appKey === app.key && (userType === undefined || seller.userType === userType),
  );
}

/** What a seller's decision gives the app. */
export function decide(
  world: World,
  app: PlatformApp,
  seller: Seller,
  decision: 'allow' | 'deny',
  state: string | undefined,
): ConsentParameters {
  const [shopId] = seller.shopIds;
  const market = shopId === undefined ? seller.baseMarket : known(world.shops, shopId).market;
  const answer: Record<string, string> =
    decision === 'allow'
      ? { code: createCode(world, seller).code }
      : { code: 'null', error: world.knobs.of(app.centre).denialError };
  return {
    app_key: app.key,
    ...answer,
    locale: seller.locale,
    // Documented for sellers; creators and partners have no shop.
    ...(seller.userType === 'seller' ? { shop_region: market } : {}),
    ...(state === undefined ? {} : { state }),
  };
}

/** Stands for the address of an app that has none; nothing is ever sent there. */
const PLACEHOLDER_ADDRESS = 'https://app.example/callback';

/** The app's own address, or a placeholder, with what the page sends back. */
export function callbackUrl(app: PlatformApp, parameters: ConsentParameters): string {
  const url = new URL(app.redirectUrl ?? PLACEHOLDER_ADDRESS);
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
