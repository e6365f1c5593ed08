import type { Operation, Region } from '@twinshore/core';
import { type LeafShape, readShape, type Shape } from '@twinshore/shopping/shapes';

/**
 * A valid input of an operation: every field that exists on the side, once. Paging is left out but for the size.
 */
export function sampleInput(
  { paging }: Pick<Operation, 'paging'>,
  shape: Shape,
  region: Region,
): Record<string, unknown> {
  const input = sampleOf(shape, region, 'input') as Record<string, unknown>;
  if (paging !== undefined) {
    delete input[paging.cursor];
    if (paging.size !== undefined) input[paging.size.name] = Math.min(10, paging.size.max);
  }
  return input;
}

function sampleOf(shape: Shape, region: Region, name: string): unknown {
  const read = readShape(shape);
  if (read.is === 'leaf') return leafSample(read, name);
  if (read.is === 'list') {
    const length = Math.max(1, read.range?.[0] ?? 1);
    return Array.from({ length }, (_, index) => sampleOf(read.item, region, `${name}${index + 1}`));
  }
  return Object.fromEntries(
    read.fields
      .filter(({ only }) => only === undefined || only === region)
      .map((field) => [field.name, sampleOf(field.shape, region, field.name)]),
  );
}

function leafSample({ kind, format, range, values }: LeafShape, name: string): unknown {
  const [least, most] = range ?? [1, 1000];
  switch (kind) {
    case 'flag':
      return true;
    case 'file':
      return new Blob(['a file'], { type: 'image/png' });
    case 'any':
      return {};
    case 'number':
      return Math.min(most, Math.max(least, 7.5));
    case 'whole':
      if (format === 'seconds') return 1_760_000_000;
      if (format === 'milliseconds') return 1_760_000_000_000;
      return Math.min(most, Math.max(least, 7));
    default:
      break;
  }
  if (values !== undefined) return values[0];
  if (format === 'digits') return `7300${'0'.repeat(11 - (name.length % 5))}${name.length}1`;
  if (format === 'decimal') return '12.50';
  if (name === 'address') return 'https://hooks.example/shop';
  return `a-${name}`.padEnd(least, '0').slice(0, most);
}
