import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { contextSealer } from '../__fixtures__/context-sealer.ts';
import { memorySink } from '../__fixtures__/memory-sink.ts';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { RegionUnknownError } from '../errors/region-unknown-error.ts';
import { ResidencyViolationError } from '../errors/residency-violation-error.ts';
import { StoredDataInvalidError } from '../errors/stored-data-invalid-error.ts';
import type { Sealer } from '../ports/sealer.ts';
import { resident } from '../resident/create-resident.ts';
import type { Resident } from '../resident/resident.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import { createResidentCodec } from './create-resident-codec.ts';

const order = {
  user_id: resident('us', 'buyer.id', '7495'),
  id: '576461413038785752',
  total: 12.5,
  tags: ['a', null, 'ünïcode 🙂 \u2028 \ud800'],
  $price: { $resident: 'not a closed value', $$x: 1 },
  buyer_email: resident('us', 'buyer.email', 'jane@example.com'),
  address: resident('us', 'buyer.address', { name: 'Jäne 🙂', lines: ['1 Main St', null], $plain: true }),
  label: regionalLink('us', 'shop.files', 'https://files.example/a?sign=secret'),
};

const plain = createResidentCodec({ region: 'us' });
const key = randomBytes(32);
const sealer = contextSealer('kms-us', key);
const sealed = createResidentCodec({ region: 'us', sealer });

describe('a codec', () => {
  it('keeps what JSON.stringify loses', async () => {
    expect(JSON.parse(JSON.stringify(order)).buyer_email).toBe('[us:buyer.email]');
    const read = await plain.parse<typeof order>(await plain.stringify(order));
    expect(read).toEqual(order);
    expect(read.buyer_email.pseudonym()).toBe(order.buyer_email.pseudonym());
    expect(read.label.href).toBe(order.label.href);
    expect(Object.keys(read)).toEqual(Object.keys(order));
  });

  it('marks what it stores readable', async () => {
    expect(await plain.stringify({ email: order.buyer_email })).toBe(
      '{"twinshore":"v1","region":"us","data":{"email":{"$resident":"buyer.email","plain":"jane@example.com"}}}',
    );
  });

  it('with a sealer, stores closed values and links unreadable', async () => {
    const text = await sealed.stringify(order);
    expect(text).not.toMatch(/jane|Jäne|Main|sign=|files\.example/);
    expect(text).toContain('"sealer":"kms-us"');
    const read = await sealed.parse<typeof order>(text);
    expect(read).toEqual(order);
    expect(Object.keys(read)).toEqual(Object.keys(order));
    expect(read.label.href).toBe(order.label.href);
  });

  it('tells the sealer what a value is bound to', async () => {
    const seal = vi.fn<Sealer['seal']>(async (text) => text);
    const open = vi.fn<Sealer['open']>(async (text) => text);
    const codec = createResidentCodec({ region: 'us', sealer: { id: 's', seal, open } });
    await codec.parse(await codec.stringify([order.buyer_email, order.label]));
    for (const calls of [seal.mock.calls, open.mock.calls]) {
      expect(calls).toEqual([
        ['"jane@example.com"', { region: 'us', label: 'buyer.email' }],
        ['"https://files.example/a?sign=secret"', { region: 'us', label: 'link.shop.files' }],
      ]);
    }
  });

  it('records the opening of what it read where it was told to', async () => {
    const evidence = memorySink();
    const codec = createResidentCodec({ region: 'us', context: { evidence } });
    const read = await codec.parse<{ email: Resident<'us', string> }>(
      await plain.stringify({ email: order.buyer_email }),
    );
    expect(await read.email.reveal({ purpose: 'test' })).toBe('jane@example.com');
    expect(evidence.records).toHaveLength(1);
  });

  it('stores a value that stands alone, and values of another copy of the package', async () => {
    expect(await plain.parse(await plain.stringify(order.buyer_email))).toEqual(order.buyer_email);
    const copy = await secondCopy();
    const foreign = copy.resident('us', 'buyer.email', 'jane@example.com');
    expect(await plain.parse(await plain.stringify([foreign]))).toEqual([order.buyer_email]);
  });

  it('leaves out what is undefined', async () => {
    expect(await plain.parse(await plain.stringify({ a: undefined, b: 1 }))).toEqual({ b: 1 });
  });

  it('needs a region', () => {
    expect(() => createResidentCodec({ region: 'eu' as never })).toThrow(RegionUnknownError);
  });
});

describe('a codec refuses to store', () => {
  it.each([
    ['a value', { deep: [{ email: resident('global', 'buyer.email', 'jane@example.com') }] }],
    ['a link', { deep: [{ file: regionalLink('global', 'shop.files', 'https://files.example/jane') }] }],
  ])('%s of the other side', async (_case, object) => {
    for (const codec of [plain, sealed]) {
      const error = await caught(() => codec.stringify(object));
      expect(error).toBeInstanceOf(ResidencyViolationError);
      expect(inspect(error)).not.toContain('jane');
    }
  });

  const cycle: Record<string, unknown> = {};
  cycle.self = cycle;

  it.each([
    ['nothing', undefined],
    ['a list with a hole', [undefined]],
    ['a bigint', { n: 1n }],
    ['a number that is none', { n: Number.NaN }],
    ['a date', { at: new Date(0) }],
    ['a map', { map: new Map() }],
    ['a function', { f: () => 1 }],
    ['a promise', Promise.resolve(order)],
    ['bytes', { bytes: new Uint8Array(1) }],
    ['a cycle', cycle],
  ])('%s', async (_case, object) => {
    expect(await caught(() => plain.stringify(object))).toBeInstanceOf(ConfigurationError);
  });

  it('anything when the sealer fails, and seals nothing when something is refused', async () => {
    const seal = vi.fn(() => Promise.reject(new Error('key service away')));
    const codec = createResidentCodec({ region: 'us', sealer: { ...sealer, seal } });
    expect(await caught(() => codec.stringify(order))).toMatchObject({ message: 'key service away' });
    seal.mockClear();
    expect(await caught(() => codec.stringify([order, undefined]))).toBeInstanceOf(ConfigurationError);
    expect(seal).not.toHaveBeenCalled();
  });
});

