import { REGIONS } from '@twinshore/core';
import type { Door } from '../world/door.ts';
import { isShared, SERVED_SURFACES, type ServedSurface } from './served-surfaces.ts';

/**
 * How the hosts of the two sides lie.
 *
 * - `today`: as they really do; most surfaces have one host for both sides, where token and cipher decide
 * - `split`: every surface has a host for each side, and each side knows its own tokens, shops and sources only
 *
 * @public
 */
export type Topology = 'today' | 'split';

/** The hosts a platform has: each surface with the side of its host. */
export function doorsOf(
  topology: Topology,
): readonly { readonly surface: ServedSurface; readonly door: Door }[] {
  return SERVED_SURFACES.flatMap((surface) => {
    const doors: readonly Door[] = topology === 'today' && isShared(surface) ? ['shared'] : REGIONS;
    return doors.map((door) => ({ surface, door }));
  });
}
