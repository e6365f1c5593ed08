import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { secondCopy } from '../__fixtures__/second-copy.ts';
import * as core from '../index.ts';
import { ApiError } from './api-error.ts';
import { RateLimitedError } from './rate-limited-error.ts';
import { RegionMismatchError } from './region-mismatch-error.ts';
import { TimedOutError } from './timed-out-error.ts';
import { TwinshoreError } from './twinshore-error.ts';

const extras = {
  status: 429,
  apiCode: 36009004,
  apiMessage: 'slow down',
  retryAfterMs: 1000,
  limitMs: 5,
  scope: 'attempt',
  issues: [],
  errors: [],
} as const;

type AnyErrorClass = Pick<typeof TwinshoreError, 'kind' | 'isInstance'> & { readonly name: string } & (new (
    options: object,
  ) => TwinshoreError);

const classes = (Object.values(core) as unknown[]).filter(
  (value): value is AnyErrorClass => typeof value === 'function' && value.prototype instanceof TwinshoreError,
);

const made = classes.map((Class) => new Class({ message: 'm', ...extras }));

describe('every error class', () => {
  it('is exported', () => {
    expect(classes.length).toBeGreaterThanOrEqual(20);
  });

  it('has a name that is its class’s, and a code of its own', () => {
    expect(made.map((error) => error.name)).toEqual(classes.map((Class) => Class.name));
    // A ResponseValidationError is a `response.invalid` that has its body with it.
    const own = made.filter(({ name }) => name !== 'ResponseValidationError');
    expect(new Set(own.map((error) => error.code)).size).toBe(classes.length - 1);
    expect(made.every((error) => /^[a-z]+(\.[a-z_]+)+$/.test(error.code))).toBe(true);
  });

  it('recognises its own errors only', () => {
    for (const [index, error] of made.entries()) {
      const recognising = classes.filter((Class) => Class.isInstance(error));
      const expected = classes.filter((Class) => error instanceof Class);
      expect(recognising).toEqual(expected);
      expect(recognising).toContain(classes[index]);
      expect(TwinshoreError.isInstance(error)).toBe(true);
    }
  });
});

describe('TwinshoreError', () => {
  const cause = new Error('socket closed');
  const error = new RateLimitedError({
    message: 'The quota is used up. Wait a second.',
    code: 'shop.rate_limited',
    region: 'us',
    requestId: 'r-1',
    attempts: 3,
    operation: 'shop.orders.search',
    cause,
    status: 429,
    apiCode: 36009004,
    apiMessage: 'Too many requests',
    retryAfterMs: 1000,
  });

  it('carries what is known', () => {
    expect(error).toMatchObject({
      name: 'RateLimitedError',
      code: 'shop.rate_limited',
      retryable: true,
      region: 'us',
      requestId: 'r-1',
      attempts: 3,
      operation: 'shop.orders.search',
      cause,
      status: 429,
      retryAfterMs: 1000,
    });
    expect(error.docsUrl).toMatch(/docs\/errors\.md#shoprate_limited$/);
  });

  it('is an Error with a stack, and an ApiError', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain('twinshore-error.test');
    expect(ApiError.isInstance(error)).toBe(true);
    expect(RegionMismatchError.isInstance(error)).toBe(false);
  });

  it('becomes JSON without cause and stack', () => {
    const json = JSON.parse(JSON.stringify(error));
    expect(json).toEqual({
      name: 'RateLimitedError',
      code: 'shop.rate_limited',
      message: 'The quota is used up. Wait a second.',
      retryable: true,
      region: 'us',
      requestId: 'r-1',
      attempts: 3,
      operation: 'shop.orders.search',
      docsUrl: error.docsUrl,
    });
  });

  it('has sober defaults', () => {
    const plain = new RegionMismatchError({ message: 'm' });
    expect(plain).toMatchObject({ code: 'region.mismatch', retryable: false, attempts: 0 });
    expect('cause' in plain).toBe(false);
    expect(inspect(plain)).toContain('RegionMismatchError');
  });

  it('is retryable by default where trying again can help, and can be told otherwise', () => {
    const timedOut = { message: 'm', limitMs: 5, scope: 'total' } as const;
    expect(new TimedOutError(timedOut).retryable).toBe(true);
    expect(new TimedOutError({ ...timedOut, retryable: false }).retryable).toBe(false);
  });

  it.each([undefined, null, 'RegionMismatchError', {}, new Error('m'), Object.create(null)])(
    'does not take %o for one of its errors',
    (value) => {
      expect(TwinshoreError.isInstance(value)).toBe(false);
    },
  );

  it('recognises errors of another copy, which instanceof cannot', async () => {
    const other = await secondCopy();
    const foreign = new other.RegionMismatchError({ message: 'm' });
    expect(foreign).not.toBeInstanceOf(RegionMismatchError);
    expect(RegionMismatchError.isInstance(foreign)).toBe(true);
    expect(TwinshoreError.isInstance(foreign)).toBe(true);
    expect(RateLimitedError.isInstance(foreign)).toBe(false);
    expect(other.ApiError.isInstance(error)).toBe(true);
  });
});
