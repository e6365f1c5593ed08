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
 * A note is made for a short time first and for a long time only after the work is done: a process that dies between
 * the two leaves a note that ends before the platform's next try, so nothing is lost. What remains possible is that
 * a notification is taken in twice, if the process dies after the work and before the long note.
 */
export async function takeInOnce(
  { dedup, region, key, claimMs, rememberMs }: Memory,
  work: () => Promise<void>,
): Promise<'new' | 'known' | 'busy'> {
  const turn = `${key}:busy`;
  if (!(await dedup.claim(region, turn, claimMs))) return 'busy';
  try {
    if (!(await dedup.claim(region, key, claimMs))) return 'known';
    try {
      await work();
    } catch (error) {
      await forget(dedup, region, key);
      throw error;
    }
    await dedup.release(region, key);
    await dedup.claim(region, key, rememberMs);
    return 'new';
  } finally {
    await forget(dedup, region, turn);
  }
}

/** A note that cannot be taken back ends by itself. */
async function forget(dedup: DedupStore<Region>, region: Region, key: string): Promise<void> {
  try {
    await dedup.release(region, key);
  } catch {
    // The failure that led here, or the success, is what counts.
  }
}
