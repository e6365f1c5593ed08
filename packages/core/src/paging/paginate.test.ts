import { describe, expect, it, vi } from 'vitest';
import { caught } from '../__fixtures__/caught.ts';
import { contactSample, searchSample } from '../__fixtures__/sample-operations.ts';
import { scriptedTransport } from '../__fixtures__/scripted-transport.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { PagingLoopError } from '../errors/paging-loop-error.ts';
import { ResponseInvalidError } from '../errors/response-invalid-error.ts';
import { paginate } from './paginate.ts';

/** Three pages of two orders, then one. */
function threePages() {
  return scriptedTransport('us', ({ page_token: token }) => {
    if (token === undefined)
      return { orders: [{ id: '1' }, { id: '2' }], next_page_token: 'b', total_count: 5 };
    if (token === 'b') return { orders: [{ id: '3' }, { id: '4' }], next_page_token: 'c', total_count: 5 };
    return { orders: [{ id: '5' }], next_page_token: '', total_count: 5 };
  });
}

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const ids = async (items: AsyncIterable<{ readonly id: string }>) =>
  (await collect(items)).map(({ id }) => id);

describe('paginate', () => {
  it('sends nothing until it is awaited or iterated', async () => {
    const transport = threePages();
    const call = paginate(transport, searchSample, {});
    call.pages();
    call[Symbol.asyncIterator]();
    await new Promise((resolve) => setImmediate(resolve));
    expect(transport.sent).toEqual([]);
  });

  it('gives its first page when it is awaited', async () => {
    const transport = threePages();
    expect(await paginate(transport, searchSample, {})).toEqual({
      items: [{ id: '1' }, { id: '2' }],
      nextCursor: 'b',
      totalCount: 5,
      data: { orders: [{ id: '1' }, { id: '2' }], next_page_token: 'b', total_count: 5 },
    });
    expect(transport.sent).toHaveLength(1);
  });

  it('keeps what an answer holds beside its items', async () => {
    const answers = [{ orders: [{ id: '1' }], next_page_token: 'b', currency: 'USD' }, { currency: 'EUR' }];
    const transport = scriptedTransport(
      'us',
      ({ page_token: token }) => answers[token === undefined ? 0 : 1],
    );
    const pages = await collect(paginate(transport, searchSample, {}).pages());
    expect(pages.map(({ data }) => data)).toEqual(answers);
  });

  it('goes through all items', async () => {
    const transport = threePages();
    expect(await ids(paginate(transport, searchSample, {}))).toEqual(['1', '2', '3', '4', '5']);
    expect(transport.sent).toHaveLength(3);
  });

  it('goes through all pages', async () => {
    const pages = await collect(paginate(threePages(), searchSample, {}).pages());
    expect(pages.map(({ items, nextCursor }) => [items.length, nextCursor])).toEqual([
      [2, 'b'],
      [2, 'c'],
      [1, undefined],
    ]);
  });

  it('fetches its first page once, however often it is awaited and iterated', async () => {
    const transport = threePages();
    const call = paginate(transport, searchSample, {});
    const [first, items] = await Promise.all([call, ids(call), call.catch(() => {}), call.finally()]);
    expect(first.items).toHaveLength(2);
    expect(items).toHaveLength(5);
    expect(await ids(call)).toHaveLength(5);
    expect(transport.sent.filter(({ input }) => input.page_token === undefined)).toHaveLength(1);
  });

  it('sends nothing more after leaving the loop early', async () => {
    const transport = threePages();
    for await (const { id } of paginate(transport, searchSample, {})) if (id === '2') break;
    for await (const _page of paginate(transport, searchSample, {}).pages()) break;
    expect(transport.sent).toHaveLength(2);
  });

  it('asks for a page only when its first item is wanted', async () => {
    const transport = threePages();
    const items = paginate(transport, searchSample, {})[Symbol.asyncIterator]();
    for (const [wanted, sent] of [
      ['1', 1],
      ['2', 1],
      ['3', 2],
    ] as const) {
      expect((await items.next()).value).toEqual({ id: wanted });
      expect(transport.sent).toHaveLength(sent);
    }
  });

  it('sends input and options with every page, and the operation’s page size where none is given', async () => {
    const transport = threePages();
    const options = { shop: '7001', timeoutMs: 5 };
    const input = Object.freeze({ status: 'UNPAID' });
    await ids(paginate(transport, searchSample, input, options));
    expect(transport.sent.map((sent) => sent.input)).toEqual([
      { status: 'UNPAID', page_size: 20 },
      { status: 'UNPAID', page_size: 20, page_token: 'b' },
      { status: 'UNPAID', page_size: 20, page_token: 'c' },
    ]);
    expect(
      transport.sent.every((sent) => sent.options === options && sent.operation === 'sample.search'),
    ).toBe(true);
  });

  it('keeps the page size and the place it was told to begin at', async () => {
    const transport = threePages();
    expect(await ids(paginate(transport, searchSample, { page_size: 2, page_token: 'b' }))).toEqual([
      '3',
      '4',
      '5',
    ]);
    expect(transport.sent[0]?.input).toEqual({ page_size: 2, page_token: 'b' });
  });

  it.each([
    {},
    { orders: null },
    { orders: [], next_page_token: '' },
    { orders: [], next_page_token: null },
    null,
    undefined,
  ])('takes %j for an empty list', async (answer) => {
    const transport = scriptedTransport('us', () => answer);
    const call = paginate(transport, searchSample, {});
    expect(await call).toEqual({ items: [], nextCursor: undefined, totalCount: undefined, data: answer });
    expect(await ids(call)).toEqual([]);
  });

  it('goes on after an empty page that names a next one', async () => {
    const transport = scriptedTransport('us', ({ page_token: token }) =>
      token === undefined ? { next_page_token: 'b' } : { orders: [{ id: '1' }] },
    );
    expect(await ids(paginate(transport, searchSample, {}))).toEqual(['1']);
  });

  it('passes a failure on, from the first page and from a later one', async () => {
    const failure = new Error('socket closed');
    const transport = scriptedTransport('us', (_input, call) => {
      if (call !== 2) throw failure;
      return { orders: [{ id: '1' }], next_page_token: 'b' };
    });
    const call = paginate(transport, searchSample, {});
    const recovered = vi.fn();
    await call.catch(recovered);
    expect(recovered).toHaveBeenCalledWith(failure);
    expect(await caught(() => ids(call))).toBe(failure);
    expect(transport.sent).toHaveLength(1);
    const seen: string[] = [];
    const error = await caught(async () => {
      for await (const { id } of paginate(transport, searchSample, {})) seen.push(id);
    });
    expect([error, seen]).toEqual([failure, ['1']]);
  });
});

