import type { DedupStore, Region } from '@twinshore/core';

/** How a notification is remembered. */
export interface Memory {
  readonly dedup: DedupStore<Region>;
  readonly region: Region;
  /** Names the notification. */
  readonly key: string;
  /** How long work on it may take before somebody else may try, in milliseconds. */
  readonly claimMs: number;
  /** How long it is remembered once it was taken in, in milliseconds. */
  readonly rememberMs: number;
}

/**
 * Takes a notification in unless it was taken in before. Gives `busy` while somebody else is at it.
 *
 * Two notes are made: whose turn it is, and, for half that time, that the notification is known. So whenever the turn
 * is free again, a note that it is known stands for work that was done: one that a dying process left has ended, and
 * as long as one cannot be taken back, the turn is kept. Only after the work it is noted for a long time. What remains
 * possible is that a notification is taken in twice, if the process dies after the work and before the long note.
 */
export async function takeInOnce(
  { dedup, region, key, claimMs, rememberMs }: Memory,
  work: () => Promise<void>,
): Promise<'new' | 'known' | 'busy'> {
  const turn = `${key}:busy`;
  const turnEndsMs = Date.now() + claimMs;
  if (!(await dedup.claim(region, turn, claimMs))) return 'busy';
  // A claim that failed may have been noted all the same, or be on its way: then the turn outlasts it.
  if (!(await dedup.claim(region, key, Math.ceil(claimMs / 2)))) {
    await forget(dedup, region, turn);
    return 'known';
  }
  // Once the turn has ended, both notes may be those of somebody else.
  const isOwn = (): boolean => Date.now() < turnEndsMs;
  try {
    await work();
  } catch (error) {
    if (isOwn() && (await forget(dedup, region, key))) await forget(dedup, region, turn);
    throw error;
  }
  try {
    if (isOwn()) await dedup.release(region, key);
    await dedup.claim(region, key, rememberMs);
  } finally {
    if (isOwn()) await forget(dedup, region, turn);
  }
  return 'new';
}

/** Takes a note back, and tells whether that is certain. Otherwise it ends by itself. */
async function forget(dedup: DedupStore<Region>, region: Region, key: string): Promise<boolean> {
  try {
    await dedup.release(region, key);
    return true;
  } catch {
    // The failure that led here, or the success, is what counts.
    return false;
  }
}
