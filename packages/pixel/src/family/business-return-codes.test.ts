import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import collected from './__fixtures__/return-codes.json' with { type: 'json' };
import { BUSINESS_RETURN_CODES } from './business-return-codes-table.ts';
import { classifyBusinessAnswer } from './classify-business-answer.ts';

const envelope = (code: number, message = '') => ({ code, message, data: {}, requestId: undefined });

test('the table holds success, 72 documented refusals and three that were only seen in logs', () => {
  const facts = [...BUSINESS_RETURN_CODES];
  expect(facts).toHaveLength(76);
  expect(facts.filter(([code, { confidence }]) => code !== 0 && confidence === 'documented')).toHaveLength(
    72,
  );
  expect(facts.filter(([, { confidence }]) => confidence === 'once').map(([code]) => code)).toEqual([
    50001, 51021, 51039,
  ]);
});

test('every refusal has a code of ours and a hint that ends as a sentence', () => {
  for (const [code, fact] of BUSINESS_RETURN_CODES) {
    expect(fact.code, String(code)).toMatch(/^events\.[a-z_]+$/);
    if (code !== 0) expect(fact.hint, String(code)).toMatch(/^[A-Z].*\.$/);
  }
});

test('codes that mean the same for the caller share one code of ours, and one code has one kind', () => {
  const kinds = new Map<string, Set<string>>();
  for (const { code, kind } of BUSINESS_RETURN_CODES.values())
    kinds.set(code, (kinds.get(code) ?? new Set()).add(kind));
  expect([...kinds].filter(([, found]) => found.size > 1)).toEqual([]);
});

describe('the body decides, whatever the HTTP status says', () => {
  test.each([
    [0, 'ok', 'events.ok', 'never'],
    [20001, 'rejected', 'events.partial_success', 'never'],
    [40001, 'unauthorized', 'events.no_permission', 'never'],
    [40002, 'invalid_request', 'events.invalid_request', 'never'],
    [40102, 'token_expired', 'events.token_expired', 'never'],
    [40104, 'unauthorized', 'events.token_missing', 'never'],
    [40105, 'unauthorized', 'events.token_invalid', 'never'],
    [40202, 'conflict', 'events.write_conflict', 'always'],
    [41000, 'rejected', 'events.country_banned', 'never'],
    [50000, 'transient', 'events.server_error', 'reads'],
    [50002, 'transient', 'events.server_error', 'reads'],
    [51305, 'transient', 'events.server_error', 'reads'],
    [60001, 'transient', 'events.maintenance', 'reads'],
  ])('%i', (code, kind, ours, retry) => {
    for (const status of [200, 400, 429, 500]) {
      expect(classifyBusinessAnswer(status, envelope(code))).toMatchObject({ kind, code: ours, retry });
    }
  });
});

describe('a used-up quota', () => {
  test.each([40016, 40100, 40132, 40133])('%i may always be repeated', (code) => {
    expect(classifyBusinessAnswer(200, envelope(code))).toMatchObject({
      kind: 'throttled',
      code: 'events.rate_limited',
      retry: 'always',
      recovery: 'next-second',
    });
  });

  test.each([
    ['Too many requests. Please retry in some time.', 'next-second'],
    ['App reaches the QPS limit 20', 'next-second'],
    ["The request QPS is limited by pixel_code's value.", 'next-second'],
    ['App reaches the QPM limit 600', 'five-minutes'],
    ['App reaches the QPD limit 864000', 'utc-midnight'],
  ])('%j comes back at %s', (message, recovery) => {
    expect(classifyBusinessAnswer(200, envelope(40100, message)).recovery).toBe(recovery);
  });
});

describe('a code that is newer than the table', () => {
  test('is transient in the ranges of the server', () => {
    expect(classifyBusinessAnswer(200, envelope(51999))).toMatchObject({ kind: 'transient', retry: 'reads' });
  });

  test('is a quota when the message says so', () => {
    expect(classifyBusinessAnswer(200, envelope(40199, 'App reaches the QPM limit 9'))).toMatchObject({
      kind: 'throttled',
      recovery: 'five-minutes',
    });
  });

  test('is a refusal otherwise, and never success', () => {
    for (const code of [1, -1, 200, 20002, 40999, 99999]) {
      expect(classifyBusinessAnswer(200, envelope(code))).toMatchObject({ kind: 'rejected', retry: 'never' });
    }
  });
});

describe('an answer without an envelope', () => {
  test.each([
    [200, 'rejected', 'events.unreadable_answer', 'reads'],
    [302, 'rejected', 'events.unreadable_answer', 'reads'],
    [400, 'invalid_request', 'events.invalid_request', 'never'],
    [401, 'unauthorized', 'events.no_permission', 'never'],
    [403, 'unauthorized', 'events.no_permission', 'never'],
    [404, 'not_found', 'events.path_unknown', 'never'],
    [429, 'throttled', 'events.rate_limited', 'always'],
    [502, 'transient', 'events.server_error', 'reads'],
  ])('of status %i is %s', (status, kind, code, retry) => {
    expect(classifyBusinessAnswer(status, undefined)).toMatchObject({ kind, code, retry });
  });
});

describe('beside the list of codes as it was collected', () => {
  test('all of them are in the table and nothing else', () => {
    expect(new Set(BUSINESS_RETURN_CODES.keys())).toEqual(new Set(collected.map(({ code }) => code)));
  });

  test.each(collected)('$code may be repeated: $retryable', ({ code, retryable, category }) => {
    const fact = BUSINESS_RETURN_CODES.get(code);
    expect(fact?.retry !== 'never').toBe(retryable);
    expect(fact?.confidence === 'once').toBe(category === 'third-party observed');
    expect(fact?.kind === 'throttled' && code < 50000).toBe(
      category === 'Rate limit or quota related' && retryable,
    );
  });

  const facts = new URL('../../../../../shared/facts/tiktok-events-catalog.json', import.meta.url);
  const present = existsSync(facts);

  test(
    present ? 'the list is that of the fact file' : 'the fact file is not here, so the list stands alone',
    () => {
      expect(collected).toHaveLength(76);
      if (!present) return;
      const { business_return_codes: known } = JSON.parse(readFileSync(facts, 'utf8')) as {
        business_return_codes: { code: number; retryable: boolean; category: string }[];
      };
      expect(known.map(({ code, retryable, category }) => ({ code, retryable, category }))).toEqual(
        collected,
      );
    },
  );
});