describe('paginate guards against lists without end', () => {
  it.each([
    ['a page that names itself', { '': 'a', a: 'a' }, 2],
    ['two pages that name each other', { '': 'a', a: 'b', b: 'a' }, 3],
    ['a longer circle', { '': 'a', a: 'b', b: 'c', c: 'd', d: 'b' }, 5],
  ])('%s', async (_case, next: Record<string, string>, sent) => {
    const transport = scriptedTransport('us', ({ page_token: token = '' }) => ({
      orders: [{ id: token }],
      next_page_token: next[token as string],
    }));
    const error = await caught(() => ids(paginate(transport, searchSample, {})));
    expect(error).toBeInstanceOf(PagingLoopError);
    expect(error).toMatchObject({ code: 'paging.loop', operation: 'sample.search' });
    expect(transport.sent).toHaveLength(sent);
  });

  it('also when the circle leads back to the place it began at', async () => {
    const transport = scriptedTransport('us', ({ page_token: token }) => ({
      next_page_token: token === 'x' ? 'y' : 'x',
    }));
    expect(await caught(() => ids(paginate(transport, searchSample, { page_token: 'x' })))).toBeInstanceOf(
      PagingLoopError,
    );
    expect(transport.sent).toHaveLength(2);
  });

  it('also when only the page itself is awaited', async () => {
    const transport = scriptedTransport('us', () => ({ next_page_token: 'x' }));
    expect(
      await caught(async () => await paginate(transport, searchSample, { page_token: 'x' })),
    ).toBeInstanceOf(PagingLoopError);
  });
});

describe('paginate refuses', () => {
  it('an operation without pages', () => {
    expect(() => paginate(threePages(), contactSample, {})).toThrow(ConfigurationError);
  });

  it.each([
    ['items that are no list', { orders: { id: '1' } }],
    ['a next place that is no text', { orders: [], next_page_token: 7 }],
  ])('%s', async (_case, answer) => {
    const transport = scriptedTransport('us', () => answer);
    expect(await caught(async () => await paginate(transport, searchSample, {}))).toBeInstanceOf(
      ResponseInvalidError,
    );
  });
});

it('finds items that lie deeper, and reads their absence as an empty page', async () => {
  const { paging } = searchSample;
  const deeper = {
    ...searchSample,
    paging: { ...paging, items: 'performance.orders' },
  } as typeof searchSample;
  const answers: unknown[] = [
    { performance: { orders: [{ id: '1' }] }, next_page_token: 'b' },
    { performance: null },
  ];
  const transport = scriptedTransport('us', () => answers.shift());
  expect(await ids(paginate(transport, deeper, {}))).toEqual(['1']);
});
