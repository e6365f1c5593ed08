import { defineOperation, type RequestInvalidError } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import {
  createProduct,
  getOrder,
  getOrders,
  searchOrders,
  shipOrder,
  uploadImage,
} from '../__fixtures__/mall.ts';
import { thrownBy } from '../__fixtures__/thrown-by.ts';
import { planOperation } from '../operation/operation-plan.ts';
import { idempotencyKeyOf } from './idempotency-key.ts';
import { placeParameters } from './place-parameters.ts';

const origin = 'https://shop-api.us.example';
const search = planOperation(searchOrders, origin);
const list = planOperation(getOrders, origin);
const detail = planOperation(getOrder, origin);
const ship = planOperation(shipOrder, origin);
const upload = planOperation(uploadImage, origin);
const create = planOperation(createProduct, origin);

describe('placeParameters', () => {
  it('splits an input by the places its operation names', () => {
    expect(
      placeParameters(search, { status: 'PAID', page_size: 20, page_token: undefined }, undefined),
    ).toMatchObject({
      path: '/orders/search',
      query: { page_size: '20' },
      body: '{"status":"PAID"}',
    });
  });

  it('joins lists in a query by commas and sends no body with a GET', () => {
    const draft = placeParameters(list, { ids: ['1', '2', 'a b'] }, undefined);
    expect(draft.query).toEqual({ ids: '1,2,a b' });
    expect(draft.body).toBeUndefined();
    expect(draft.headers['content-type']).toBeUndefined();
  });

  it('lets no input carry what the transport puts on a request itself', async () => {
    for (const name of ['shop_cipher', 'sign', 'timestamp', 'access_token', 'app_key']) {
      const error = await thrownBy(async () =>
        placeParameters(detail, { order_id: '1', [name]: 'x' }, undefined),
      );
      expect(error).toMatchObject({ code: 'request.invalid', issues: [{ path: [name] }] });
    }
  });

  it('encodes what stands in a path', () => {
    expect(placeParameters(detail, { order_id: 'a:b?c#d é%2e' }, undefined).path).toBe(
      '/orders/a%3Ab%3Fc%23d%20%C3%A9%252e/detail',
    );
    expect(placeParameters(ship, { order_id: '57', tracking: 'T' }, undefined)).toMatchObject({
      path: '/orders/57/ship',
      body: '{"tracking":"T"}',
    });
  });

  it.each([
    '',
    '.',
    '..',
    undefined,
    null,
    {},
    'a/b',
    '../up',
    'a\\b',
    'a\u0000b',
    'a\r\nb',
    'a\u0085',
    2 ** 53,
    1e21,
    Number.NaN,
    2 ** 62,
    1n,
  ])('refuses %s in a path', async (order_id) => {
    const error = (await thrownBy(() =>
      placeParameters(detail, { order_id }, undefined),
    )) as RequestInvalidError;
    expect(error.code).toBe('request.invalid');
    expect(error.issues[0]?.path).toEqual(['order_id']);
  });

  it('takes a number in a path that is exact', () => {
    expect(placeParameters(detail, { order_id: Number.MAX_SAFE_INTEGER }, undefined).path).toBe(
      '/orders/9007199254740991/detail',
    );
  });

  it.each(['body', 'query', 'path', 'form'])(
    'refuses __proto__ as a name, which would be lost: %s',
    async (where) => {
      const plan = { body: search, query: list, path: ship, form: upload }[where] as typeof search;
      const input: unknown = JSON.parse('{"order_id":"1","__proto__":{"amount":1},"tracking":"T"}');
      const error = await thrownBy(async () => placeParameters(plan, input, undefined));
      expect(error).toMatchObject({ code: 'request.invalid', issues: [{ path: ['__proto__'] }] });
    },
  );

  it('refuses what would be left out of a request without body', async () => {
    const plan = planOperation(defineOperation({ ...searchOrders, content: 'none' }), origin);
    const error = await thrownBy(async () => placeParameters(plan, { page_size: 1, note: 'x' }, undefined));
    expect(error).toMatchObject({ code: 'request.invalid', issues: [{ path: ['note'] }] });
    expect(placeParameters(plan, { page_size: 1, note: undefined }, undefined)).toMatchObject({
      query: { page_size: '1' },
      body: undefined,
    });
  });

  it.each(['a\r\nx-evil: 1', 'a\nb', '\u0000', '€'])('refuses %j in a header', async (trace) => {
    const parameters = { ...searchOrders.parameters, 'x-trace': 'header' } as const;
    const plan = planOperation(defineOperation({ ...searchOrders, parameters }), origin);
    const error = await thrownBy(async () => placeParameters(plan, { 'x-trace': trace }, undefined));
    expect(error).toMatchObject({ code: 'request.invalid', issues: [{ path: ['x-trace'] }] });
    expect(error.message).not.toContain(trace);
    expect(placeParameters(plan, { 'x-trace': 'a b' }, undefined).headers['x-trace']).toBe('a b');
    const keyed = { ...searchOrders, idempotency: { place: 'header', name: 'x-key' } } as const;
    const key = await thrownBy(async () => idempotencyKeyOf(defineOperation(keyed), {}, trace));
    expect(key.code).toBe('config.invalid');
    expect(key.message).not.toContain(trace);
  });

  it.each([
    [search, { image: new Uint8Array([1]) }, 'image: bytes'],
    [search, { lines: [{ image: new Uint16Array([1]) }] }, 'lines[0].image: bytes'],
    [search, { image: new ArrayBuffer(1) }, 'image: bytes'],
    [search, { page_token: new Uint8Array([1]) }, 'bytes'],
    [upload, { list: [new Uint8Array([1])] }, 'bytes'],
  ])('refuses bytes that are no file', async (plan, input, where) => {
    const error = await thrownBy(async () => placeParameters(plan, input, undefined));
    expect(error.code).toBe('request.invalid');
    expect(error.message).toContain(where);
  });

  it('sends an empty object when nothing belongs in the body', () => {
    expect(placeParameters(search, {}, undefined).body).toBe('{}');
    expect(placeParameters(search, undefined, undefined).body).toBe('{}');
  });

  it('puts the idempotency key in its place', () => {
    expect(placeParameters(create, { title: 'shirt' }, 'key-1').body).toBe(
      '{"title":"shirt","idempotency_key":"key-1"}',
    );
  });

  it.each([
    [{ amount: 2 ** 53 }],
    [{ amount: -(2 ** 53) }],
    [{ amount: 2 ** 62 }],
    [{ amount: 1e21 }],
    [{ nested: { deep: [1e300] } }],
    [{ page_size: 2 ** 53 }],
    [{ page_size: Number.POSITIVE_INFINITY }],
    [{ amount: Number.NaN }],
  ])('refuses numbers that are not exact: %j', async (input) => {
    expect((await thrownBy(() => placeParameters(search, input, undefined))).code).toBe('request.invalid');
  });

  it('says where the number is', async () => {
    const error = await thrownBy(() =>
      placeParameters(search, { lines: [{ a: '1' }, { sku: { id: 2 ** 60 } }] }, undefined),
    );
    expect(error.message).toContain('lines[1].sku.id: a number beyond 2^53');
    const list = await thrownBy(() => placeParameters(search, { ids: ['1', 2 ** 60] }, undefined));
    expect(list.message).toContain('ids[1]: a number');
  });

  it('takes numbers that are exact, and text that looks like large ones', () => {
    const input = {
      amount: Number.MAX_SAFE_INTEGER,
      note: '5764610000000000100, 1e+21 and "x": 5764610000000000100',
    };
    expect(JSON.parse(placeParameters(search, input, undefined).body as string)).toEqual(input);
    expect(placeParameters(search, { amount: 0.1, note: 'a:1e+30' }, undefined).body).toBe(
      '{"amount":0.1,"note":"a:1e+30"}',
    );
  });

  it('refuses what JSON cannot hold', async () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    for (const input of [{ amount: 1n }, { circular }]) {
      expect((await thrownBy(() => placeParameters(search, input, undefined))).code).toBe('request.invalid');
    }
  });
});
