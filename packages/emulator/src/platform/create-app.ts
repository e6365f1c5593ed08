import type { Hono } from 'hono';
import { createShopAuthorizeApp } from '../authorize/create-shop-authorize-app.ts';
import { createBusinessApiApp } from '../business/create-business-api-app.ts';
import { createShopFilesApp } from '../files/create-shop-files-app.ts';
import { createShopApiApp } from '../gateway/create-shop-api-app.ts';
import { createShopTokenApp } from '../token/create-shop-token-app.ts';
import type { Door } from '../world/door.ts';
import type { World } from '../world/world.ts';
import type { ServedSurface } from './served-surfaces.ts';

const FACTORIES: Readonly<Record<ServedSurface, (world: World, door: Door) => Hono>> = {
  'shop.api': createShopApiApp,
  'shop.token': createShopTokenApp,
  'shop.authorize': createShopAuthorizeApp,
  'shop.creator-authorize': (world, door) => createShopAuthorizeApp(world, door, 'creator'),
  'shop.partner-authorize': (world, door) => createShopAuthorizeApp(world, door, 'partner'),
  'shop.files': createShopFilesApp,
  'business.api': createBusinessApiApp,
};

/**
 * Makes the app of a surface over a world.
 *
 * @param door - the side of its host, or `shared`
 */
export function createApp(surface: ServedSurface, world: World, door: Door): Hono {
  return FACTORIES[surface](world, door);
}
