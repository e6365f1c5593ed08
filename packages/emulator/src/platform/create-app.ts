import type { Hono } from 'hono';
import { createShopApiApp } from '../gateway/create-shop-api-app.ts';
import { createShopTokenApp } from '../token/create-shop-token-app.ts';
import type { Door } from '../world/door.ts';
import type { World } from '../world/world.ts';
import type { ServedSurface } from './served-surfaces.ts';

const FACTORIES: Partial<Record<ServedSurface, (world: World, door: Door) => Hono>> = {
  'shop.api': createShopApiApp,
  'shop.token': createShopTokenApp,
};

/** Makes the app of a surface over a world. */
export function createApp(surface: ServedSurface, world: World, door: Door): Hono | undefined {
  return FACTORIES[surface]?.(world, door);
}
