import { describe, expect, it } from 'vitest';
import { anything, flag, list, type Notices, number, part, present, text, word } from './answer-checks.ts';
import { hasOnly, isListOf } from './input-checks.ts';
import { isDecimal, isDigits, isNumber, isSeconds, isText, isWhole } from './leaf-checks.ts';

const NOTICES: Notices = [];

/** What a check takes of these values. */
const taken = (check: (value: unknown) => boolean, values: readonly unknown[]) =>
  values.filter((value) => check(value));

describe('checks of answers', () => {
  it('take nothing for what is absent', () => {
    for (const check of [text, number, flag, (value: unknown) => list(value, text, NOTICES)])
      expect(taken(check, [undefined, null])).toEqual([undefined, null]);
    expect(part(null, () => false, NOTICES)).toBe(true);
    expect(taken(present, [undefined, null, '', 0, false])).toEqual(['', 0, false]);
  });

  it('take a value of their kind', () => {
    const values = ['a', '', 1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, true, {}, [], 10n];
    expect(taken(text, values)).toEqual(['a', '']);
    expect(taken(number, values)).toEqual([1, 1.5]);
    expect(taken(flag, values)).toEqual([true]);
  });

  it('want something in each place of a list, except of a list of anything', () => {
    const lists = [[], ['a'], ['a', null], [undefined], [1], new Array(1)];
    expect(taken((value) => list(value, text, NOTICES), lists)).toEqual([[], ['a']]);
    expect(taken((value) => list(value, anything, NOTICES), lists)).toEqual(lists);
    expect(list({ length: 0 }, text, NOTICES)).toBe(false);
  });

  it('note a new value with its place, and keep it', () => {
    const notices: Notices = [];
    const known = new Set(['A']);
    expect(word('A', known, 'a[].b', notices) && word('B', known, 'a[].b', notices)).toBe(true);
    expect(word(null, known, 'a[].b', notices)).toBe(true);
    expect(word(1, known, 'a[].b', notices)).toBe(false);
    expect(notices).toEqual([{ path: 'a[].b', value: 'B' }]);
  });
});

describe('checks of inputs', () => {
  it('know their fields and no others, whatever they are called', () => {
    const known = new Set(['a']);
    expect(hasOnly({}, known) && hasOnly({ a: 1 }, known)).toBe(true);
    for (const text of ['{"b":1}', '{"__proto__":1}', '{"constructor":1}', '{"toString":1}', '{"":1}'])
      expect([text, hasOnly(JSON.parse(text), known)]).toEqual([text, false]);
    expect(hasOnly(Object.create({ b: 1 }), known)).toBe(false);
  });

  it('hold lists to their length', () => {
    const of = (length: number) => isListOf(Array(length).fill('1'), isDigits, 1, 3);
    expect([0, 1, 3, 4].map(of)).toEqual([false, true, true, false]);
    expect(isListOf({ 0: '1', length: 1 }, isDigits, 1, 3)).toBe(false);
    expect(isListOf(['1', 2], isDigits)).toBe(false);
  });

  it.each([
    [
      'an id',
      isDigits,
      ['0', '12345678901234567890'],
      ['', '1 ', '-1', '1.5', '١', '1\n', '123456789012345678901', 5],
    ],
    [
      'an amount',
      isDecimal,
      ['0', '12.5', '1.123456789'],
      ['', '.5', '5.', '-1', '1e5', '1,5', 1.5, '1.1234567890'],
    ],
    [
      'a time',
      isSeconds,
      [0, 1_619_611_561, 99_999_999_999],
      [-1, 1.5, 1_619_611_561_000, '1619611561', Number.NaN],
    ],
    ['a whole number', isWhole, [0, -5, 2 ** 53 - 1], [1.5, 2 ** 53, '1', Number.POSITIVE_INFINITY, 1n]],
    ['a number', isNumber, [0, -1.5, 1e300], [Number.NaN, Number.POSITIVE_INFINITY, '1', 1n]],
    ['text', isText, ['', 'a'], [1, null, undefined, ['a'], new String('a')]],
  ] as [string, (value: unknown) => boolean, unknown[], unknown[]][])('know %s', (_, check, right, wrong) => {
    expect(taken(check, [...right, ...wrong])).toEqual(right);
  });

  it('keep numbers and texts within their limits', () => {
    expect([0, 1, 5, 6].map((value) => isWhole(value, 1, 5))).toEqual([false, true, true, false]);
    expect([0, 1, 5, 6].map((value) => isNumber(value, 1, 5))).toEqual([false, true, true, false]);
    expect(['', 'a', 'abc', 'abcd'].map((value) => isText(value, 1, 3))).toEqual([false, true, true, false]);
  });
});
