import fc from 'fast-check';
import { type LeafShape, readShape } from '../shapes/read-shape.ts';
import type { Shape } from '../shapes/shape.ts';

type Key = string | number;
type Container = Record<Key, unknown>;

/** Values that a shape describes. */
export function valuesOf(shape: Shape): fc.Arbitrary<unknown> {
  const read = readShape(shape);
  if (read.is === 'leaf') return leavesOf(read);
  if (read.is === 'list') {
    const [least, most] = read.range ?? [0, 2];
    return fc.array(valuesOf(read.item), {
      minLength: least,
      maxLength: Math.min(most, Math.max(least, 2)),
      size: 'max',
    });
  }
  const fields = Object.fromEntries(read.fields.map(({ name, shape: part }) => [name, valuesOf(part)]));
  return fc.record(fields, {
    requiredKeys: read.fields.filter(({ required }) => required).map(({ name }) => name),
  });
}

function leavesOf({ kind, format, range, values, closed }: LeafShape): fc.Arbitrary<unknown> {
  const [least, most] = range ?? [0, 20];
  switch (kind) {
    case 'flag':
      return fc.boolean();
    case 'file':
      return fc.constantFrom(
        new Uint8Array([1]),
        { data: new Uint8Array([2]), name: 'a.png' },
        new Blob(['x']),
      );
    case 'number':
      return range === undefined
        ? fc.double({ noNaN: true })
        : fc.double({ min: least, max: most, noNaN: true });
    case 'whole':
      return fc.integer({
        min: range === undefined ? -5 : least,
        max: range === undefined ? 1_735_689_600 : most,
      });
    case 'any':
      return fc.anything();
    default:
      break;
  }
  if (values !== undefined)
    return closed ? fc.constantFrom(...values) : fc.constantFrom(...values, 'NEW_VALUE');
  if (format === 'digits') return fc.constantFrom('0', '1729582718312380123', '12345678901234567890');
  if (format === 'decimal') return fc.constantFrom('0', '12.34', '1.000000001');
  return range === undefined
    ? fc.constantFrom('', 'text', '__proto__', 'é😀')
    : fc.integer({ min: least, max: Math.min(most, least + 3) }).map((length) => 'x'.repeat(length));
}

class Instance {
  readonly id = '1';
}

/** What a careless or hostile caller, or a platform that changed, may put in the place of anything. */
export const STRANGERS: readonly unknown[] = [
  null,
  undefined,
  '',
  'text',
  '0',
  'x'.repeat(3000),
  '12.5',
  '1e5',
  '-1',
  ' 1',
  '1\n',
  '١٢٣',
  '123456789012345678901',
  0,
  -0,
  -1,
  1,
  1.5,
  21,
  101,
  1001,
  1_735_689_600_000,
  99_999_999_999,
  100_000_000_000,
  2 ** 53 - 1,
  2 ** 53,
  -(2 ** 53),
  1e300,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  10n,
  true,
  false,
  [],
  [[]],
  [null],
  [undefined],
  ['1'],
  [1, 'a', {}],
  Array.from({ length: 1001 }, () => '1'),
  {},
  { length: 1, 0: 'a' },
  { data: new Uint8Array(1) },
  { data: 'text' },
  Object.create(null),
  Object.create({ id: '1', inherited: true }),
  new Instance(),
  new Map(),
  new Date(0),
  new String('text'),
  new Number(1),
  new Uint8Array(1),
  Symbol('s'),
  () => '1',
];

const KEYS = ['unknown_field', 'constructor', 'toString', 'hasOwnProperty', '', '0', 'length'] as const;

/** Changes a copy of a value in one place. */
export function mutationsOf(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .record({
      at: fc.nat(),
      how: fc.constantFrom(
        'replace',
        'replace',
        'replace',
        'remove',
        'add',
        'proto',
        'wrap',
        'unwrap',
        'repeat',
      ),
      stranger: fc.constantFrom(...STRANGERS),
      key: fc.constantFrom(...KEYS),
    })
    .map(({ at, how, stranger, key }) => {
      const root: Container = { root: copied(value) };
      const places = [...placesIn(root)];
      const [owner, name] = places[at % places.length] as [Container, Key];
      const part = owner[name];
      if (how === 'remove' && owner !== root) delete owner[name];
      else if (how === 'add' && isContainer(part) && !Array.isArray(part)) part[key as string] = stranger;
      else if (how === 'proto' && isContainer(part))
        Object.defineProperty(part, '__proto__', {
          value: stranger,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      else if (how === 'wrap') owner[name] = [part];
      else if (how === 'unwrap' && Array.isArray(part)) owner[name] = Object.fromEntries(part.entries());
      else if (how === 'repeat' && Array.isArray(part))
        owner[name] = Array.from({ length: 1001 }, () => part[0] ?? '1');
      else owner[name] = stranger;
      return root.root;
    });
}

function* placesIn(owner: Container): Generator<[Container, Key]> {
  for (const name of Object.keys(owner)) {
    yield [owner, name];
    const part = owner[name];
    if (isContainer(part)) yield* placesIn(part);
  }
}

function isContainer(value: unknown): value is Container {
  if (Array.isArray(value)) return true;
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function copied(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copied);
  if (!isContainer(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copied(part)]));
}
