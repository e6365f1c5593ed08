/* oxlint-disable typescript/restrict-template-expressions, typescript/no-base-to-string -- what becomes of values in text is the subject. */
import { describe, expect, it } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { memorySink } from '../__fixtures__/memory-sink.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { FieldLabel } from '../operation/field-label.ts';
import type { LinkRule } from '../operation/operation.ts';
import { regionalLink } from '../transport/hidden-link.ts';
import { compileResponseLabels } from './compile-response-labels.ts';
import { resident } from './create-resident.ts';
import { isResident } from './is-resident.ts';
import { reveal } from './reveal.ts';

const context = { evidence: memorySink() };

function close(data: unknown, labels: readonly FieldLabel[], links?: readonly LinkRule[]) {
  return compileResponseLabels(labels, links)(data, 'us', context);
}

const us = (label: 'buyer.email' | 'buyer.address' | 'buyer.id', value: unknown) =>
  resident('us', label, value);

describe('compileResponseLabels', () => {
  const labels: FieldLabel[] = [
    { path: 'orders[].buyer_email', label: 'buyer.email' },
    { path: 'orders[].payment.payer.id', label: 'buyer.id' },
    { path: 'contact', label: 'buyer.email' },
  ];

  it('closes labelled fields and nothing else', () => {
    const data = {
      contact: 'c@example.com',
      orders: [
        { id: '1', buyer_email: 'a@example.com', payment: { total: '9.99', payer: { id: '77' } } },
        { id: '2', buyer_email: 'b@example.com' },
      ],
      total_count: 2,
    };
    const closed = close(data, labels);
    expect(closed).toBe(data);
    expect(closed).toEqual({
      contact: us('buyer.email', 'c@example.com'),
      orders: [
        {
          id: '1',
          buyer_email: us('buyer.email', 'a@example.com'),
          payment: { total: '9.99', payer: { id: us('buyer.id', '77') } },
        },
        { id: '2', buyer_email: us('buyer.email', 'b@example.com') },
      ],
      total_count: 2,
    });
  });

  it('takes the region and context it is given, call by call', async () => {
    const compiled = compileResponseLabels([{ path: 'email', label: 'buyer.email' }], undefined);
    const [usSink, globalSink] = [memorySink(), memorySink()];
    const one = compiled({ email: 'a' }, 'us', { evidence: usSink }) as { email: unknown };
    const two = compiled({ email: 'a' }, 'global', { evidence: globalSink }) as { email: unknown };
    const three = compiled({ email: 'a' }, 'us', { evidence: usSink }) as { email: unknown };
    expect([`${one.email}`, `${two.email}`, `${three.email}`]).toEqual([
      '[us:buyer.email]',
      '[global:buyer.email]',
      '[us:buyer.email]',
    ]);
    const shared = { evidence: memorySink() };
    const sides = (['us', 'global'] as const).map((region) => compiled({ email: 'a' }, region, shared));
    expect(JSON.stringify(sides)).toBe('[{"email":"[us:buyer.email]"},{"email":"[global:buyer.email]"}]');
    await reveal([one, two, three], { purpose: 'test' });
    expect(usSink.records[0]?.labels).toEqual({ 'buyer.email': 2 });
    expect(globalSink.records[0]?.labels).toEqual({ 'buyer.email': 1 });
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ orders: null }],
    [{ orders: [] }],
    [{ orders: [null, {}, { buyer_email: null }, { buyer_email: undefined, payment: null }] }],
  ])('tolerates what is missing in %j', (data) => {
    const same = structuredClone(data);
    expect(close(data, labels)).toStrictEqual(same);
  });

  it('closes empty text and numbers as well', () => {
    expect(close({ contact: '' }, labels)).toEqual({ contact: us('buyer.email', '') });
    expect(close({ contact: 0 }, labels)).toEqual({ contact: us('buyer.email', 0) });
  });

  it('closes each item of a list of texts, or the list as a whole', () => {
    const data = () => ({ phones: ['1', null, '2'] });
    expect(close(data(), [{ path: 'phones[]', label: 'buyer.id' }])).toEqual({
      phones: [us('buyer.id', '1'), null, us('buyer.id', '2')],
    });
    expect(close(data(), [{ path: 'phones', label: 'buyer.id' }])).toEqual({
      phones: us('buyer.id', ['1', null, '2']),
    });
  });

  it('reaches into lists of lists, and a list at the top', () => {
    expect(
      close({ rows: [[{ id: '1' }], [], [{ id: '2' }]] }, [{ path: 'rows[][].id', label: 'buyer.id' }]),
    ).toEqual({
      rows: [[{ id: us('buyer.id', '1') }], [], [{ id: us('buyer.id', '2') }]],
    });
    expect(close([{ id: '1' }], [{ path: '[].id', label: 'buyer.id' }])).toEqual([
      { id: us('buyer.id', '1') },
    ]);
  });

  it('leaves the data of other people open', () => {
    const data = { creator: '@someone', account: 'a', business: 'b', contact: 'c' };
    expect(
      close(data, [
        { path: 'creator', label: 'creator.handle' },
        { path: 'account', label: 'account.name' },
        { path: 'business', label: 'business-contact.email' },
        { path: 'contact', label: 'buyer.email' },
      ]),
    ).toEqual({ creator: '@someone', account: 'a', business: 'b', contact: us('buyer.email', 'c') });
  });

  it('does not close twice', () => {
    const compiled = compileResponseLabels(labels, undefined);
    const once = compiled({ contact: 'c' }, 'us', context) as { contact: unknown };
    const closed = once.contact;
    expect((compiled(once, 'us', context) as typeof once).contact).toBe(closed);
  });

  it('gives data back untouched where there is nothing to close', () => {
    const data = { a: 1 };
    expect(close(data, [])).toBe(data);
    expect(data).toEqual({ a: 1 });
  });
});

