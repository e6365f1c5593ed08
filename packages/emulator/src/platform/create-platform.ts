import type { Hono } from 'hono';
import { createPlatformAdmin } from '../admin/create-platform-admin.ts';
import type { PlatformAdmin } from '../admin/platform-admin.ts';
import { createWorld } from '../seed/create-world.ts';
import { subscribe } from '../webhooks/subscribe.ts';
import { WebhookOutbox } from '../webhooks/webhook-outbox.ts';
import type { Door } from '../world/door.ts';
import type { PlatformClock } from '../world/platform-clock.ts';
import type { World } from '../world/world.ts';
import { createApp } from './create-app.ts';
import type { PlatformOptions } from './platform-options.ts';
import { describeSeed, type PlatformSeed } from './platform-seed.ts';
import type { ServedSurface } from './served-surfaces.ts';
import { doorsOf, type Topology } from './topology.ts';

/**
 * A platform without ports: its apps take a request and give a response.
 */
export interface Platform {
  readonly topology: Topology;
  readonly seed: PlatformSeed;
  readonly clock: PlatformClock;
  readonly admin: PlatformAdmin;
  readonly world: World;
  /** One app for each host. */
  readonly hosts: readonly { readonly surface: ServedSurface; readonly door: Door; readonly app: Hono }[];
  /** Ends timers and webhooks. */
  readonly stop: () => void;
}

/** Makes a platform: both sides over one world. */
export function createPlatform(options: PlatformOptions = {}): Platform {
  const { topology = 'today', webhooks = [] } = options;
  const world = createWorld(options);
  const outbox = new WebhookOutbox(world, options.webhookSender);
  // From here on what happens is told; the seed's own past is not.
  world.notify = (notice) => outbox.notify(notice);
  for (const target of webhooks) subscribe(world, target);

  return {
    topology,
    seed: describeSeed(world),
    clock: world.clock,
    admin: createPlatformAdmin(world, outbox),
    world,
    hosts: doorsOf(topology).map(({ surface, door }) => ({
      surface,
      door,
      app: createApp(surface, world, door),
    })),
    stop() {
      world.clock.stop();
      outbox.close();
    },
  };
}
