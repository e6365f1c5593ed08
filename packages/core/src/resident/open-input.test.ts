/* oxlint-disable typescript/restrict-template-expressions, typescript/no-base-to-string -- what becomes of values in text is the subject. */
import { describe, expect, it } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import { createResidentCodec } from '../codec/create-resident-codec.ts';
import { RequestInvalidError } from '../errors/request-invalid-error.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import { resident } from './create-resident.ts';
import { openInput } from './open-input.ts';
import { peekResident } from './peek-resident.ts';
import { residentMarker } from './resident-marker.ts';

const OPERATION = 'sample.contact';
const own = resident('us', 'buyer.email', 'own@example.com');
const other = resident('global', 'buyer.email', 'other@example.com');
const open = (input: unknown) => openInput(input, 'us', OPERATION);

describe('openInput without anything closed inside', () => {
  it.each([
    [
      'an object',
      { id: '1', size: 20, tags: ['a', null, true], nested: { deep: [{ x: undefined, big: 1n }] } },
    ],
    ['an object without a prototype', Object.assign(Object.create(null), { a: 1 })],
    ['a date', { at: new Date(0) }],
    ['bytes', { file: new Uint8Array(3), buffer: Buffer.from('x'), raw: new ArrayBuffer(2) }],
    ['text', 'plain'],
    ['nothing', undefined],
    ['null', null],
    [
      'an object shared in two places',
      (() => ((shared) => ({ a: shared, b: [shared, shared] }))({ x: 1 }))(),
    ],
    [
      'brackets that are no placeholder',
      { text: '[us] [us:x] [eu:buyer.email] [us:buyer. [global:] us:buyer.email' },
    ],
    ['an address in an ordinary field', { href: 'https://example.com/a?b=c' }],
  ])('gives back the very input for %s', (_case, input) => {
    expect(open(input)).toBe(input);
  });
});

describe('openInput with values of its own side', () => {
  it('opens them in a copy and leaves the input alone', () => {
    const input = {
      to: [{ email: own, note: 'x' }],
      at: new Date(0),
      whole: resident('us', 'buyer.address', { zip: '1' }),
    };
    expect(open(input)).toEqual({
      to: [{ email: 'own@example.com', note: 'x' }],
      at: new Date(0),
      whole: { zip: '1' },
    });
    expect(input.to[0]?.email).toBe(own);
  });

  it('opens an input that is one itself', () => {
    expect(open(own)).toBe('own@example.com');
  });

  it('opens its own links to their address', () => {
    expect(open({ file: regionalLink('us', 'shop.files', 'https://files.example/a?sign=b') })).toEqual({
      file: 'https://files.example/a?sign=b',
    });
  });

  it('keeps a field named __proto__ a field', () => {
    const opened = open(JSON.parse('{"__proto__":{"a":1}}')) as object;
    expect(Object.keys(opened)).toEqual(['__proto__']);
    const closed = Object.defineProperty({ own }, '__proto__', { value: own, enumerable: true });
    expect(Object.keys(open(closed) as object)).toEqual(['own', '__proto__']);
  });

  it('finds them where a list has a prototype of its own', () => {
    class Rows extends Array<unknown> {}
    const rows = new Rows();
    rows.push(own);
    expect(open({ rows })).toEqual({ rows: ['own@example.com'] });
  });

  it('finds them in properties that are not enumerable, once a copy is made', () => {
    const input = Object.defineProperty({ own }, 'hidden', { value: other });
    expect(() => open(input)).toThrow(ResidencyViolationError);
  });
});

