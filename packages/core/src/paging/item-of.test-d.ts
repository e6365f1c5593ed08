import { expectTypeOf, it } from 'vitest';
import type { ItemOf } from './item-of.ts';

it('is the type of the items of the list in an output', () => {
  expectTypeOf<ItemOf<{ orders: { id: string }[]; total_count: number }>>().toEqualTypeOf<{ id: string }>();
  expectTypeOf<
    ItemOf<{ readonly orders?: readonly string[] | null; next?: string }>
  >().toEqualTypeOf<string>();
  expectTypeOf<ItemOf<{ a: string[]; b: number[] }>>().toEqualTypeOf<string | number>();
  expectTypeOf<ItemOf<{ total: number }>>().toBeNever();
});