describe('where the data has another shape than the path', () => {
  const path = 'orders[].payer.email';

  it.each([
    ['an object in place of a list', { orders: { payer: { email: 'x' } } }],
    ['an object by id in place of a list', { orders: { 7001: { payer: { email: 'x' } } } }],
    ['a list in place of an object', { orders: [{ payer: [{ email: 'x' }] }] }],
    [
      'a list of other objects in place of an object',
      { orders: [{ payer: [{ kind: 'email', value: 'x' }] }] },
    ],
    ['a list at the top', [{ data: { orders: [{ payer: { email: 'x' } }] } }]],
    ['a list of lists', { orders: [[{ payer: { email: 'x' } }]] }],
    ['a text in place of an object', { orders: [{ payer: 'x' }] }],
    ['a text in place of a list', { orders: 'x' }],
    ['a text in place of everything', 'x'],
  ])('%s stays closed', async (_case, data) => {
    const closed = close(data, [{ path, label: 'buyer.email' }]);
    expect(JSON.stringify(closed)).not.toContain('x"');
    expect(JSON.stringify(closed)).toContain('[us:buyer.email]');
    expect(JSON.stringify(await reveal(closed, { purpose: 'test' }))).toContain('x"');
  });
});

describe('what is found in another shape', () => {
  const path = 'orders[].payer.email';
  const labels: FieldLabel[] = [{ path, label: 'buyer.email' }];

  it('is closed whole, so that nothing beside the expected place stays open', () => {
    const byId = { 7001: { id: '7001', payer: { email: 'x' } } };
    expect(close({ orders: structuredClone(byId), total: 1 }, labels)).toEqual({
      orders: us('buyer.email', byId),
      total: 1,
    });
    expect(close({ orders: [{ id: '1', payer: [['email', 'x']] }] }, labels)).toEqual({
      orders: [{ id: '1', payer: us('buyer.email', [['email', 'x']]) }],
    });
  });

  it('stays open where the path leads to a link only', () => {
    const compiled = compileResponseLabels([], [{ path: 'documents[].url', surface: 'shop.files' }]);
    const data = { documents: { url: 'https://files.example/a', kind: 'label' } };
    expect(compiled(data, 'us', context)).toEqual({
      documents: { url: regionalLink('us', 'shop.files', 'https://files.example/a'), kind: 'label' },
    });
  });
});

