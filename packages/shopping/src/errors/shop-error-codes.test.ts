import type { Envelope } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { classifyShopAnswer } from '../family/classify-shop-answer.ts';
import { SHOP_OUTCOMES } from '../family/outcome-table.ts';
import { errorDomain } from './error-domain.ts';
import { shopErrorCode, shopErrorCodes } from './shop-error-codes.ts';

const answer = (code: number): Envelope => ({ code, message: '', data: null, requestId: 'r' });

const all = shopErrorCodes();

describe('the documented codes', () => {
  it('are 747, each once, in ascending order', () => {
    expect(all).toHaveLength(747);
    const codes = all.map(({ apiCode }) => apiCode);
    expect(codes).toEqual([...new Set(codes)].sort((one, other) => one - other));
  });

  it('say what they are about, what to do, and where they are documented', () => {
    for (const { apiCode, about, advice, operations, domain, confidence } of all) {
      expect([apiCode, about], String(apiCode)).toEqual([apiCode, expect.stringMatching(/^the [\w -]+$/)]);
      expect(advice, String(apiCode)).toMatch(/^[A-Z'].*\.$/s);
      expect(operations.length, String(apiCode)).toBeGreaterThan(0);
      for (const operation of operations)
        expect(operation).toMatch(/^(?:GET|POST|PUT|DELETE) \/\w+\/\d{6}\//);
      expect(domain, String(apiCode)).toBeDefined();
      expect(['documented', 'several', 'once', 'inferred']).toContain(confidence);
    }
  });

  it('are tried again by calls exactly where the data says so', () => {
    for (const { apiCode, retry, kind, code, recovery } of all) {
      for (const status of [200, 400, 500]) {
        const read = classifyShopAnswer({ status }, answer(apiCode));
        expect([apiCode, status, read.retry]).toEqual([apiCode, status, retry]);
        if (retry === 'never') continue;
        expect([apiCode, read.kind, read.code, read.recovery]).toEqual([apiCode, kind, code, recovery]);
      }
    }
    const repeated = all.filter(({ retry }) => retry !== 'never');
    expect(repeated.length).toBeGreaterThan(40);
    expect(repeated.length).toBeLessThan(80);
  });

  it('name the code of the error where it does not depend on the status', () => {
    for (const { apiCode, code } of all) {
      const codes = new Set(
        [200, 400, 500].map((status) => classifyShopAnswer({ status }, answer(apiCode)).code),
      );
      expect([apiCode, code], String(apiCode)).toEqual([
        apiCode,
        codes.size === 1 ? [...codes][0] : undefined,
      ]);
    }
  });

  it('are read by their outcome where errors explain them', () => {
    for (const { apiCode, kind, code, retry, hint, confidence } of SHOP_OUTCOMES) {
      const known = shopErrorCode(apiCode);
      if (known === undefined) continue;
      expect(known).toMatchObject({ kind, code, retry, confidence });
      expect(known.advice).toBe(hint);
    }
  });

  it.each([
    [36009003, 'transient', 'reads', 'gateway'],
    [45101004, 'throttled', 'always', 'customer service'],
    [10002014, 'transient', 'reads', 'orders'],
    [12052260, 'not_found', 'never', 'products'],
    [12052015, 'invalid_request', 'never', 'products'],
    [17029047, 'conflict', 'never', 'promotions'],
    [21008106, 'rejected', 'never', 'fulfillment'],
    [12019004, 'unauthorized', 'never', 'products'],
    [25001028, 'conflict', 'reads', 'returns and cancellations'],
    [600001001, 'throttled', 'always', 'affiliate'],
  ])('%i is %s, retry %s, of %s', (apiCode, kind, retry, domain) => {
    expect(shopErrorCode(apiCode)).toMatchObject({ apiCode, kind, retry, domain });
  });

  it('do not change', () => {
    const [first] = all;
    expect(Object.isFrozen(first)).toBe(true);
    expect(Object.isFrozen(first?.operations)).toBe(true);
    expect(shopErrorCodes()).not.toBe(all);
    expect(shopErrorCodes()).toEqual(all);
  });
});

describe('a code that nobody knows', () => {
  it('is nothing that is known', () => {
    expect(shopErrorCode(12999999)).toBeUndefined();
    expect(shopErrorCode(undefined)).toBeUndefined();
  });

  it.each([200, 500, 502])(
    'is a refusal of its part of the API, and never tried again, with status %i',
    (status) => {
      expect(classifyShopAnswer({ status }, answer(12999999))).toMatchObject({
        kind: 'rejected',
        code: 'shop.rejected',
        retry: 'never',
        hint: expect.stringContaining('products'),
      });
    },
  );

  it.each([
    [429, 'throttled', 'always'],
    [503, 'transient', 'reads'],
    [401, 'unauthorized', 'never'],
    [400, 'invalid_request', 'never'],
  ])('is what a status of %i says plainly: %s', (status, kind, retry) => {
    expect(classifyShopAnswer({ status }, answer(12999999))).toMatchObject({ kind, retry });
  });

  it.each([
    [12999999, 'products'],
    [600999999, 'affiliate'],
    [60099999, undefined],
    [105999, 'authorization'],
    [99999999, undefined],
    [1, undefined],
    [-12999999, undefined],
    [12999999.5, undefined],
  ])('%d comes from %s', (apiCode, domain) => {
    expect(errorDomain(apiCode)).toBe(domain);
  });
});
