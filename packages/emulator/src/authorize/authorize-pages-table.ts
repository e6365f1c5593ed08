import type { UserType } from '@twinshore/core';

/** The page where one kind of user authorizes an app. */
export interface AuthorizePage {
  readonly surface: 'shop.authorize' | 'shop.creator-authorize' | 'shop.partner-authorize';
  readonly path: string;
  /** What names the app in its address. */
  readonly names: 'service_id' | 'app_key';
}

/**
 * Sellers and partners have a page on each side that takes the service id; creators have one that takes the app's key
 * (documented, except for what the partners' page takes, which is inferred).
 */
export const AUTHORIZE_PAGES: Readonly<Record<UserType, AuthorizePage>> = {
  seller: { surface: 'shop.authorize', path: '/open/authorize', names: 'service_id' },
  creator: { surface: 'shop.creator-authorize', path: '/alliance/creator/auth', names: 'app_key' },
  partner: { surface: 'shop.partner-authorize', path: '/open/authorize', names: 'service_id' },
};