describe('a group', () => {
  const label: FieldLabel = {
    path: 'orders[].recipient_address',
    label: 'buyer.address',
    routing: {
      property: 'recipient_address_routing',
      keep: ['region_code', 'district_info[address_level=L0|L1]', 'postal_code', 'tags'],
    },
  };
  const group = () => ({
    name: 'Jane',
    region_code: 'US',
    postal_code: null,
    tags: ['a list without a filter'],
    district_info: [
      { address_level: 'L0', address_name: 'United States' },
      { address_level: 'L1', address_name: 'California' },
      { address_level: 'L2', address_name: 'Los Angeles County' },
      null,
      'noise',
    ],
  });

  it('is closed once, with what decides routing readable beside it', async () => {
    const data = {
      orders: [{ id: '1', recipient_address: group() }, { id: '2' }, { id: '3', recipient_address: null }],
    };
    const closed = close(data, [label]) as typeof data;
    expect(closed).toEqual({
      orders: [
        {
          id: '1',
          recipient_address: us('buyer.address', group()),
          recipient_address_routing: {
            region_code: 'US',
            district_info: [
              { address_level: 'L0', address_name: 'United States' },
              { address_level: 'L1', address_name: 'California' },
            ],
          },
        },
        { id: '2' },
        { id: '3', recipient_address: null },
      ],
    });
    expect(JSON.stringify(closed)).not.toMatch(/Jane|Los Angeles/);
  });

  it('does not change when its readable part is changed', async () => {
    const closed = close({ orders: [{ recipient_address: group() }] }, [label]) as {
      orders: [
        {
          recipient_address: unknown;
          recipient_address_routing: { district_info: { address_name: string }[] };
        },
      ];
    };
    const [order] = closed.orders;
    const [country] = order.recipient_address_routing.district_info;
    if (country !== undefined) country.address_name = 'changed';
    expect(await reveal(order.recipient_address, { purpose: 'test' })).toEqual(group());
  });

  it('shows nothing of a group that came as text, or with a filtered field that is no list', () => {
    expect(close({ orders: [{ recipient_address: 'Jane, 1 Main St' }] }, [label])).toEqual({
      orders: [{ recipient_address: us('buyer.address', 'Jane, 1 Main St') }],
    });
    const odd = close({ orders: [{ recipient_address: { district_info: 'Jane' } }] }, [label]);
    expect(JSON.stringify(odd)).not.toContain('Jane');
  });
});

describe('links', () => {
  const links: LinkRule[] = [
    { path: 'doc_url', surface: 'shop.files' },
    { path: 'images[].url', surface: 'shop.images' },
    { path: 'more[]', surface: 'shop.files' },
  ];

  it('know their side', () => {
    const data = {
      doc_url: 'https://f.example/1',
      images: [{ url: 'https://i.example/2' }],
      more: ['https://f.example/3'],
    };
    expect(close(data, [], links)).toEqual({
      doc_url: regionalLink('us', 'shop.files', 'https://f.example/1'),
      images: [{ url: regionalLink('us', 'shop.images', 'https://i.example/2') }],
      more: [regionalLink('us', 'shop.files', 'https://f.example/3')],
    });
  });

  it('are left as they are when they are empty or no text', () => {
    expect(close({ doc_url: '', images: [{ url: null }], more: [1] }, [], links)).toEqual({
      doc_url: '',
      images: [{ url: null }],
      more: [1],
    });
  });

  it('and labels of one object are both found', () => {
    const closed = close(
      { doc_url: 'https://f.example/1', email: 'x' },
      [{ path: 'email', label: 'buyer.email' }],
      links,
    ) as Record<string, unknown>;
    expect(isResident(closed.email)).toBe(true);
    expect(`${closed.doc_url}`).toBe('[us:shop.files f.example]');
  });
});

describe('labels that contradict themselves are refused:', () => {
  it.each([
    ['an empty path', [{ path: '', label: 'buyer.email' }]],
    ['a path with an index', [{ path: 'a[0].b', label: 'buyer.email' }]],
    ['a path that ends in a dot', [{ path: 'a.', label: 'buyer.email' }]],
    ['an unknown subject', [{ path: 'a', label: 'seller.email' }]],
    [
      'one path twice',
      [
        { path: 'a', label: 'buyer.email' },
        { path: 'a', label: 'buyer.id' },
      ],
    ],
    [
      'a keep rule outside the grammar',
      [{ path: 'a', label: 'buyer.email', routing: { property: 'b', keep: ['c[d>1]'] } }],
    ],
    [
      'routing beside an item of a list',
      [{ path: 'a[]', label: 'buyer.email', routing: { property: 'b', keep: [] } }],
    ],
  ])('%s', async (_case, labels) => {
    expect(await caught(() => compileResponseLabels(labels as FieldLabel[], undefined))).toBeInstanceOf(
      ConfigurationError,
    );
  });

  it('one path as label and link', () => {
    expect(() =>
      compileResponseLabels([{ path: 'a', label: 'buyer.email' }], [{ path: 'a', surface: 'shop.files' }]),
    ).toThrow(ConfigurationError);
  });
});