describe('openInput with values of the other side', () => {
  const crossings: [string, unknown][] = [
    ['at the top', other],
    ['in a field', { email: other }],
    ['in a list', [[other]]],
    ['deep inside', { a: [{ b: { c: [null, { d: other }] } }] }],
    ['beside one of its own side', { own, other }],
    ['in an object without a prototype', Object.assign(Object.create(null), { other })],
    ['as a link', { file: regionalLink('global', 'shop.files', 'https://files.example/a?sign=b') }],
    [
      'as a link made by hand',
      { file: { region: 'global', surface: 'shop.files', href: 'https://files.example/a' } },
    ],
  ];

  it.each(crossings)('refuses one %s', (_where, input) => {
    expect(() => open(input)).toThrow(ResidencyViolationError);
  });

  it.each(crossings)('refuses one %s, without telling what it holds', async (_where, input) => {
    const error = await caught(() => open(input));
    expect(JSON.stringify(error)).not.toMatch(/other@|sign=b/);
  });

  it('refuses in both directions', () => {
    expect(() => openInput({ own }, 'global', OPERATION)).toThrow(ResidencyViolationError);
    expect(openInput({ other }, 'global', OPERATION)).toEqual({ other: 'other@example.com' });
  });

  it('names operation, place, label and both sides', async () => {
    const error = await caught(() => open({ people: [{ id: '1' }, { email: other }] }));
    expect(error).toMatchObject({ code: 'residency.violation', region: 'us', operation: OPERATION });
    expect(String(error)).toMatch(
      /sample\.contact on side 'us' .*buyer\.email of side 'global' at people\[1\]\.email/,
    );
  });

  it('does not name fields that may be data themselves', async () => {
    const error = await caught(() => open({ 'jane@example.com': other }));
    expect(String(error)).not.toContain('jane');
  });

  it('refuses values that another copy of the package made', async () => {
    const copy = await secondCopy();
    const foreign = copy.resident('global', 'buyer.email', 'x');
    expect(() => open({ foreign })).toThrow(ResidencyViolationError);
    expect(() => open({ file: copy.regionalLink('global', 'shop.files', 'https://a.example/') })).toThrow(
      ResidencyViolationError,
    );
    expect(open({ mine: copy.resident('us', 'buyer.email', 'x') })).toEqual({ mine: 'x' });
  });

  it('refuses one inside a closed value of its own side, made by another version', () => {
    const wrapped = {
      [residentMarker]: 'v1',
      region: 'us',
      label: 'buyer.address',
      [Symbol.for('@twinshore/resident.open')]: () => ({ value: { email: other }, context: {} }),
    };
    expect(() => open({ wrapped })).toThrow(ResidencyViolationError);
  });

  it('refuses a value of a version it does not know, and one that names no side', () => {
    const unknown = { [residentMarker]: 'v9', region: 'us', label: 'buyer.email' };
    expect(() => open({ unknown })).toThrow(/version/);
    const opening = { [Symbol.for('@twinshore/resident.open')]: () => ({ value: 'x', context: {} }) };
    expect(() => open({ unknown: { ...unknown, ...opening } })).toThrow(/version/);
    expect(open({ known: { ...unknown, ...opening, [residentMarker]: 'v1' } })).toEqual({ known: 'x' });
    expect(() => open({ unknown: { [residentMarker]: 'v1', label: 'buyer.email' } })).toThrow(
      ResidencyViolationError,
    );
  });
});

describe('openInput with what cannot be searched', () => {
  class Box {
    readonly value = other;
  }
  const cycle: Record<string, unknown> = { id: '1' };
  cycle.self = [cycle];
  let deep: unknown = other;
  for (let i = 0; i < 100_000; i++) deep = [deep];

  it.each([
    ['a map', { map: new Map([['k', other]]) }],
    ['a set', { set: new Set([other]) }],
    ['an object of a class', { box: new Box() }],
    ['a boxed text', { text: new String('x') }],
    ['a URL', { url: new URL('https://example.com') }],
    ['a promise', { later: Promise.resolve(other) }],
    ['a function', { get: () => other }],
    ['a symbol', { symbol: Symbol('x') }],
    ['a computed field', Object.defineProperty({}, 'email', { get: () => other, enumerable: true })],
    [
      'a computed field that gives something harmless',
      {
        get email() {
          return 'x';
        },
      },
    ],
    ['a cycle', cycle],
    ['a very deep nesting', deep],
    ['an object with a toJSON', { toJSON: () => other }],
    [
      'an object with a hidden toJSON',
      { note: Object.defineProperty({ id: '1' }, 'toJSON', { value: () => 'jane@example.com' }) },
    ],
    [
      'an object with a hidden toJSON at the top',
      Object.defineProperty({}, 'toJSON', { value: () => other }),
    ],
    ['a list with a toJSON', Object.assign([], { toJSON: () => other })],
    ['a date with a toJSON', Object.assign(new Date(0), { toJSON: () => other })],
    ['bytes with a toJSON', { file: Object.assign(new Uint8Array(2), { toJSON: () => other }) }],
    ['bytes with a property of their own', { file: Object.assign(new Uint8Array(2), { email: other }) }],
    ['bytes with a hidden property', Object.defineProperty(new Uint8Array(2), 'email', { value: other })],
    ['a buffer with a property', Object.assign(new ArrayBuffer(2), { email: other })],
    ['a view with a property', Object.assign(new DataView(new ArrayBuffer(2)), { email: other })],
    ['a date of a class', new (class Day extends Date {})()],
    ['an object with a prototype of its own', Object.create({ email: other })],
  ])('refuses %s', (_case, input) => {
    expect(() => open(input)).toThrow(RequestInvalidError);
  });

  it('refuses everything while objects inherit a toJSON', () => {
    Object.defineProperty(Object.prototype, 'toJSON', { value: () => 'x', configurable: true });
    try {
      expect(() => open({ id: '1' })).toThrow(RequestInvalidError);
    } finally {
      Reflect.deleteProperty(Object.prototype, 'toJSON');
    }
  });

  it('takes bytes, and a field that is only named toJSON', () => {
    const bytes = {
      a: new Uint8Array(3),
      b: Buffer.from('x'),
      c: new ArrayBuffer(2),
      d: new Float64Array(2),
    };
    const view = { view: new DataView(new ArrayBuffer(2)), empty: new Uint8Array() };
    for (const input of [bytes, view, { toJSON: 'x' }]) expect(open(input)).toBe(input);
  });

  it('tells a cycle from an object that stands in several places', async () => {
    expect(String(await caught(() => open(cycle)))).toContain('self[0] holds itself');
    const shared = { own };
    expect(open({ a: shared, b: [shared, shared] })).toEqual({
      a: { own: 'own@example.com' },
      b: [{ own: 'own@example.com' }, { own: 'own@example.com' }],
    });
  });

  it('says where', async () => {
    const error = await caught(() => open({ orders: [{ tags: new Set() }] }));
    expect(error).toMatchObject({
      code: 'request.invalid',
      region: 'us',
      operation: OPERATION,
      issues: [{ path: ['orders', 0, 'tags'] }],
    });
    expect(String(error)).toMatch(/orders\[0\]\.tags is an instance of Set/);
  });
});

