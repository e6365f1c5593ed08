import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { memorySink } from '../__fixtures__/memory-sink.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { EvidenceRequiredError } from '../errors/evidence-required-error.ts';
import type { LogEntry } from '../ports/logger.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import { resident } from './create-resident.ts';
import { reveal } from './reveal.ts';

const purpose = 'print the packing slip';

describe('reveal', () => {
  it('opens whole objects and records their use once', async () => {
    const evidence = memorySink();
    const context = { evidence, clock: { now: () => 99 } };
    const orders = ['1', '2', '3'].map((id) => ({
      id,
      paid: true,
      buyer_email: resident('us', 'buyer.email', `${id}@example.com`, context),
      note: undefined,
      address: id === '2' ? undefined : resident('us', 'buyer.address', { city: `City ${id}` }, context),
    }));
    expect(await reveal({ orders }, { purpose })).toEqual({
      orders: [
        { id: '1', paid: true, buyer_email: '1@example.com', note: undefined, address: { city: 'City 1' } },
        { id: '2', paid: true, buyer_email: '2@example.com', note: undefined, address: undefined },
        { id: '3', paid: true, buyer_email: '3@example.com', note: undefined, address: { city: 'City 3' } },
      ],
    });
    expect(evidence.records).toEqual([
      {
        specVersion: 'v1',
        kind: 'reveal',
        atMs: 99,
        region: 'us',
        purpose,
        labels: { 'buyer.email': 3, 'buyer.address': 2 },
      },
    ]);
  });

  it('leaves the objects it was given closed', async () => {
    const email = resident('us', 'buyer.email', 'a@b.c', { evidence: memorySink() });
    const order = { email };
    await reveal(order, { purpose });
    expect(order.email).toBe(email);
  });

  it('writes one record for each side', async () => {
    const evidence = memorySink();
    const both = [
      resident('us', 'buyer.email', 'a', { evidence }),
      resident('global', 'buyer.email', 'b', { evidence }),
      resident('us', 'buyer.id', 'c', { evidence }),
    ];
    expect(await reveal(both, { purpose })).toEqual(['a', 'b', 'c']);
    expect(evidence.records.map(({ region, labels }) => ({ region, labels }))).toEqual([
      { region: 'us', labels: { 'buyer.email': 1, 'buyer.id': 1 } },
      { region: 'global', labels: { 'buyer.email': 1 } },
    ]);
  });

  it('writes to each side’s own sink', async () => {
    const [us, global] = [memorySink(), memorySink()];
    await reveal(
      [
        resident('us', 'buyer.email', 'a', { evidence: us }),
        resident('global', 'buyer.email', 'b', { evidence: global }),
      ],
      { purpose },
    );
    expect(us.records.map(({ region }) => region)).toEqual(['us']);
    expect(global.records.map(({ region }) => region)).toEqual(['global']);
  });

  it('writes to each sink of one side', async () => {
    const [one, two] = [memorySink(), memorySink()];
    const values = [one, two, one].map((evidence) => resident('us', 'buyer.email', 'a', { evidence }));
    await reveal(values, { purpose });
    expect(one.records.map(({ labels }) => labels)).toEqual([{ 'buyer.email': 2 }]);
    expect(two.records.map(({ labels }) => labels)).toEqual([{ 'buyer.email': 1 }]);
  });

  it('gives copies of groups: changing one does not change the value', async () => {
    const closed = { address: resident('us', 'buyer.address', { lines: ['1'] }, { evidence: memorySink() }) };
    const first = await reveal(closed, { purpose });
    first.address.lines.push('2');
    expect(await reveal(closed, { purpose })).toEqual({ address: { lines: ['1'] } });
  });

  it('counts a value once that stands in several places', async () => {
    const evidence = memorySink();
    const email = resident('us', 'buyer.email', 'a', { evidence });
    expect(await reveal({ to: email, from: email, list: [email] }, { purpose })).toEqual({
      to: 'a',
      from: 'a',
      list: ['a'],
    });
    expect(evidence.records[0]?.labels).toEqual({ 'buyer.email': 1 });
  });

  it('records nothing where there is nothing to open', async () => {
    expect(await reveal({ id: '1', tags: ['a'] }, { purpose })).toEqual({ id: '1', tags: ['a'] });
    expect(await reveal('plain', { purpose })).toBe('plain');
    expect(await reveal(null, { purpose })).toBe(null);
  });

  it('reaches into maps and sets, and keeps dates, bytes, links and cycles', async () => {
    const email = resident('us', 'buyer.email', 'a', { evidence: memorySink() });
    const link = regionalLink('us', 'shop.files', 'https://files.example/a');
    const bytes = new Uint8Array([1]);
    const day = new Date(0);
    const cyclic: Record<string, unknown> = {
      email,
      link,
      bytes,
      day,
      map: new Map([['k', email]]),
      set: new Set([email]),
    };
    cyclic.self = cyclic;
    const open = await reveal(cyclic, { purpose });
    expect(open.email).toBe('a');
    expect(open.map).toEqual(new Map([['k', 'a']]));
    expect(open.set).toEqual(new Set(['a']));
    expect(open.link).toBe(link);
    expect(open.bytes).toBe(bytes);
    expect(open.day).toBe(day);
    expect(open.self).toBe(open);
  });

  it('keeps a field named __proto__ a field', async () => {
    const email = resident('us', 'buyer.email', 'a', { evidence: memorySink() });
    const order = Object.defineProperty({}, '__proto__', { value: email, enumerable: true });
    const open = await reveal(order, { purpose });
    expect(Object.getOwnPropertyDescriptor(open, '__proto__')?.value).toBe('a');
    expect(Object.getPrototypeOf(open)).toBe(Object.prototype);
  });

  it.each([
    ['a promise', Promise.resolve({})],
    ['an object of a class', { shop: new (class Shop {})() }],
    ['data nested too deep', nested(200)],
  ])('refuses %s, which it cannot search', async (_case, objects) => {
    expect(await caught(() => reveal(objects, { purpose }))).toBeInstanceOf(ConfigurationError);
  });

  it.each([undefined, {}, { purpose: '' }, { purpose: '  ' }, { purpose: 7 }])(
    'asks for a purpose, which %j has not',
    async (options) => {
      const evidence = memorySink();
      const email = resident('us', 'buyer.email', 'a', { evidence });
      expect(await caught(() => reveal([email], options as never))).toBeInstanceOf(ConfigurationError);
      expect(await caught(() => email.reveal(options as never))).toBeInstanceOf(ConfigurationError);
      expect(evidence.records).toEqual([]);
    },
  );
});

