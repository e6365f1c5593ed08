import { describe, expect, it } from 'vitest';
import { sampleDefinition } from '../__fixtures__/sample-operations.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { defineOperation, type OperationDefinition } from './define-operation.ts';
import type { RateLimit } from './rate-limit.ts';
import type { Shapes } from './shapes.ts';

const define = (changes: Partial<OperationDefinition<Shapes>>) => defineOperation(sampleDefinition(changes));

/** Paths of the parts that are not frozen, the family apart, which has behaviour. */
function mutableParts(value: object, path = ''): string[] {
  const own = Object.isFrozen(value) ? [] : [path];
  const inner = Object.entries(value).flatMap(([name, part]) =>
    name !== 'family' && typeof part === 'object' && part !== null
      ? mutableParts(part, `${path}.${name}`)
      : [],
  );
  return [...own, ...inner];
}

describe('defineOperation', () => {
  it('fills in what has a safe reading', () => {
    expect(define({})).toMatchObject({
      specVersion: 'v1',
      id: 'sample.echo',
      effect: 'read',
      parameters: {},
      labels: { request: [], response: [] },
      lifeCycle: {},
    });
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'] as const)(
    'takes %s for a write unless told otherwise',
    (method) => {
      expect(define({ method }).effect).toBe('write');
      expect(define({ method, effect: 'read' }).effect).toBe('read');
    },
  );

  it('places the parameters that stand in the path', () => {
    const { parameters } = define({
      path: '/order/202407/orders/{order_id}/parts/{part}',
      parameters: { limit: 'query' },
    });
    expect(parameters).toEqual({ order_id: 'path', part: 'path', limit: 'query' });
  });

  it('keeps how the body is written and whose tokens it takes', () => {
    expect(define({ method: 'POST', content: 'multipart', userTypes: ['creator'] })).toMatchObject({
      content: 'multipart',
      userTypes: ['creator'],
    });
    expect(define({ content: 'json' }).content).toBe('json');
  });

  it('cannot be changed afterwards, neither itself nor what it was made from', () => {
    const nested = {
      availability: {
        us: { available: true, markets: ['US'], confidence: 'documented' },
        global: { available: false, reason: 'not there', confidence: 'documented' },
      },
      parameters: { trace: 'header' },
      labels: { request: [], response: [{ path: 'email', label: 'buyer.email' }] },
      paging: { cursor: 'c', next: 'n', items: 'i', size: { name: 's', max: 10, default: 5 } },
      idempotency: { place: 'query', name: 'key' },
      rateLimit: { limit: 1, intervalSeconds: 1, scope: 'app', confidence: 'documented' },
      links: [{ path: 'url', surface: 'shop.files' }],
      scopes: ['read'],
      lifeCycle: { since: '2024-01' },
      provenance: { source: 'made up', observed: '2026-01', confidence: 'documented' },
    } satisfies Partial<OperationDefinition<Shapes>>;
    const made = define(nested);
    const before = JSON.stringify(made);
    nested.availability.global.available = true as never;
    nested.availability.us.markets.push('US');
    Object.assign(nested.parameters, { host: 'header' });
    nested.labels.response.pop();
    nested.paging.size.max = 1e9;
    nested.idempotency.name = 'Host';
    expect(JSON.stringify(made)).toBe(before);
    for (const value of [define({}), made]) expect(mutableParts(value)).toEqual([]);
  });

  it.each([
    'host',
    'Host',
    'cookie',
    'Content-Length',
    'transfer-encoding',
    'connection',
    'authorization',
    'X-TTS-Access-Token',
    'access-token',
    'x-forwarded-host',
    'Forwarded',
    'proxy-authorization',
    'not a name',
    'a\r\nhost',
    '',
  ])('leaves the header %j to the transport', (name) => {
    expect(() => define({ parameters: { [name]: 'header' } })).toThrow(/identity, host and length/);
    expect(() => define({ idempotency: { place: 'header', name } })).toThrow(/identity, host and length/);
  });

  it('takes other headers, and such names elsewhere', () => {
    expect(define({ parameters: { trace: 'header', host: 'query' } }).parameters.trace).toBe('header');
    expect(define({ idempotency: { place: 'header', name: 'Idempotency-Key' } }).idempotency?.name).toBe(
      'Idempotency-Key',
    );
  });

  const RESERVED = ['shop_cipher', 'category_asset_cipher', 'app_key', 'app_secret', 'sign', 'timestamp'];
  it.each([...RESERVED, 'access_token'])('leaves the parameter %s to the transport', (name) => {
    expect(() => define({ parameters: { [name]: 'query' } })).toThrow(/reserved/);
    expect(() => define({ path: `/a/{${name}}` })).toThrow(/reserved/);
    expect(() => define({ idempotency: { place: 'query', name } })).toThrow(/reserved/);
    const size = { name: 'size', max: 1, default: 1 };
    expect(() => define({ paging: { cursor: name, next: 'n', items: 'i', size } })).toThrow(/reserved/);
  });

  it('lets the token service have key and secret of the app, and an operation the asset it names', () => {
    const parameters = { app_key: 'query', app_secret: 'query' } as const;
    for (const authentication of ['app', 'none'] as const) {
      expect(define({ authentication, parameters }).parameters).toEqual(parameters);
      expect(() => define({ authentication, parameters: { sign: 'query' } })).toThrow(/reserved/);
    }
    const asset = { category_asset_cipher: 'query' } as const;
    expect(define({ identifier: 'category_asset_cipher', parameters: asset }).parameters).toEqual(asset);
  });

  it.each(['/a', '/a/b.c/', '/open_api/v1.3/event/track/', '/a/{b}:verb', '/..a'])(
    'takes the path %s',
    (path) => {
      expect(define({ path }).path).toBe(path);
    },
  );

  it.each([
    '',
    'a',
    '/',
    '//evil.example/a',
    '/a//b',
    '/a/../b',
    '/a/..',
    '/./a',
    '/a?b=c',
    '/a#b',
    '/a\\b',
    '/a/%2e%2e/b',
    '/a/{b',
    '/a/b}',
    '/a/{}',
    '/a b',
    'https://evil.example/a',
    '/a\n/b',
  ])('refuses the path %j', (path) => {
    expect(() => define({ path })).toThrow(ConfigurationError);
    expect(() => define({ path })).toThrow(/sample\.echo/);
  });

  it.each([
    ['an unknown surface', { surface: 'shop.nowhere' as never }],
    ['an unknown method', { method: 'TRACE' as never }],
    ['an unknown content', { method: 'POST', content: 'xml' as never }],
    ['a form that is read with GET', { content: 'multipart' }],
    ['a form that is sent with DELETE', { method: 'DELETE', content: 'multipart' }],
    ['an unknown user type', { userTypes: ['seller', 'admin' as never] }],
    ['nobody who may call it', { userTypes: [] }],
    ['a key in a body that is not there', { idempotency: { place: 'body', name: 'key' } }],
    ['a copy in a body that is not there', { parameters: { q: 'query' }, alsoInBody: ['q'] }],
    ['a copy of what it does not have', { method: 'POST', alsoInBody: ['q'] }],
    ['a copy of what every object has', { method: 'POST', alsoInBody: ['constructor'] }],
    ['a copy of what is there', { method: 'POST', parameters: { q: 'body' }, alsoInBody: ['q'] }],
    ['a copy of no name', { method: 'POST', parameters: { q: 'query' }, alsoInBody: [5 as never] }],
    ['copies that are no list', { method: 'POST', parameters: { q: 'query' }, alsoInBody: 'q' as never }],
    ['a parameter in the path that is placed elsewhere', { path: '/a/{id}', parameters: { id: 'query' } }],
    ['a parameter placed in the path that is not in it', { parameters: { id: 'path' } }],
    [
      'no side',
      {
        availability: {
          us: { available: false, reason: 'gone', confidence: 'documented' },
          global: { available: false, reason: 'gone', confidence: 'documented' },
        },
      },
    ],
  ] as [string, Partial<OperationDefinition<Shapes>>][])('refuses %s', (_case, changes) => {
    expect(() => define(changes)).toThrow(ConfigurationError);
  });

  it('takes parameters of path and query that are wanted in the body as well', () => {
    const alsoInBody = ['id', 'q'];
    const made = define({ method: 'POST', path: '/a/{id}', parameters: { q: 'query' }, alsoInBody });
    expect(made.alsoInBody).toEqual(alsoInBody);
  });

  const quota = { limit: 5, intervalSeconds: 1, scope: 'app', confidence: 'documented' } as const;
  it.each([
    { limit: 0 },
    { limit: -5 },
    { limit: Number.NaN },
    { limit: 1e12 },
    { limit: Number.POSITIVE_INFINITY },
    { limit: 1e-12 },
    { limit: '5' },
    { limit: undefined },
    { intervalSeconds: 0 },
    { intervalSeconds: -1 },
    { intervalSeconds: Number.NaN },
    { intervalSeconds: 1e9 },
    { intervalSeconds: '1' },
    { scope: 'planet' },
  ])('refuses a quota that cannot be kept, its own or its family’s: %o', (changes) => {
    const rateLimit = { ...quota, ...changes } as unknown as RateLimit;
    expect(() => define({ rateLimit })).toThrow(/quota cannot be kept/);
    const family = { ...sampleDefinition({}).family, rateLimit };
    expect(() => define({ family })).toThrow(/quota cannot be kept/);
  });

  it.each([{ limit: 0.5 }, { limit: 100_000 }, { intervalSeconds: 0.1 }, { intervalSeconds: 86_400 }])(
    'takes a quota such as %o',
    (changes) => {
      const rateLimit = { ...quota, ...changes };
      expect(define({ rateLimit }).rateLimit).toEqual(rateLimit);
    },
  );
});
