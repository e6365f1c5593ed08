import { OVERLAYS } from '../overlays/index.ts';
import { LATER } from '../overlays/later.ts';
import type { OurKnowledge } from './print-differences.ts';

const methods = new Map(
  OVERLAYS.flatMap(({ area, operations }) =>
    Object.entries({ ...operations, ...LATER[area] }).map(([key, { method }]) => [
      key,
      `shop.${area}.${method}`,
    ]),
  ),
);

const later = new Set(Object.values(LATER).flatMap((operations) => Object.keys(operations)));

/** What the overlays say of an operation of the platform. */
export function knowledgeOf(key: string): OurKnowledge {
  return { method: methods.get(key), later: later.has(key) };
}
