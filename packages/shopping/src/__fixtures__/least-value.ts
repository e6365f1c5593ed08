import { readShape } from '../shapes/read-shape.ts';
import type { Shape } from '../shapes/shape.ts';

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
