import { readShape, type Shape } from '@twinshore/shopping/shapes';

/** A value that fits a shape; it stands in for an example that does not. */
export function valueOfShape(shape: Shape): unknown {
  const read = readShape(shape);
  if (read.is === 'object') {
    return Object.fromEntries(read.fields.map(({ name, shape: part }) => [name, valueOfShape(part)]));
  }
  const least = read.range?.[0] ?? 1;
  if (read.is === 'list') return Array.from({ length: Math.max(1, least) }, () => valueOfShape(read.item));
  switch (read.kind) {
    case 'whole':
    case 'number':
      return read.format === 'seconds' ? 1_735_689_600 : Math.max(1, least);
    case 'flag':
      return true;
    case 'file':
      return new TextEncoder().encode('a file');
    default:
      break;
  }
  if (read.closed && read.values !== undefined) return read.values[0];
  if (read.format === 'digits') return '1729582718312380123';
  return read.format === 'decimal' ? '1.25' : 'x'.repeat(Math.max(1, least));
}
