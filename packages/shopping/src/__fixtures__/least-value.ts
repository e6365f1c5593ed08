import { readShape as readShapeAnew } from '../shapes/read-shape.ts';
import type { Shape } from '../shapes/shape.ts';

const known = new Map<Shape, ReturnType<typeof readShapeAnew>>();

/** Shapes are gone through once for each place in them. */
function readShape(shape: Shape): ReturnType<typeof readShapeAnew> {
  const read = known.get(shape) ?? readShapeAnew(shape);
  known.set(shape, read);
  return read;
}

/** The smallest value that a shape takes: what has to be there, and nothing else. */
export function leastValue(shape: Shape): unknown {
  const read = readShape(shape);
  const least = read.is === 'object' ? 0 : (read.range?.[0] ?? 0);
  if (read.is === 'list') return Array.from({ length: least }, () => leastValue(read.item));
  if (read.is === 'object') {
    const needed = read.fields.filter(({ required }) => required);
    return Object.fromEntries(needed.map(({ name, shape: part }) => [name, leastValue(part)]));
  }
  switch (read.kind) {
    case 'whole':
    case 'number':
      return Math.max(least, 1);
    case 'flag':
      return true;
    case 'file':
      return new Uint8Array([1]);
    default:
      break;
  }
  if (read.closed && read.values !== undefined) return read.values[0];
  if (read.format === 'decimal') return '1.5';
  return read.format === 'digits' ? '1' : 'x'.repeat(Math.max(least, 1));
}

/** The shape at names joined by dots. */
export function shapeAt(shape: Shape, path: string): Shape {
  return path.split('.').reduce<Shape>((at, name) => {
    const read = readShape(at);
    const field = read.is === 'object' ? read.fields.find((one) => one.name === name) : undefined;
    if (field === undefined) throw new Error(`there is no ${path}`);
    return field.shape;
  }, shape);
}

/** The smallest value that has something at a path, which is changed. The path has `[]` after a list. */
export function valueWith(shape: Shape, path: string, change: (value: unknown) => unknown): unknown {
  if (path === '') return change(leastValue(shape));
  const read = readShape(shape);
  if (read.is === 'list') {
    const item = valueWith(read.item, path.replace(/^\[\]\.?/, ''), change);
    const others = Math.max((read.range?.[0] ?? 0) - 1, 0);
    return [item, ...Array.from({ length: others }, () => leastValue(read.item))];
  }
  const [, name = '', rest = ''] = /^(\w+)\.?(.*)$/.exec(path) ?? [];
  const field = read.is === 'object' ? read.fields.find((one) => one.name === name) : undefined;
  if (field === undefined) throw new Error(`there is no ${path}`);
  return { ...(leastValue(shape) as object), [name]: valueWith(field.shape, rest, change) };
}

/** All paths in a shape, with `[]` after a list. */
export function* pathsOf(shape: Shape, path = ''): Generator<string> {
  yield path;
  const read = readShape(shape);
  if (read.is === 'list') yield* pathsOf(read.item, `${path}[]`);
  if (read.is === 'object')
    for (const { name, shape: part } of read.fields)
      yield* pathsOf(part, path === '' ? name : `${path}.${name}`);
}
