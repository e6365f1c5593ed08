import type { Region } from '@twinshore/core';
import type { Door } from '../world/door.ts';
import type { World } from '../world/world.ts';
import { findAuthorization } from './find-authorization.ts';
import { regionOfSeller } from './region-of-seller.ts';

/** The side a call at the token host belongs to: by its code or refresh token, else the host, else the app. */
export function tokenCallRegion(world: World, door: Door, query: URLSearchParams): Region {
  const openId =
    world.codes.get(query.get('auth_code') ?? '')?.openId ??
    findAuthorization(world, query.get('refresh_token') ?? '')?.openId;
  const seller = openId === undefined ? undefined : world.sellers.get(openId);
  if (seller !== undefined) return regionOfSeller(world, seller);
  return door === 'shared' ? (world.apps.get(query.get('app_key') ?? '')?.centre ?? 'global') : door;
}
