import { type EndpointOverrides, REGIONS, type Region } from '@twinshore/core';
import { createAdminApp } from '../admin/create-admin-app.ts';
import type { PlatformAdmin } from '../admin/platform-admin.ts';
import type { PlatformClock } from '../world/platform-clock.ts';
import { createPlatform } from './create-platform.ts';
import type { PlatformOptions } from './platform-options.ts';
import type { PlatformSeed } from './platform-seed.ts';
import { serveOnLoopback } from './serve-on-loopback.ts';
import type { ServedSurface } from './served-surfaces.ts';
import type { Topology } from './topology.ts';

/**
 * How a platform is served.
 *
 * @public
 */
export interface StartPlatformOptions extends PlatformOptions {
  /** The first of the ports to use; each host and the admin take one. @defaultValue any free ones */
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
  /** What the platform was seeded with: apps, sellers with codes, shops with ciphers, pixels with tokens. */
  readonly seed: PlatformSeed;
  /** What can be done to the platform besides calling it; `origin` is where the same is there over HTTP. */
  readonly admin: PlatformAdmin & { readonly origin: string };
  readonly clock: PlatformClock;
  /** Ends all servers, timers and webhooks. */
  close(): Promise<void>;
}

/**
 * Starts the local platform: both sides over one world, on loopback ports.
 *
 * @example
 * ```ts
 * const platform = await startPlatform({ topology: 'split' });
 * const us = createUsTransport({ endpoints: platform.endpoints('us'), app: platform.seed.apps[0] });
 * // …
 * await platform.close();
 * ```
 * @public
 */
export async function startPlatform(options: StartPlatformOptions = {}): Promise<StartedPlatform> {
  const platform = createPlatform(options);
  const { world, hosts, topology, seed, clock, admin, stop } = platform;
  const origins: Record<Region, Record<string, string>> = { us: {}, global: {} };
  const closing: (() => Promise<void>)[] = [];

  async function serve(fetch: (request: Request) => Response | Promise<Response>): Promise<string> {
    const port = options.portBase === undefined ? 0 : options.portBase + closing.length;
    const served = await serveOnLoopback(fetch, port);
    closing.push(served.close);
    return served.origin;
  }

  async function close(): Promise<void> {
    stop();
    await Promise.all(closing.map((end) => end()));
  }

  try {
    for (const { surface, door, app } of hosts) {
      const origin = await serve((request) => app.fetch(request));
      for (const region of door === 'shared' ? REGIONS : [door]) {
        origins[region][surface] = origin;
        world.origins.set(`${region} ${surface}`, origin);
      }
    }
    const adminApp = createAdminApp(platform);
    const adminOrigin = await serve((request) => adminApp.fetch(request));
    return {
      topology,
      origins: origins as StartedPlatform['origins'],
      endpoints: (region) => ({ region, origins: { ...origins[region] } }),
      seed,
      admin: { ...admin, origin: adminOrigin },
      clock,
      close,
    };
  } catch (error) {
    // A port that is taken must not leave the others open.
    await close();
    throw error;
  }
}
