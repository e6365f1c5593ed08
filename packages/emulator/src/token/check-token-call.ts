import { Refusal } from '../gateway/refusal.ts';
import type { Door } from '../world/door.ts';
import { doorServes } from '../world/door.ts';
import type { PlatformApp } from '../world/platform-app.ts';
import type { Seller } from '../world/seller.ts';
import type { World } from '../world/world.ts';
import { sidesOfSeller } from './sides-of-seller.ts';

/** The app has to be known, its secret right and the grant type that of the call. */
export function checkTokenCall(
  world: World,
  query: URLSearchParams,
  grantType: string,
  parameter: string,
): { app: PlatformApp; value: string } {
  const app = world.apps.get(query.get('app_key') ?? '');
  if (app === undefined) throw new Refusal(36009004, 'Invalid parameter: app_key');
  if (query.get('app_secret') !== app.secret) {
    throw new Refusal(world.knobs.of(app.centre).appSecretRefusalCode, 'Invalid parameter: app_secret');
  }
  if (query.get('grant_type') !== grantType) throw new Refusal(36009004, 'Invalid parameter: grant_type');
  const value = query.get(parameter);
  if (value === null || value === '')
    throw new Refusal(36009004, `Invalid parameter: ${parameter} is missing`);
  return { app, value };
}

/** Whether a host knows a seller: on split hosts, one that has a shop on its side. */
export function knowsSeller(world: World, door: Door, seller: Seller): boolean {
  return sidesOfSeller(world, seller).some((side) => doorServes(door, side));
}
