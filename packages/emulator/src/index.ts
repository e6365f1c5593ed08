export type { PlatformOptions } from './platform/platform-options.ts';
export type {
  PlatformSeed,
  SeededApp,
  SeededEventSource,
  SeededSeller,
  SeededShop,
} from './platform/platform-seed.ts';
export { SERVED_SURFACES, type ServedSurface } from './platform/served-surfaces.ts';
export { type StartedPlatform, type StartPlatformOptions, startPlatform } from './platform/start-platform.ts';
export type { Topology } from './platform/topology.ts';
