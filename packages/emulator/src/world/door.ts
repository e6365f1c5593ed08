import type { Region } from '@twinshore/core';

/**
 * The side whose hosts a call came in by. `shared` where both sides have the same host, as most have today.
 */
export type Door = Region | 'shared';

/** Whether a door knows the things of a side. */
export function doorServes(door: Door, region: Region): boolean {
  return door === 'shared' || door === region;
}
