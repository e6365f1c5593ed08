import { type EndpointOverrides, REGIONS, type Region } from '@twinshore/core';
import { createWorld } from '../seed/create-world.ts';
import type { PlatformClock } from '../world/platform-clock.ts';
import { createApp } from './create-app.ts';
import type { PlatformOptions } from './platform-options.ts';
import { describeSeed, type PlatformSeed } from './platform-seed.ts';
import { serveOnLoopback } from './serve-on-loopback.ts';
import type { ServedSurface } from './served-surfaces.ts';
import { doorsOf, type Topology } from './topology.ts';

/**
 * How a platform is served.
 *
 * @public
 */
export interface StartPlatformOptions extends PlatformOptions {
  /** The first of the ports to use, one for each host. @defaultValue any free ones */
  readonly portBase?: number;
}

/**
 * A platform that answers on loopback ports.
 *
 * @public
 */
export interface StartedPlatform {
  readonly topology: Topology;
  /** Where each surface of each side is reached. Shared surfaces have the same origin on both sides. */
  readonly origins: Readonly<Record<Region, Readonly<Record<ServedSurface, string>>>>;
  /** The origins of one side, as a transport takes them. */
  endpoints<R extends Region>(region: R): EndpointOverrides<R>;
  readonly seed: PlatformSeed;
  readonly clock: PlatformClock;
  /** Ends all servers and timers. */
  close(): Promise<void>;
}

/**
 * Starts the local platform: both sides over one world, on loopback ports.
 *
 * @public
 */
export async function startPlatform(options: StartPlatformOptions = {}): Promise<StartedPlatform> {
  const { topology = 'today', portBase } = options;
  const world = createWorld(options);
  const origins: Record<Region, Record<string, string>> = { us: {}, global: {} };
  const closing: (() => Promise<void>)[] = [];
  let used = 0;

  for (const { surface, door } of doorsOf(topology)) {
    const app = createApp(surface, world, door);
    if (app === undefined) continue;
    const port = portBase === undefined ? 0 : portBase + used;
    used += 1;
    const { origin, close } = await serveOnLoopback((request) => app.fetch(request), port);
    closing.push(close);
    for (const region of door === 'shared' ? REGIONS : [door]) {
      origins[region][surface] = origin;
      world.origins.set(`${region} ${surface}`, origin);
    }
  }

  return {
    topology,
    origins: origins as StartedPlatform['origins'],
    endpoints: (region) => ({ region, origins: { ...origins[region] } }),
    seed: describeSeed(world),
    clock: world.clock,
    async close() {
      world.clock.stop();
      await Promise.all(closing.map((close) => close()));
    },
  };
}
