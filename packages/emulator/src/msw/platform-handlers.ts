import { type EndpointOverrides, REGIONS, type Region } from '@twinshore/core';
import { bypass, type HttpHandler, http } from 'msw';
import type { PlatformAdmin } from '../admin/platform-admin.ts';
import { createPlatform } from '../platform/create-platform.ts';
import type { PlatformOptions } from '../platform/platform-options.ts';
import type { PlatformSeed } from '../platform/platform-seed.ts';
import { REAL_ORIGINS, type ServedSurface } from '../platform/served-surfaces.ts';
import type { Topology } from '../platform/topology.ts';
import type { WebhookSender } from '../webhooks/webhook-sender.ts';
import type { PlatformClock } from '../world/platform-clock.ts';

/**
 * How a platform without ports is made.
 *
 * @public
 */
export interface MockedPlatformOptions extends PlatformOptions {
  /** Origins to answer in place of the real ones. Needed for surfaces that both sides share, once they are split. */
  readonly origins?: Readonly<Partial<Record<Region, Readonly<Partial<Record<ServedSurface, string>>>>>>;
}

/**
 * A platform that answers calls to the real hosts inside this process.
 *
 * @public
 */
export interface MockedPlatform {
  /** For msw's `setupServer`, or `server.use`. */
  readonly handlers: readonly HttpHandler[];
  readonly topology: Topology;
  /** Where each surface of each side is answered: the real origins, unless others were asked for. */
  readonly origins: Readonly<Record<Region, Readonly<Record<ServedSurface, string>>>>;
  /** The origins of one side, as a transport takes them. With the real origins a transport needs none. */
  endpoints<R extends Region>(region: R): EndpointOverrides<R>;
  readonly seed: PlatformSeed;
  readonly admin: PlatformAdmin;
  readonly clock: PlatformClock;
  /** Ends timers and webhooks. */
  stop(): void;
}

/** Webhooks leave the process, past the handlers: their receiver is the code that is tested. */
const bypassingSender: WebhookSender = async (url, { headers, body, signal }) => {
  const response = await fetch(
    bypass(
      new Request(url, {
        method: 'POST',
        headers,
        body: body as Uint8Array<ArrayBuffer>,
        signal,
        redirect: 'manual',
      }),
    ),
  );
  await response.arrayBuffer();
  return response.status;
};

/**
 * Makes a platform and msw handlers that answer from it, for the hosts of both endpoint tables.
 *
 * @throws RangeError when both sides would have the same host for a surface that shall be split
 * @public
 */
export function platformHandlers(options: MockedPlatformOptions = {}): MockedPlatform {
  const platform = createPlatform({ webhookSender: bypassingSender, ...options });
  const { world, hosts, topology, seed, admin, clock, stop } = platform;
  const origins = {
    us: { ...REAL_ORIGINS.us, ...options.origins?.us },
    global: { ...REAL_ORIGINS.global, ...options.origins?.global },
  };
  const handlers = hosts.map(({ surface, door, app }) => {
    if (topology === 'split' && origins.us[surface] === origins.global[surface]) {
      throw new RangeError(
        `Both sides answer ${surface} at ${origins.us[surface]}. Give one side another origin for it, as in { origins: { us: { '${surface}': 'https://…' } } }.`,
      );
    }
    for (const region of door === 'shared' ? REGIONS : [door]) {
      world.origins.set(`${region} ${surface}`, origins[region][surface]);
    }
    const origin = origins[door === 'shared' ? 'us' : door][surface];
    return http.all(`${origin}/*`, ({ request }) => app.fetch(request));
  });

  return {
    handlers,
    topology,
    origins,
    endpoints: (region) => ({ region, origins: { ...origins[region] } }),
    seed,
    admin,
    clock,
    stop,
  };
}
