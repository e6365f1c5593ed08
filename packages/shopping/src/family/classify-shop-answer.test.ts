import type { Envelope } from '@twinshore/core';
import { describe, expect, it } from 'vitest';
import { classifyShopAnswer } from './classify-shop-answer.ts';
import { SHOP_OUTCOMES } from './outcome-table.ts';
import { readShopEnvelope } from './read-shop-envelope.ts';

const answer = (code: number, message = ''): Envelope => ({ code, message, data: null, requestId: 'r' });

describe('the code in the body', () => {
  it.each([
    [36009002, 'throttled', 'shop.rate_limited', 'always'],
    [36009003, 'transient', 'shop.internal_error', 'reads'],
    [36009004, 'invalid_request', 'shop.invalid_request', 'never'],
    [36009007, 'transient', 'shop.timeout', 'reads'],
    [36009009, 'not_found', 'shop.unknown_path', 'never'],
    [36009010, 'invalid_request', 'shop.wrong_method', 'never'],
    [36009014, 'not_found', 'shop.version_retired', 'never'],
    [36009021, 'invalid_request', 'shop.upload_too_large', 'never'],
    [36009022, 'invalid_request', 'shop.body_format', 'never'],
    [36009023, 'invalid_request', 'shop.body_not_multipart', 'never'],
    [36009033, 'unauthorized', 'shop.address_not_allowed', 'never'],
    [36009037, 'throttled', 'shop.sandbox_rate_limited', 'always'],
    [36009043, 'unauthorized', 'shop.shop_inactive', 'never'],
    [36009044, 'unauthorized', 'shop.seller_inactive', 'never'],
    [36004001, 'unauthorized', 'shop.refresh_token_expired', 'never'],
    [36004004, 'unauthorized', 'shop.code_invalid', 'never'],
    [36004005, 'unauthorized', 'shop.code_used', 'never'],
    [98001004, 'transient', 'shop.token_service_failed', 'reads'],
    [98001005, 'transient', 'shop.token_service_failed', 'reads'],
    [98001006, 'transient', 'shop.token_service_failed', 'reads'],
    [101000, 'unauthorized', 'shop.identifier_refused', 'never'],
    [105001, 'unauthorized', 'shop.deauthorized', 'never'],
    [105002, 'token_expired', 'shop.token_expired', 'always'],
    [105004, 'wrong_region', 'shop.wrong_region', 'never'],
    [105005, 'unauthorized', 'shop.scope_missing', 'never'],
    [106001, 'signature', 'shop.signature_refused', 'never'],
    [106011, 'wrong_region', 'shop.cipher_refused', 'never'],
    [106013, 'invalid_request', 'shop.cipher_missing', 'never'],
    [45101004, 'throttled', 'shop.daily_rate_limited', 'always'],
    [12052217, 'invalid_request', 'shop.category_version', 'never'],
    [12052700, 'unauthorized', 'shop.seller_inactive', 'never'],
    [21001003, 'transient', 'shop.fulfillment_timeout', 'reads'],
    [11001027, 'transient', 'shop.fulfillment_timeout', 'reads'],
    [21001011, 'transient', 'shop.fulfillment_failed', 'reads'],
    [21022029, 'transient', 'shop.fulfillment_failed', 'reads'],
    [11001031, 'transient', 'shop.fulfillment_failed', 'reads'],
    [21011006, 'conflict', 'shop.already_shipped', 'never'],
    [21011020, 'conflict', 'shop.already_shipped', 'never'],
    [21011040, 'conflict', 'shop.already_shipped', 'never'],
    [21011003, 'conflict', 'shop.not_shippable', 'never'],
    [21011022, 'invalid_request', 'shop.tracking_number_invalid', 'never'],
    [21011025, 'conflict', 'shop.tracking_number_taken', 'never'],
    [21011050, 'conflict', 'shop.tracking_edit_over', 'never'],
    [21011051, 'conflict', 'shop.tracking_edited_before', 'never'],
    [21008025, 'conflict', 'shop.fulfilled_by_platform', 'never'],
    [21004006, 'conflict', 'shop.invoice_missing', 'never'],
    [25001001, 'invalid_request', 'shop.invalid_request', 'never'],
    [25001028, 'conflict', 'shop.record_locked', 'reads'],
    [25007006, 'not_found', 'shop.order_not_found', 'never'],
    [25020005, 'not_found', 'shop.order_not_found', 'never'],
    [16032001, 'rejected', 'shop.creator_elsewhere', 'never'],
  ])('%i means %s, %s, retry %s', (apiCode, kind, code, retry) => {
    // The status says something else on purpose: the code decides.
    expect(classifyShopAnswer({ status: 200 }, answer(apiCode))).toMatchObject({ kind, code, retry });
    expect(classifyShopAnswer({ status: 503 }, answer(apiCode))).toMatchObject({ kind, code, retry });
  });

  it('says success by 0 alone, whatever the status', () => {
    expect(classifyShopAnswer({ status: 200 }, answer(0)).kind).toBe('ok');
    expect(classifyShopAnswer({ status: 500 }, answer(0)).kind).toBe('ok');
  });

  it('is never success when nobody knows it', () => {
    expect(classifyShopAnswer({ status: 200 }, answer(99999999))).toMatchObject({
      kind: 'rejected',
      code: 'shop.rejected',
      retry: 'never',
    });
    expect(classifyShopAnswer({ status: 429 }, answer(99999999)).kind).toBe('throttled');
    expect(classifyShopAnswer({ status: 500 }, answer(99999999))).toMatchObject({
      kind: 'transient',
      retry: 'reads',
    });
  });

  it('advises nobody to delete data for a token that may be mistyped', () => {
    expect(classifyShopAnswer({ status: 401 }, answer(105001)).hint).toMatch(
      /^The token is not valid: mistyped/,
    );
    for (const { hint } of SHOP_OUTCOMES) expect(hint).not.toMatch(/delete/);
  });

  it('stands in the table once, with a hint', () => {
    expect(new Set(SHOP_OUTCOMES.map(({ apiCode }) => apiCode)).size).toBe(SHOP_OUTCOMES.length);
    for (const { hint } of SHOP_OUTCOMES) expect(hint).toMatch(/\.$/);
  });

  it.each([
    ['unexpected identifier', /none belongs/],
    ['missing shop_cipher', /missing or wrong/],
    ['Invalid timestamp', /clock/],
    ['Invalid parameter: sign', /signature/],
    ['invalid app_key', /key is unknown/],
    ['x-tts-access-token is missing', /token is missing/],
    ['page_size out of range', /page size/],
    ['design', /apiMessage/],
  ])('36009004 takes its hint, and nothing else, from "%s"', (message, hint) => {
    const read = classifyShopAnswer({ status: 400 }, answer(36009004, message));
    expect(read).toMatchObject({ kind: 'invalid_request', code: 'shop.invalid_request', retry: 'never' });
    expect(read.hint).toMatch(hint);
  });
});