function nested(levels: number): unknown {
  let data: unknown = 'x';
  for (let i = 0; i < levels; i++) data = { data };
  return data;
}

describe('the record comes first', () => {
  it('gives nothing out before the sink has kept the record', async () => {
    let keep: () => void = () => {};
    const append = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          keep = resolve;
        }),
    );
    const email = resident('us', 'buyer.email', 'a', { evidence: { append } });
    const given = vi.fn();
    const revealing = reveal([email], { purpose }).then(given);
    await vi.waitFor(() => expect(append).toHaveBeenCalled());
    expect(given).not.toHaveBeenCalled();
    keep();
    await revealing;
    expect(given).toHaveBeenCalledWith(['a']);
  });

  it('opens nothing when the sink fails', async () => {
    const cause = new Error('disk full');
    const email = resident('us', 'buyer.email', 'secret', {
      evidence: { append: () => Promise.reject(cause) },
    });
    for (const open of [() => email.reveal({ purpose }), () => reveal([email], { purpose })]) {
      const error = await caught(open);
      expect(error).toBeInstanceOf(EvidenceRequiredError);
      expect(error).toMatchObject({ code: 'evidence.required', cause, region: 'us' });
      expect(String(error)).not.toContain('secret');
    }
  });

  it('opens nothing when recording is required and there is no sink', async () => {
    const email = resident('us', 'buyer.email', 'a', { requirement: 'required' });
    expect(await caught(() => email.reveal({ purpose }))).toBeInstanceOf(EvidenceRequiredError);
  });

  it('records nothing at all when one of several sides may not be opened', async () => {
    const evidence = memorySink();
    const values = [
      resident('us', 'buyer.email', 'a', { evidence }),
      resident('global', 'buyer.email', 'b', { requirement: 'required' }),
    ];
    expect(await caught(() => reveal(values, { purpose }))).toBeInstanceOf(EvidenceRequiredError);
    expect(evidence.records).toEqual([]);
  });
});

describe('without a sink', () => {
  const slot = Symbol.for('@twinshore/core.process.v1');
  beforeEach(() => void Reflect.deleteProperty(globalThis, slot));
  afterEach(() => void vi.restoreAllMocks());

  it('warns once in a process, through the logger', async () => {
    const entries: LogEntry[] = [];
    const context = { logger: { log: (entry: LogEntry) => entries.push(entry) } };
    const value = resident('us', 'buyer.email', 'a', context);
    await value.reveal({ purpose });
    await value.reveal({ purpose });
    await reveal([resident('global', 'buyer.email', 'a', context)], { purpose });
    expect(entries.map(({ level, event }) => ({ level, event }))).toEqual([
      { level: 'warn', event: 'residency.unrecorded_reveal' },
    ]);
  });

  it('warns on the console where there is no logger', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await resident('us', 'buyer.email', 'a').reveal({ purpose });
    await resident('us', 'buyer.email', 'b').reveal({ purpose });
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toMatch(/no evidence sink/);
  });

  it('does not warn where a sink is configured', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    await resident('us', 'buyer.email', 'a', { evidence: memorySink() }).reveal({ purpose });
    expect(warn).not.toHaveBeenCalled();
  });
});
