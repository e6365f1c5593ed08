import { describe, expect, it } from 'vitest';
import { sampleDefinition } from '../__fixtures__/sample-operations.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { defineOperation, type OperationDefinition } from './define-operation.ts';
import type { Shapes } from './shapes.ts';

const define = (changes: Partial<OperationDefinition<Shapes>>) => defineOperation(sampleDefinition(changes));

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

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(define({}))).toBe(true);
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
});
