import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { globalOrderData, usOrderData } from '../__fixtures__/orders.ts';
import { usGetShippingDocumentInputSchema } from '../fulfillment/get-shipping-document.schema.ts';
import { shipPackageInputSchema } from '../fulfillment/ship-package.schema.ts';
import { globalOrderSchema, usOrderSchema } from '../orders/order.schema.ts';
import { searchOrdersInputSchema } from '../orders/search-orders.schema.ts';
import { usSearchProductsInputSchema } from '../products/search-products.schema.ts';
import { compileCheck } from './compile-check.ts';
import type { Check } from './compile-leaf.ts';
import { operationValidator } from './operation-validator.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}`);

const schemas: Readonly<Record<string, { readonly schema: z.ZodType; readonly sample: unknown }>> = {
  'a search for orders': {
    schema: searchOrdersInputSchema,
    sample: {
      order_status: 'ON_HOLD',
      create_time_ge: 0,
      create_time_lt: 99_999_999_999,
      shipping_type: 'TIKTOK',
      buyer_user_id: '7213489962827123654',
      is_buyer_request_cancel: false,
      warehouse_ids: ids(100),
      page_size: 100,
      page_token: '6AsPQsUMvH3RkchN==',
    },
  },
  'a search for products': {
    schema: usSearchProductsInputSchema,
    sample: { page_size: 1, status: 'ALL', listing_quality_tiers: ['POOR'], sku_ids: ids(10) },
  },
  'a shipment': {
    schema: shipPackageInputSchema,
    sample: {
      package_id: '1',
      handover_method: 'PICKUP',
      pickup_slot: { start_time: 1, end_time: 2 },
      self_shipment: { tracking_number: 'X', shipping_provider_id: '2' },
    },
  },
  'a document to print': {
    schema: usGetShippingDocumentInputSchema,
    sample: { package_id: '1', document_type: 'SHIPPING_LABEL', document_format: 'PDF' },
  },
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
  fc.constantFrom<unknown>('1', '1'.repeat(21), 'PDF', 'ALL', -1, 1.5, 101, 1e11, 2 ** 53, NaN, Infinity),
  fc.constantFrom<unknown>(ids(1), ids(11), ids(101), 'x'.repeat(4097)),
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

  it('tells fields by name, in whatever order they come', () => {
    const check = compileCheck(z.looseObject({ a: z.string().nullish(), b: z.boolean().nullish() })) as Check;
    const fits = [
      { a: 'x', b: true },
      { b: true, a: 'x' },
      { other: 1, a: 'x' },
      { b: true },
      { a: 'x', b: null },
    ];
    const wrong = [{ a: true, b: 'x' }, { b: 'x' }, { other: 1, a: true }, { b: true, a: 1 }];
    for (let round = 0; round < 3; round++) {
      expect(fits.map(check)).toEqual(fits.map(() => true));
      expect(wrong.map(check)).toEqual(wrong.map(() => false));
    }
  });

  it.each([
    ['a form of text', z.looseObject({ id: z.email() })],
    ['two patterns', z.string().regex(/^a/).regex(/b$/)],
    ['a pattern that remembers', z.string().regex(/a/g)],
    ['an open bound', z.number().gt(3)],
    ['a rule on several fields', z.strictObject({ id: z.string() }).refine(() => true)],
    ['an object that drops what it does not know', z.object({ id: z.string() })],
    ['anything', z.looseObject({ data: z.unknown() })],
    ['a changed value', z.looseObject({ id: z.string().transform(Number) })],
    ['a trimmed value', z.string().trim()],
    ['a value made to fit', z.looseObject({ id: z.coerce.string() })],
    ['a value filled in', z.looseObject({ id: z.string().default('1') })],
    ['such a thing in a list', z.array(z.object({}))],
  ])('is not made for %s', (_, schema) => {
    expect(compileCheck(schema)).toBeUndefined();
  });
});

describe('the validator of an operation', () => {
  it('hands on what fits untouched, with what it does not know', async () => {
    const result = await operationValidator(usOrderSchema)['~standard'].validate(usOrderData);
    expect(result).toEqual({ value: usOrderData });
    expect((result as { value: unknown }).value).toBe(usOrderData);
  });

  it('says where it does not fit', async () => {
    const wrong = { ...usOrderData, line_items: [{ id: 7 }] };
    const result = await operationValidator(usOrderSchema)['~standard'].validate(wrong);
    expect(result.issues?.map(({ path }) => path)).toEqual([['line_items', 0, 'id']]);
  });

  it('leaves a schema that it does not know to the schema', () => {
    const schema = z.looseObject({ id: z.string().trim() });
    expect(operationValidator(schema)).toBe(schema);
  });
});
