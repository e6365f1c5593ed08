import assert from 'node:assert';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextSealer } from '../__fixtures__/context-sealer.ts';
import { memorySink } from '../__fixtures__/memory-sink.ts';
import { createResidentCodec } from '../codec/create-resident-codec.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import type { Label } from '../operation/field-label.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import { resident } from './create-resident.ts';
import { openInput } from './open-input.ts';
import { holdsPlaceholder } from './placeholder.ts';
import { reveal } from './reveal.ts';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

const name = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom(
    '__proto__',
    '$resident',
    '$link',
    '$',
    '$$x',
    'href',
    'region',
    'constructor',
    'toJSON',
    'length',
  ),
);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\ud800', ''),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value));

const { json } = fc.letrec<{ json: Json }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    number,
    text,
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(name, tie('json'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const label = fc.constantFrom<Label>('buyer.email', 'buyer.address', 'creator.handle');

/** Data of one side: JSON with closed values and links inside, beside what it is with all of them opened. */
function sideData(region: 'us' | 'global') {
  const context = { evidence: memorySink() };
  const { data } = fc.letrec<{ data: { closed: unknown; open: unknown } }>((tie) => ({
    data: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      json.map((value) => ({ closed: value, open: value })),
      fc
        .tuple(label, json)
        .map(([kind, value]) => ({ closed: resident(region, kind, value, context), open: value })),
      fc.webUrl().map((href) => {
        const link = regionalLink(region, 'shop.files', href);
        return { closed: link, open: link };
      }),
      fc.array(tie('data'), { maxLength: 4 }).map((items) => ({
        closed: items.map(({ closed }) => closed),
        open: items.map(({ open }) => open),
      })),
      fc.array(fc.tuple(name, tie('data')), { maxLength: 4 }).map((fields) => ({
        closed: record(fields.map(([key, { closed }]) => [key, closed])),
        open: record(fields.map(([key, { open }]) => [key, open])),
      })),
    ),
  }));
  return data;
}

function record(fields: [string, unknown][]): Record<string, unknown> {
  // Unlike an assignment, this keeps a field named __proto__.
  return Object.fromEntries(fields);
}

/** Puts `value` somewhere into a copy of `tree`; `route` says where. */
function plant(tree: Json, route: readonly number[], value: unknown): unknown {
  const [step, ...rest] = route;
  if (typeof tree !== 'object' || tree === null || step === undefined) return value;
  const names = Object.keys(tree);
  if (names.length === 0) return Array.isArray(tree) ? [value] : { planted: value };
  const chosen = names[step % names.length] as string;
  if (Array.isArray(tree))
    return tree.map((item, i) => (String(i) === chosen ? plant(item, rest, value) : item));
  return Object.fromEntries(
    Object.entries(tree).map(([key, field]) => [key, key === chosen ? plant(field, rest, value) : field]),
  );
}

describe('for arbitrary data', () => {
  it('reveal gives what was closed', async () => {
    await fc.assert(
      fc.asyncProperty(sideData('us'), async ({ closed, open }) => {
        assert.deepStrictEqual(await reveal(closed, { purpose: 'test' }), open);
      }),
    );
  });

  it('what is stored plain reads back equal, and is written the same again', async () => {
    const codec = createResidentCodec({ region: 'us' });
    await fc.assert(
      fc.asyncProperty(sideData('us'), async ({ closed }) => {
        const stored = await codec.stringify(closed);
        const read = await codec.parse(stored);
        assert.deepStrictEqual(read, closed);
        expect(await codec.stringify(read)).toBe(stored);
      }),
    );
  });

  it('what is stored sealed reads back equal', async () => {
    const codec = createResidentCodec({ region: 'global', sealer: contextSealer('test') });
    await fc.assert(
      fc.asyncProperty(sideData('global'), async ({ closed }) => {
        assert.deepStrictEqual(await codec.parse(await codec.stringify(closed)), closed);
      }),
    );
  });

  it('what is stored by one side is refused by the other', async () => {
    const [us, global] = [createResidentCodec({ region: 'us' }), createResidentCodec({ region: 'global' })];
    await fc.assert(
      fc.asyncProperty(sideData('us'), async ({ closed }) => {
        await expect(global.parse(await us.stringify(closed))).rejects.toThrow(ResidencyViolationError);
      }),
    );
  });

  it('openInput finds a value of the other side wherever it is', () => {
    const canary = resident('global', 'buyer.email', 'canary');
    fc.assert(
      fc.property(json, fc.array(fc.nat(9), { maxLength: 6 }), (tree, route) => {
        const planted = plant(tree, route, canary);
        fc.pre(!holdsPlaceholder(JSON.stringify(tree)));
        expect(() => openInput(planted, 'us', 'test')).toThrow(ResidencyViolationError);
      }),
    );
  });

  it('openInput gives the very input back when nothing is closed in it', () => {
    fc.assert(
      fc.property(json, (tree) => {
        expect(openInput(tree, 'us', 'test')).toBe(tree);
      }),
    );
  });

  it('openInput opens what is its own, wherever it is', () => {
    fc.assert(
      fc.property(json, json, fc.array(fc.nat(9), { maxLength: 6 }), (tree, value, route) => {
        const closed = resident('us', 'buyer.email', value);
        assert.deepStrictEqual(
          openInput(plant(tree, route, closed), 'us', 'test'),
          plant(tree, route, value),
        );
      }),
    );
  });
});