describe('openInput with text that was a closed value', () => {
  it.each([
    ['the whole text', { email: `${own}` }],
    ['part of a text', { note: `please write to ${other}, thanks` }],
    ['text after JSON', { body: JSON.stringify({ own }) }],
    ['text after URL encoding', { query: new URLSearchParams({ email: `${own}` }).toString() }],
    ['text in lower or upper case', { email: `${own}`.toUpperCase() }],
    ['a name', { [`${own}`]: 1 }],
    ['the only input', `${own}`],
    ['a link', { file: `see ${regionalLink('us', 'shop.files', 'https://files.example/a')}` }],
    [
      'text of an encoded link',
      { file: encodeURIComponent(`${regionalLink('us', 'shop.files', 'https://f.example/a')}`) },
    ],
    ['text inside a value of its own side', resident('us', 'buyer.message', `from ${other}`)],
  ])('refuses it as %s', (_case, input) => {
    expect(() => open(input)).toThrow(RequestInvalidError);
    expect(() => open(input)).toThrow(/placeholder/);
  });
});

describe('peekResident', () => {
  it('opens values of its own side, and gives back what is open', () => {
    expect(peekResident(own, 'us')).toBe('own@example.com');
    expect(peekResident('plain', 'us')).toBe('plain');
    expect(peekResident(undefined, 'us')).toBe(undefined);
    expect(peekResident(null, 'us')).toBe(null);
  });

  it('refuses values of the other side', () => {
    expect(() => peekResident(other as never, 'us')).toThrow(ResidencyViolationError);
    expect(() => peekResident(own as never, 'global')).toThrow(ResidencyViolationError);
  });
});

describe('openInput with what a codec wrote', async () => {
  const sealer = { id: 's1', seal: async () => 'sealed', open: async () => '' };
  const texts = await Promise.all(
    [undefined, sealer].flatMap((one) => {
      const codec = createResidentCodec({ region: 'global', ...(one && { sealer: one }) });
      const link = regionalLink('global', 'shop.files', 'https://files.example/a');
      return [codec.stringify({ buyer: other }), codec.stringify([link])];
    }),
  );

  describe.each(texts)('such as %s', (written) => {
    it.each<[string, (text: string) => string]>([
      ['as it is', (text) => text],
      ['inside a longer text', (text) => `note: ${text}.`],
      ['indented', (text) => JSON.stringify(JSON.parse(text), undefined, 2)],
      ['inside JSON', (text) => JSON.stringify({ text })],
      ['inside JSON inside JSON', (text) => JSON.stringify({ text: JSON.stringify([text]) })],
      ['in a URL', encodeURIComponent],
      ['in a URL, encoded twice', (text) => encodeURIComponent(encodeURIComponent(text))],
      ['in JSON in a URL', (text) => encodeURIComponent(JSON.stringify(text))],
      ['as a form sends it', (text) => new URLSearchParams({ text }).toString()],
      ['in HTML', (text) => text.replaceAll('"', '&quot;')],
      ['with its marks escaped', (text) => text.replaceAll('$', '\\u0024').replaceAll('"', '\\u0022')],
    ])('is refused %s', async (_how, change) => {
      for (const input of [
        change(written),
        { note: change(written) },
        [{ [change(written)]: 1 }],
        { own, note: change(written) },
      ]) {
        const error = await caught(() => open(input));
        expect(error).toMatchObject({ code: 'request.invalid' });
        expect(String(error)).toMatch(/codec\.parse/);
        expect(JSON.stringify(error)).not.toContain('other@example.com');
      }
    });

    it('is refused when it was read as ordinary JSON', async () => {
      expect(await caught(() => open(JSON.parse(written)))).toMatchObject({ code: 'request.invalid' });
    });
  });

  it.each(['$resident', 'resident: us', '"$residents":', 'costs $link 5: x', '$resident:', '"resident":'])(
    'leaves the text %j alone',
    (note) => {
      const input = { note };
      expect(open(input)).toBe(input);
    },
  );
});
