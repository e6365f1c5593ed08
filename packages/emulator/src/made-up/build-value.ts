import { type ListShape, type ObjectShape, readShape, type Shape } from '@twinshore/shopping/shapes';
import { echoOf, idsFor } from './echo.ts';
import { leafValue } from './leaf-value.ts';
import type { Place, Scribe } from './scribe.ts';

/** Lists that tell of what went wrong: in a success they are empty. */
const FAULTS = /^(errors?|warnings|fail(ed|ure)?_.*|.*_fail(ed|ure)?_reasons|unsupported_.*|invalid_.*)$/;

/** Makes up a value of a shape. */
export function buildValue(shape: Shape, scribe: Scribe, place: Place = scribe.top): unknown {
  const read = readShape(shape);
  if (read.is === 'object') return buildObject(read, scribe, place);
  if (read.is === 'list') return buildList(read, scribe, place);
  return echoOf(read, scribe, place) ?? leafValue(read, scribe, place);
}

function buildObject({ fields }: ObjectShape, scribe: Scribe, place: Place): Record<string, unknown> {
  const { paging } = scribe.asked.operation;
  const data: Record<string, unknown> = {};
  for (const { name, shape, only } of fields) {
    if (only !== undefined && only !== scribe.asked.region) continue;
    const path = place.path === '' ? name : `${place.path}.${name}`;
    if (scribe.plan !== undefined && path === paging?.next) data[name] = scribe.plan.next;
    else if (scribe.plan !== undefined && path === paging?.total) data[name] = scribe.plan.total;
    else {
      const inside = { ...place, name, path, parent: place.name, mirror: partOf(place.mirror, name) };
      data[name] = buildValue(shape, scribe, inside);
    }
  }
  return data;
}

function buildList({ item, range }: ListShape, scribe: Scribe, place: Place): unknown[] {
  return Array.from({ length: lengthOf(range, scribe, place) }, (_, index) =>
    buildValue(item, scribe, {
      ...place,
      index,
      mirror: Array.isArray(place.mirror) ? place.mirror[index] : undefined,
      // The steps of an address are of one person.
      person: place.name === 'district_info' ? place.person : scribe.newPerson(),
    }),
  );
}

function lengthOf(range: ListShape['range'], { plan, asked, random }: Scribe, place: Place): number {
  if (plan !== undefined && place.path === asked.operation.paging?.items) return plan.items;
  if (place.name === 'district_info') return place.person().address.districts.length;
  if (Array.isArray(place.mirror)) return place.mirror.length;
  const named = idsFor(place.name, place, asked.input);
  if (named !== undefined) return named.length;
  if (FAULTS.test(place.name)) return 0;
  const [least, most] = range ?? [1, 3];
  return Math.min(most, Math.max(least, 1) + random.below(3));
}

function partOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
