import type { LeafShape } from '@twinshore/shopping/shapes';
import { addressPart, personPart } from './person-part.ts';
import type { Place, Scribe } from './scribe.ts';
import { textValue } from './text-value.ts';
import { timeOf } from './time-of.ts';

const SHARE = /rate$|percent|ctr$/;
const SIZE = /^(height|width|length|size|max_height|max_width|max_length)/;

/** Makes up a value of a leaf by its kind, its form and its name. */
export function leafValue(leaf: LeafShape, scribe: Scribe, place: Place): unknown {
  const { random } = scribe;
  switch (leaf.kind) {
    case 'flag':
      return place.name.includes('success') || random.below(2) === 1;
    case 'whole':
      return within(leaf.range, wholeValue(leaf, scribe, place));
    case 'number':
      return within(leaf.range, random.below(100_000) / 100);
    case 'text':
      return fitted(leaf.range, textLeaf(leaf, scribe, place));
    default:
      return {};
  }
}

function wholeValue({ format }: LeafShape, scribe: Scribe, { name }: Place): number {
  const { random } = scribe;
  if (format === 'seconds') return timeOf(name, scribe);
  if (format === 'milliseconds') return timeOf(name, scribe) * 1000;
  if (/(^|_)id$/.test(name)) return 7_000_000_000_000 + random.below(1_000_000_000);
  if (SHARE.test(name)) return 100 + random.below(2000);
  if (SIZE.test(name)) return 300 + random.below(900);
  return 1 + random.below(200);
}

function textLeaf({ format, values }: LeafShape, scribe: Scribe, place: Place): string {
  if (values !== undefined) return scribe.random.pick(values);
  if (format === 'milliseconds') return String(timeOf(place.name, scribe) * 1000);
  if (format === 'seconds') return String(timeOf(place.name, scribe));
  return personPart(place, scribe.asked) ?? addressPart(place, scribe.asked) ?? textValue(place, scribe);
}

function within(range: LeafShape['range'], value: number): number {
  return range === undefined ? value : Math.min(range[1], Math.max(range[0], value));
}

function fitted(range: LeafShape['range'], text: string): string {
  return range === undefined ? text : text.slice(0, range[1]).padEnd(range[0], '0');
}
