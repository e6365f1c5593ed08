/* oxlint-disable typescript/restrict-template-expressions, typescript/no-base-to-string -- what becomes of values in text is the subject. */
import assert from 'node:assert';
import { Console } from 'node:console';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { format, inspect } from 'node:util';
import { serialize } from 'node:v8';
import { MessageChannel } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { memorySink } from '../__fixtures__/memory-sink.ts';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import * as core from '../index.ts';
import { resident } from './create-resident.ts';
import { isResident } from './is-resident.ts';

const SECRET = 'jane@example.com';
const email = resident('us', 'buyer.email', SECRET);
const address = resident('global', 'buyer.address', { name: SECRET, lines: [SECRET] });

describe('a resident value hides itself', () => {
  it.each([
    ['a template', `${email}`],
    ['String()', String(email)],
    ['toString()', email.toString()],
    ['joining', [email, email].join()],
    ['adding', `x${email as unknown as string}`],
    ['JSON', JSON.stringify(email)],
    ['nested JSON', JSON.stringify({ orders: [{ email }] })],
    ['JSON of a copy by spread', JSON.stringify({ ...email })],
    ['util.inspect', inspect(email)],
    ['nested util.inspect', inspect({ orders: [{ email }] }, { depth: 9 })],
    [
      'util.inspect of everything',
      inspect(email, { customInspect: false, showHidden: true, getters: true, depth: 9 }),
    ],
    ['util.format', format('%s %j %o %O', email, email, email, email)],
    ['its keys and entries', inspect([Object.entries(email), Reflect.ownKeys(email)])],
    ['an error message', new Error(`no mail to ${email}`).message],
    ['Object.prototype.toString', Object.prototype.toString.call(email)],
  ])('from %s', (_way, shown) => {
    expect(shown).not.toContain(SECRET);
    expect(shown).not.toContain('jane');
  });

  it('and shows its side and label instead', () => {
    expect(`${email}`).toBe('[us:buyer.email]');
    expect(JSON.stringify({ email, address })).toBe(
      '{"email":"[us:buyer.email]","address":"[global:buyer.address]"}',
    );
    expect(inspect({ email })).toBe('{ email: [us:buyer.email] }');
    expect([email.region, email.label]).toEqual(['us', 'buyer.email']);
  });

  it('from every method of the console', async () => {
    const stream = new PassThrough();
    const console = new Console(stream, stream);
    for (const value of [email, address]) {
      console.log(value, [value]);
      console.error('%s %o %O %j', value, value, value, value);
      console.dir(value, { depth: 9, showHidden: true });
      console.table([value]);
    }
    stream.end();
    expect(await text(stream)).not.toContain('jane');
  });

  it('from the message of a failed assertion', () => {
    for (const compare of [
      () => assert.deepStrictEqual(email, resident('us', 'buyer.email', 'other')),
      () => expect(email).toEqual(resident('us', 'buyer.email', 'other')),
    ]) {
      expect(compare).toThrow();
      try {
        compare();
      } catch (error) {
        expect(inspect(error)).not.toContain('jane');
      }
    }
  });

  it.each([
    ['structuredClone', () => structuredClone(email)],
    ['structuredClone of an object that holds it', () => structuredClone({ orders: [{ address }] })],
    ['v8.serialize', () => serialize(email)],
    ['postMessage', () => new MessageChannel().port1.postMessage({ email })],
  ])('and is refused by %s', (_way, copy) => {
    expect(copy).toThrow(/could not be cloned/);
  });

  it('and cannot be turned over to the other side', () => {
    expect(() => Object.assign(email, { region: 'global' })).toThrow(TypeError);
    expect(() => Object.assign(email, { label: 'buyer.id' })).toThrow(TypeError);
    expect(email.region).toBe('us');
  });

  it('and its class is not exported', () => {
    expect(Object.values(core)).not.toContain(email.constructor);
  });
});