describe('an answer without a code', () => {
  it.each([
    [400, 'invalid_request', 'never'],
    [401, 'unauthorized', 'never'],
    [403, 'unauthorized', 'never'],
    [404, 'not_found', 'never'],
    [408, 'transient', 'reads'],
    [410, 'not_found', 'never'],
    [413, 'invalid_request', 'never'],
    [429, 'throttled', 'always'],
    [500, 'transient', 'reads'],
    [502, 'transient', 'reads'],
    [503, 'transient', 'reads'],
    [200, 'rejected', 'reads'],
    [418, 'rejected', 'reads'],
  ])('is read by its status %i: %s', (status, kind, retry) => {
    expect(classifyShopAnswer({ status }, undefined)).toMatchObject({ kind, retry });
  });
});

describe('the envelope', () => {
  it('is read where there is one', () => {
    expect(readShopEnvelope({ code: 0, message: 'Success', data: { a: 1 }, request_id: '2026' })).toEqual({
      code: 0,
      message: 'Success',
      data: { a: 1 },
      requestId: '2026',
    });
    expect(readShopEnvelope({ code: 105002 })).toEqual({
      code: 105002,
      message: '',
      data: undefined,
      requestId: undefined,
    });
  });

  it.each([[null], [undefined], ['text'], [[]], [{ message: 'x' }], [{ code: '0' }]])(
    'is not read in %j',
    (body) => {
      expect(readShopEnvelope(body)).toBeUndefined();
    },
  );
});
