import type { Region } from '@twinshore/core';
import { REAL_ORIGINS } from '../platform/served-surfaces.ts';
import type { World } from '../world/world.ts';
import { signLink } from './file-link.ts';

/** What a link of this kind says it leads to, as part of its signature. */
export const MEDIA = 'media';

const DAY = 24 * 3600;

/** Makes a link to a made-up picture or document on the file host of a side. It is the same all day. */
export function mediaLink(world: World, region: Region, name: string): string {
  const origin = world.origins.get(`${region} shop.files`) ?? REAL_ORIGINS[region]['shop.files'];
  const url = new URL(`/media/${name}`, origin);
  const now = world.clock.seconds();
  const expires = String(now - (now % DAY) + DAY + world.knobs.of(region).fileLinkLifeSeconds);
  url.searchParams.set('expires', expires);
  url.searchParams.set('signature', signLink(world, url.pathname, `${MEDIA} ${region}`, expires));
  return url.href;
}
