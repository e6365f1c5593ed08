import { type Credentials, createRegions, eventCredentials, type Grant, type Region } from '@twinshore/core';
import type { SeededApp, SeededEventSource, StartedPlatform } from '@twinshore/emulator';
import { createGlobalTransport } from '@twinshore/transport-global';
import { createUsTransport } from '@twinshore/transport-us';
import type { CallRecorder } from './call-recorder.ts';

/** The transports of the demo: each made for one side, with what that side needs. */
export type DemoTransports = ReturnType<typeof demoTransports>;

/** How calls of each side are noted. */
export type Recorders = Readonly<Record<Region, CallRecorder>>;

/** The transports that sellers are authorized with: they know an app and no token yet. */
export function authorizingTransports(
  platform: StartedPlatform,
  apps: Readonly<Record<Region, SeededApp>>,
  recorders: Recorders,
) {
  return {
    us: createUsTransport({ app: apps.us, ...common(platform, 'us', recorders) }),
    global: createGlobalTransport({ app: apps.global, ...common(platform, 'global', recorders) }),
  };
}

/** The transports that act for what was granted. */
export function demoTransports(
  platform: StartedPlatform,
  grants: { readonly us: Grant; readonly gb: Grant; readonly vn: Grant },
  sources: Readonly<Record<Region, SeededEventSource>>,
  recorders: Recorders,
) {
  const us = createUsTransport({
    credentials: [grants.us.credentials('us'), declared('us', sources.us)],
    ...common(platform, 'us', recorders),
  });
  const ofGlobal = (credentials: Credentials<'global'>) =>
    createGlobalTransport({ credentials, ...common(platform, 'global', recorders) });
  const gb = ofGlobal(grants.gb.credentials('global'));
  const vn = ofGlobal(grants.vn.credentials('global'));
  const globalEvents = ofGlobal(declared('global', sources.global));
  return { us, gb, vn, globalEvents, regions: createRegions({ us, global: gb }) };
}

function declared<R extends Region>(region: R, { pixelCode, accessToken }: SeededEventSource) {
  return eventCredentials({ region, accessToken, sources: [pixelCode] });
}

function common<R extends Region>(platform: StartedPlatform, region: R, recorders: Recorders) {
  return {
    endpoints: platform.endpoints(region),
    clock: platform.clock,
    observe: [recorders[region].middleware],
  };
}