describe('a codec refuses to read', () => {
  it('what the other side stored', async () => {
    const global = createResidentCodec({ region: 'global' });
    const error = await caught(async () => global.parse(await plain.stringify(order)));
    expect(error).toBeInstanceOf(ResidencyViolationError);
    expect(error).toMatchObject({ region: 'global' });
  });

  const envelope = (data: unknown) => JSON.stringify({ twinshore: 'v1', region: 'us', data });

  it.each([
    ['an empty text', ''],
    ['half a text', '{"twinshore":"v1","region":"us","data":{"$resi'],
    ['other JSON', '{"id":"1"}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text that names no region', '{"twinshore":"v1","data":1}'],
    ['a text that names an unknown region', '{"twinshore":"v1","region":"eu","data":1}'],
    ['an envelope without data', '{"twinshore":"v1","region":"us"}'],
    ['an envelope with more', '{"twinshore":"v1","region":"us","data":1,"x":2}'],
    ['an unknown tag', envelope({ $date: 0 })],
    ['a tag beside fields', envelope({ $resident: 'buyer.email', plain: 'x', more: 1 })],
    ['a closed value without content', envelope({ $resident: 'buyer.email' })],
    ['a closed value with a label that is none', envelope({ $resident: 'email', plain: 'x' })],
    ['a closed value with a label that is no text', envelope({ $resident: 7, plain: 'x' })],
    ['a link of an unknown surface', envelope({ $link: 'shop.nowhere', plain: 'https://a.example' })],
    ['a link that is no text', envelope({ $link: 'shop.files', plain: 7 })],
    ['a sealed value without a sealer', envelope({ $resident: 'buyer.email', sealed: 'x' })],
    ['data nested too deep', envelope(JSON.parse(`${'['.repeat(200)}${']'.repeat(200)}`))],
  ])('%s', async (_case, text) => {
    const error = await caught(() => plain.parse(text));
    expect(error).toBeInstanceOf(StoredDataInvalidError);
    expect(error).toMatchObject({ code: 'stored.invalid' });
  });

  it('does not quote what it could not read', async () => {
    const error = await caught(() => plain.parse('{"twinshore":"v1","region":"us","data":"jane@example.com'));
    expect(inspect(error)).not.toContain('jane');
  });

  it('a newer format', async () => {
    const error = await caught(() => plain.parse('{"twinshore":"v2","region":"us","data":1}'));
    expect(error).toMatchObject({ name: 'StoredDataInvalidError', code: 'stored.version_unknown' });
  });

  it('a plain value where values are sealed', async () => {
    const error = await caught(async () => sealed.parse(await plain.stringify(order)));
    expect(error).toMatchObject({ name: 'StoredDataInvalidError', code: 'stored.not_sealed' });
  });

  it.each([
    ['a sealed value without a sealer', plain],
    [
      'a value of another sealer',
      createResidentCodec({ region: 'us', sealer: contextSealer('kms-other', key) }),
    ],
    [
      'a value sealed under another key',
      createResidentCodec({ region: 'us', sealer: contextSealer('kms-us') }),
    ],
  ])('%s', async (_case, codec) => {
    const error = await caught(async () => codec.parse(await sealed.stringify(order)));
    expect(error).toMatchObject({ name: 'StoredDataInvalidError', code: 'stored.seal_refused' });
  });

  it.each([
    ['whose label was changed', (text: string) => text.replace('"buyer.email"', '"buyer.id"')],
    ['whose bytes were changed', (text: string) => text.replace(/"sealed":"...../, '"sealed":"AAAAA')],
    ['that was cut short', (text: string) => text.replace(/("sealed":"[^"]{24})[^"]*/, '$1')],
  ])('a sealed value %s', async (_case, change) => {
    const text = await sealed.stringify({ email: order.buyer_email });
    expect(change(text)).not.toBe(text);
    const error = await caught(() => sealed.parse(change(text)));
    expect(error).toMatchObject({ name: 'StoredDataInvalidError', code: 'stored.seal_refused' });
  });

  it('a sealed value that was moved to the other side', async () => {
    const global = createResidentCodec({ region: 'global', sealer });
    const text = await sealed.stringify({ email: order.buyer_email });
    const error = await caught(() => global.parse(text.replace('"region":"us"', '"region":"global"')));
    expect(error).toMatchObject({ name: 'StoredDataInvalidError', code: 'stored.seal_refused' });
  });

  it('a sealed value that holds no JSON', async () => {
    const odd = createResidentCodec({ region: 'us', sealer: { ...sealer, open: async () => 'jane{' } });
    const error = await caught(async () => odd.parse(await sealed.stringify(order)));
    expect(error).toMatchObject({ code: 'stored.invalid' });
    expect(inspect(error)).not.toContain('jane');
  });
});
