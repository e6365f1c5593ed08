import type { MirrorSettings } from './mirror-settings.ts';

/**
 * A place that was stored, unless it lies ahead of what a mirror may have verified by now: then one order with a time in
 * the future, or a clock that was ahead, led there, and changes before it would never be found. Going back gives some
 * orders again, and loses none.
 *
 * @param floor - the stored place, in seconds since 1970
 * @param earliest - from when on changes are wanted at all
 */
export function floorOfPast(
  floor: number,
  earliest: number,
  { clock, overlapMs }: Pick<MirrorSettings<'us'>, 'clock' | 'overlapMs'>,
): number {
  const latest = Math.floor(clock.now() / 1000) - Math.ceil(overlapMs / 1000);
  return Math.min(floor, Math.max(earliest, latest));
}
