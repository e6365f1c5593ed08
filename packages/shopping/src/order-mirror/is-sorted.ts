import type { Region } from '@twinshore/core';
import type { FoundOrder } from './found-order.ts';

/** Whether the platform did sort. A page that it did not sort says nothing about what follows. */
export function isSorted(found: readonly FoundOrder<Region>[]): boolean {
  return found.length > 0 && found.every(({ time }, index) => time >= (found[index - 1]?.time ?? 0));
}
