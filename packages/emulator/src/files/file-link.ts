import { createHmac } from 'node:crypto';
import { REAL_ORIGINS } from '../platform/served-surfaces.ts';
import type { Package } from '../world/package.ts';
import type { Shop } from '../world/shop.ts';
import type { World } from '../world/world.ts';

/** A document to link to. */
export interface LinkedDocument {
  readonly type: string;
  readonly format: 'pdf' | 'zpl';
}

/** Makes a link to a package's document that works for whoever has it, until it is too old. */
export function fileLink(
  world: World,
  shop: Shop,
  parcel: Package,
  { type, format }: LinkedDocument,
): string {
  const origin = world.origins.get(`${shop.region} shop.files`) ?? REAL_ORIGINS[shop.region]['shop.files'];
  const url = new URL(`/documents/${parcel.id}.${format}`, origin);
  const expires = String(world.clock.seconds() + world.knobs.of(shop.region).fileLinkLifeSeconds);
  url.searchParams.set('type', type);
  url.searchParams.set('expires', expires);
  url.searchParams.set('signature', signLink(world, url.pathname, type, expires));
  return url.href;
}

/** The signature in a link. */
export function signLink(world: World, path: string, type: string, expires: string): string {
  const key = world.random.fork('file links').hex(32);
  return createHmac('sha256', key).update([path, type, expires].join('\n')).digest('hex');
}
