import type { LeafShape } from '@twinshore/shopping/shapes';
import type { Place, Scribe } from './scribe.ts';

/** What is the same in every part of an answer once a caller named it. */
const EVERYWHERE: ReadonlySet<string> = new Set(['currency', 'locale', 'granularity', 'language']);

/**
 * Repeats what the caller named: at the same place of the input, by the same name where it is an id, and a value of
 * an enumeration that was asked for. Gives `undefined` where nothing was named.
 */
export function echoOf(leaf: LeafShape, { asked, random }: Scribe, place: Place): unknown {
  const { input } = asked;
  if (isOf(leaf, place.mirror)) return place.mirror;
  const wanted = input[place.name];
  if (leaf.values !== undefined) {
    const fitting = (Array.isArray(wanted) ? wanted : [wanted]).filter((one) => leaf.values?.includes(one));
    return fitting.length > 0 ? random.pick(fitting) : undefined;
  }
  if (EVERYWHERE.has(place.name) && isOf(leaf, wanted)) return wanted;
  const own = place.name === 'id' ? `${singular(place.parent)}_id` : place.name;
  if (!own.endsWith('_id')) return undefined;
  const listed = idsFor(plural(own.slice(0, -3)), place, input)?.[place.index];
  if (isOf(leaf, listed)) return listed;
  return isOf(leaf, input[own]) ? input[own] : undefined;
}

/** The ids that an input names the items of a list by: `order_ids` or, at the top, `ids` for `orders`. */
export function idsFor(
  list: string,
  place: Pick<Place, 'path'>,
  input: Readonly<Record<string, unknown>>,
): readonly unknown[] | undefined {
  const named = input[`${singular(list)}_ids`];
  if (Array.isArray(named)) return named;
  const depth = place.path.split('.').length;
  return depth <= 2 && Array.isArray(input.ids) && place.path.split('.')[0] === list ? input.ids : undefined;
}

function isOf({ kind }: LeafShape, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value !== '';
    case 'whole':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number';
    case 'flag':
      return typeof value === 'boolean';
    default:
      return false;
  }
}

function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  return name.endsWith('s') && !name.endsWith('ss') ? name.slice(0, -1) : name;
}

function plural(name: string): string {
  return name.endsWith('y') ? `${name.slice(0, -1)}ies` : `${name}s`;
}
