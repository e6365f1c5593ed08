import type { Operation, PagedCall, PagingRule, Region, WireRequest } from '@twinshore/core';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { leastValue, shapeAt } from '../__fixtures__/least-value.ts';
import { loadAreas, methodsOf } from '../__fixtures__/method-walk.ts';
import { accountFor, scriptedTransport, type WireAnswer } from '../__fixtures__/scripted-shops.ts';
import { SHOP_OPERATIONS } from '../operations.ts';
import { loadShapes, readShape } from '../shapes.ts';
import { createGlobalShop } from './create-global-shop.ts';
import { createUsShop } from './create-us-shop.ts';

// All checks of the catalogue are loaded here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Paged = Operation & { readonly paging: PagingRule };

const paged = SHOP_OPERATIONS.filter((operation): operation is Paged => operation.paging !== undefined);
const sized = paged.filter(({ paging }) => paging.size !== undefined);
/** With whole names, which would be cut short otherwise. */
const each = (operations: readonly Paged[]) => operations.map((one): [string, Paged] => [one.id, one]);
const camel = (text: string) => text.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

let areas: Awaited<ReturnType<typeof loadAreas>>;
beforeAll(async () => {
  areas = await loadAreas();
});

/** Where a parameter arrived. */
function received({ query, body }: WireRequest, name: string) {
  const fields = typeof body === 'string' ? (JSON.parse(body) as Record<string, unknown>) : {};
  return { query: query[name], body: fields[name] };
}

/** What a parameter looks like in its place; absent from every other. */
function placed({ parameters, method }: Operation, name: string, value: string | number | undefined) {
  const place = parameters[name] ?? (method === 'GET' ? 'query' : 'body');
  const text = value === undefined ? undefined : String(value);
  return place === 'query' ? { query: text, body: undefined } : { query: undefined, body: value };
}

/** Calls the method of an operation, in its version, on a side and in a market that have it. */
async function opened(operation: Paged, answer: WireAnswer) {
  const { id, apiVersion, availability } = operation;
  const region: Region = availability.us.available ? 'us' : 'global';
  const { transport, sent } = scriptedTransport(region, answer, accountFor(operation, region));
  const client =
    region === 'us' ? createUsShop(transport as never, areas) : createGlobalShop(transport as never, areas);
  const [path = ''] = id.slice('shop.'.length).split('@');
  const method = methodsOf(client).find((one) => one.path === path.split('.').map(camel).join('.'));
  if (method === undefined) throw new Error(`${id} has no method`);
  const { page_size: _size, ...needed } = leastValue((await loadShapes(id))?.input ?? {}) as Record<
    string,
    unknown
  >;
  const options = { apiVersion };
  return {
    sent,
    list: (input: object = {}) => method.call({ ...needed, ...input }, options) as PagedCall<unknown>,
  };
}

/** A page with one item. */
async function pageOf({ id, paging }: Paged, next: string | undefined): Promise<object> {
  const output = (await loadShapes(id))?.output ?? {};
  const [item] = shapeAt(output, paging.items) as readonly [never];
  const page = paging.items
    .split('.')
    .reduceRight<unknown>((value, name) => ({ [name]: value }), [leastValue(item)]) as object;
  return { ...page, [paging.next]: next, ...(paging.total === undefined ? {} : { [paging.total]: 2 }) };
}

/** A limit that is not documented is left to the platform, within reason. */
const UNDOCUMENTED = 1000;

/** The smallest and the largest page that the input of an operation takes. */
async function limitsOf({ id, paging }: Paged): Promise<readonly [least: number, most: number]> {
  if (paging.size === undefined) return [0, 0];
  const read = readShape(shapeAt((await loadShapes(id))?.input ?? {}, paging.size.name));
  if (read.is !== 'leaf' || read.range === undefined) throw new Error(`${id} takes pages of any size`);
  return read.range;
}

describe('the operations that hand out pages', () => {
  it('are 97: 96 of the snapshot, and a version of payments that came later', () => {
    const later = paged.filter(({ provenance }) => !provenance.source.startsWith('OpenAPI description'));
    expect([paged.length, ...later.map(({ id }) => id)]).toEqual([97, 'shop.finance.payments.list']);
    const places = new Set(
      sized.map(({ parameters, paging }) => parameters[paging.size?.name ?? ''] ?? 'body'),
    );
    expect(places).toEqual(new Set(['query', 'body']));
  });

  it.each(each(paged))(
    '%s: goes on until there is no further page, with size and place where they belong',
    async (_, operation) => {
      const { paging } = operation;
      const [first, last] = [await pageOf(operation, 'second'), await pageOf(operation, '')];
      const { sent, list } = await opened(operation, (request) => {
        const { query, body } = received(request, paging.cursor);
        return (query ?? body) === undefined ? first : last;
      });
      const items: unknown[] = [];
      for await (const item of list()) items.push(item);
      expect(items).toHaveLength(2);
      expect(sent.map((request) => received(request, paging.cursor))).toEqual([
        placed(operation, paging.cursor, undefined),
        placed(operation, paging.cursor, 'second'),
      ]);
      if (paging.size === undefined) return;
      const { name, default: usual, max } = paging.size;
      expect(usual).toBeLessThanOrEqual(max);
      for (const request of sent) expect(received(request, name)).toEqual(placed(operation, name, usual));
    },
  );

  it.each(each(paged))('%s: is taken up at a token, with a size of the caller', async (_, operation) => {
    const { paging } = operation;
    const last = await pageOf(operation, undefined);
    const { sent, list } = await opened(operation, () => last);
    const [least] = await limitsOf(operation);
    const page = await list({ [paging.cursor]: 'kept', ...(paging.size && { [paging.size.name]: least }) });
    expect(page.items).toHaveLength(1);
    expect(page.nextCursor).toBeUndefined();
    expect(page.totalCount).toBe(paging.total === undefined ? undefined : 2);
    expect(received(sent[0] as WireRequest, paging.cursor)).toEqual(placed(operation, paging.cursor, 'kept'));
    if (paging.size !== undefined)
      expect(received(sent[0] as WireRequest, paging.size.name)).toEqual(
        placed(operation, paging.size.name, least),
      );
  });

  it.each(each(paged))('%s: ends with an error when a page leads back', async (_, operation) => {
    const same = await pageOf(operation, 'again');
    const { sent, list } = await opened(operation, () => same);
    const items: unknown[] = [];
    const all = (async () => {
      for await (const item of list()) items.push(item);
    })();
    await expect(all).rejects.toMatchObject({ code: 'paging.loop', operation: operation.id });
    expect(sent.length).toBe(2);
    expect(items.length).toBeLessThanOrEqual(2);
    await expect(list({ [operation.paging.cursor]: 'again' })).rejects.toMatchObject({ code: 'paging.loop' });
  });

  it.each(each(sized))(
    '%s: refuses a size beyond the limits before anything is sent',
    async (_, operation) => {
      const { sent, list } = await opened(operation, () => ({}));
      const { name = '', max = 0, default: usual = 0 } = operation.paging.size ?? {};
      const [least, most] = await limitsOf(operation);
      expect(most === UNDOCUMENTED || most === max).toBe(true);
      expect(least <= usual && usual <= most).toBe(true);
      for (const wrong of [least - 1, most + 1, String(usual), usual + 0.5]) {
        const invalid = { code: 'request.invalid', issues: [{ path: [name] }] };
        await expect(list({ [name]: wrong })).rejects.toMatchObject(invalid);
      }
      expect(sent).toEqual([]);
    },
  );
});
