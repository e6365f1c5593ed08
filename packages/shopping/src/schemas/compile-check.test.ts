import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { globalOrderData, usOrderData } from '../__fixtures__/orders.ts';
import { globalOrderSchema, usOrderSchema } from '../orders/order.schema.ts';
import { type Check, compileCheck } from './compile-check.ts';
import { responseValidator } from './response-validator.ts';

const schemas = {
  'an order in the US': { schema: usOrderSchema, sample: usOrderData },
  'an order elsewhere': { schema: globalOrderSchema, sample: globalOrderData },
};

/** Every place in nested data, as a list of steps. */
function placesOf(value: unknown, at: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const entries: [string | number, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return [at, ...entries.flatMap(([step, inner]) => placesOf(inner, [...at, step]))];
}

function replaced(value: unknown, [step, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (step === undefined) return by;
  const copy: Record<string | number, unknown> = Array.isArray(value)
    ? ([...value] as never)
    : { ...(value as object) };
  copy[step] = replaced(copy[step], rest, by);
  return copy;
}

const anything = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, [], {}, '', 0, true, [null], [{}], ['x'], [1], { id: 1 }),
  fc.jsonValue(),
);

describe('the plain check', () => {
  it.each(Object.entries(schemas))(
    'says what the schema says, for %s with anything in any place',
    (_, { schema, sample }) => {
      const check = compileCheck(schema) as Check;
      expect(check(sample)).toBe(true);
      const places = placesOf(sample);
      let refused = 0;
      fc.assert(
        fc.property(fc.constantFrom(...places), anything, (place, by) => {
          const changed = replaced(sample, place, by);
          const fits = schema.safeParse(changed).success;
          if (!fits) refused += 1;
          expect(check(changed)).toBe(fits);
        }),
        { numRuns: 1000, seed: 1 },
      );
      expect(refused).toBeGreaterThan(100);
    },
  );

  it.each([
    ['a list', z.array(z.string()), [['a'], ['a', 1], 'a', null, undefined]],
    [
      'an optional list of objects',
      z.array(z.looseObject({ id: z.string() })).nullish(),
      [[], [{ id: '1' }], [{}], null, 1],
    ],
    [
      'a required flag',
      z.looseObject({ on: z.boolean() }),
      [{ on: true }, { on: 1 }, { on: null }, {}, [], null],
    ],
  ])('says what the schema says of %s', (_, schema, values: readonly unknown[]) => {
    const check = compileCheck(schema) as Check;
    for (const value of values) expect(check(value)).toBe(schema.safeParse(value).success);
  });

  it.each([
    ['a rule on text', z.looseObject({ id: z.string().min(3) })],
    ['an enumeration', z.looseObject({ id: z.enum(['a']) })],
    ['a strict object', z.strictObject({ id: z.string() })],
    ['an object that drops what it does not know', z.object({ id: z.string() })],
    ['anything', z.looseObject({ data: z.unknown() })],
    ['only optional', z.looseObject({ id: z.string().optional() })],
    ['a changed value', z.looseObject({ id: z.string().transform(Number) })],
    ['such a thing in a list', z.array(z.strictObject({}))],
  ])('is not made for %s', (_, schema) => {
    expect(compileCheck(schema)).toBeUndefined();
  });
});

describe('the validator of a response', () => {
  it('hands on what fits untouched, with what it does not know', async () => {
    const result = await responseValidator(usOrderSchema)['~standard'].validate(usOrderData);
    expect(result).toEqual({ value: usOrderData });
    expect((result as { value: unknown }).value).toBe(usOrderData);
  });

  it('says where it does not fit', async () => {
    const wrong = { ...usOrderData, line_items: [{ id: 7 }] };
    const result = await responseValidator(usOrderSchema)['~standard'].validate(wrong);
    expect(result.issues?.map(({ path }) => path)).toEqual([['line_items', 0, 'id']]);
  });

  it('leaves a schema with rules to the schema', () => {
    const schema = z.looseObject({ id: z.string().min(3) });
    expect(responseValidator(schema)).toBe(schema);
  });
});
