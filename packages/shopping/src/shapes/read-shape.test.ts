import { describe, expect, it } from 'vitest';
import { SHOP_OPERATIONS } from '../shop-operations.ts';
import { loadShapes } from './load-shapes.ts';
import { readShape } from './read-shape.ts';
import type { Shape } from './shape.ts';

function leavesOf(shape: Shape): readonly Shape[] {
  const read = readShape(shape);
  if (read.is === 'list') return leavesOf(read.item);
  return read.is === 'object' ? read.fields.flatMap((field) => leavesOf(field.shape)) : [shape];
}

describe('a shape', () => {
  it('reads a range that begins below zero', () => {
    expect(readShape('whole -1..99')).toMatchObject({ kind: 'whole', range: [-1, 99] });
  });

  it('can be read in every operation of the catalogue', async () => {
    for (const { id } of SHOP_OPERATIONS) {
      const shapes = await loadShapes(id);
      for (const leaf of [shapes?.input, shapes?.output].flatMap((one) => leavesOf(one ?? 'none')))
        expect(readShape(leaf), `${id}: ${JSON.stringify(leaf)}`).toMatchObject({ kind: expect.any(String) });
    }
  });
});