describe('equality of resident values', () => {
  const same = () => resident('us', 'buyer.email', SECRET);
  const others = [
    resident('us', 'buyer.email', 'john@example.com'),
    resident('us', 'buyer.nickname', SECRET),
    resident('global', 'buyer.email', SECRET),
  ];

  it('is that of region, label and value, for vitest', () => {
    expect(email).toEqual(same());
    expect(email).toStrictEqual(same());
    expect({ orders: [{ email }] }).toEqual({ orders: [{ email: same() }] });
    for (const other of others) {
      expect(email).not.toEqual(other);
      expect(email).not.toStrictEqual(other);
      expect({ orders: [{ email }] }).not.toEqual({ orders: [{ email: other }] });
    }
  });

  it('is that of region, label and value, for node:assert', () => {
    assert.deepStrictEqual({ email }, { email: same() });
    assert.deepEqual(email, same());
    for (const other of others) {
      assert.notDeepStrictEqual({ email }, { email: other });
      assert.notDeepEqual(email, other);
    }
  });

  it('does not depend on the order of a group’s fields', () => {
    expect(resident('us', 'buyer.address', { a: 1, b: 2 })).toEqual(
      resident('us', 'buyer.address', { b: 2, a: 1 }),
    );
  });

  it('is not equality with the placeholder or with the value', () => {
    expect(email).not.toEqual('[us:buyer.email]');
    expect(email).not.toEqual(SECRET);
  });

  it('shows in pseudonyms, which work as keys', () => {
    const orders = new Map([[email.pseudonym(), 'order 1']]);
    expect(orders.get(same().pseudonym())).toBe('order 1');
    for (const other of others) expect(orders.has(other.pseudonym())).toBe(false);
    expect(email.pseudonym()).not.toContain('jane');
  });
});

describe('reveal', () => {
  it('gives the value after the use was recorded', async () => {
    const evidence = memorySink();
    const value = resident('us', 'buyer.email', SECRET, { evidence, clock: { now: () => 1234 } });
    expect(await value.reveal({ purpose: 'send the invoice' })).toBe(SECRET);
    expect(evidence.records).toEqual([
      {
        specVersion: 'v1',
        kind: 'reveal',
        atMs: 1234,
        region: 'us',
        purpose: 'send the invoice',
        labels: { 'buyer.email': 1 },
      },
    ]);
  });

  it('gives copies of groups: changing one does not change the value', async () => {
    const context = { evidence: memorySink() };
    const source = { name: 'Jane', lines: ['1 Main St'] };
    const group = resident('us', 'buyer.address', source, context);
    source.name = 'Joan';
    const first = await group.reveal({ purpose: 'test' });
    first.lines.push('2 Main St');
    expect(await group.reveal({ purpose: 'test' })).toEqual({ name: 'Jane', lines: ['1 Main St'] });
  });
});

describe('resident()', () => {
  it.each([['x'], [''], [0], [-1.5], [true], [null], [['a', null]], [{ a: { b: ['c'] } }], [{}]])(
    'closes %j',
    async (value) => {
      const closed = resident('us', 'buyer.custom', value, { evidence: memorySink() });
      expect(isResident(closed)).toBe(true);
      expect(await closed.reveal({ purpose: 'test' })).toEqual(value);
    },
  );

  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  it.each([
    ['undefined', undefined],
    ['a bigint', 1n],
    ['NaN', Number.NaN],
    ['an infinite number', { a: Number.POSITIVE_INFINITY }],
    ['a function', () => 'x'],
    ['a symbol', [Symbol('x')]],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a resident value', email],
    ['a group that holds one', { email }],
    ['a promise', Promise.resolve('x')],
    ['a cycle', cycle],
  ])('refuses %s', (_kind, value) => {
    expect(() => resident('us', 'buyer.custom', value)).toThrow(/^A resident value cannot be made/);
  });

  it.each([
    '',
    'email',
    'buyer',
    'buyer.',
    'Buyer.email',
    'seller.email',
    'buyer.e mail',
    'buyer.x]',
    undefined,
  ])('refuses the label %j', (label) => {
    expect(() => resident('us', label as never, 'x')).toThrow(core.ConfigurationError);
  });

  it('refuses an unknown region', () => {
    expect(() => resident('eu' as never, 'buyer.email', 'x')).toThrow(core.RegionUnknownError);
  });
});

describe('values of another copy of the package', () => {
  it('are recognised, hide themselves and open', async () => {
    const other = await secondCopy();
    const foreign = other.resident('us', 'buyer.email', SECRET, { evidence: memorySink() });
    expect(foreign.constructor).not.toBe(email.constructor);
    expect(isResident(foreign)).toBe(true);
    expect(other.isResident(email)).toBe(true);
    expect(await core.reveal({ foreign }, { purpose: 'test' })).toEqual({ foreign: SECRET });
  });

  it('have the same pseudonym', async () => {
    const other = await secondCopy();
    expect(other.resident('us', 'buyer.email', SECRET).pseudonym()).toBe(email.pseudonym());
  });
});

describe('isResident', () => {
  it.each([
    undefined,
    null,
    '',
    '[us:buyer.email]',
    1,
    {},
    [],
    () => {},
    { region: 'us', label: 'buyer.email' },
  ])('does not take %o for one', (value) => {
    expect(isResident(value)).toBe(false);
  });
});
