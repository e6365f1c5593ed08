import { REGIONS } from '@twinshore/core';
import type { World } from '../world/world.ts';

/** Gives each side a pixel and a token that may send for it. Nothing in either shows the side, as in reality. */
export function plantEventSources(world: World): void {
  for (const region of REGIONS) {
    const random = world.random.fork(`event source ${region}`);
    const id = `C${random.text(19).toUpperCase()}`;
    world.eventSources.set(id, {
      id,
      kind: 'web',
      region,
      accessToken: random.hex(40),
      advertiserId: world.ids.next('shop'),
    });
  }
}
