import type { Region, ShopApp, Transport, UserType } from '@twinshore/core';

/** What names the app on an authorize page. */
export interface ListedApp {
  readonly app: ShopApp;
  readonly serviceId: string | undefined;
}

/**
 * The address of the page where somebody authorizes an app. Sellers and partners have a page on each side that takes
 * the service id; creators have one that both sides share, and that takes the app's key.
 */
export function authorizeAddress(
  userType: UserType,
  { endpoints }: Transport<Region>,
  { app, serviceId = '' }: ListedApp,
  state: string,
): string {
  const surface = SURFACES[userType];
  const url = new URL(PATHS[userType], endpoints.origin(surface));
  if (userType === 'creator') url.searchParams.set('app_key', app.key);
  else url.searchParams.set('service_id', serviceId);
  url.searchParams.set('state', state);
  return url.href;
}

const SURFACES = {
  seller: 'shop.authorize',
  creator: 'shop.creator-authorize',
  partner: 'shop.partner-authorize',
} as const;

const PATHS: Readonly<Record<UserType, string>> = {
  seller: '/open/authorize',
  creator: '/alliance/creator/auth',
  partner: '/open/authorize',
};
