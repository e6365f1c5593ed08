import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExactJson } from './parse-exact-json.ts';

describe('parsing exactly', () => {
  it.each([
    ['9007199254740993', '9007199254740993'],
    ['-9007199254740993', '-9007199254740993'],
    ['{"id":1729592969712207008}', { id: '1729592969712207008' }],
    [
      '[1729592969712207008,1,{"a":[18446744073709551615]}]',
      ['1729592969712207008', 1, { a: ['18446744073709551615'] }],
    ],
    ['{ "id" : 1729592969712207008 }', { id: '1729592969712207008' }],
  ])('gives %s digit by digit', (text, value) => {
    expect(parseExactJson(text)).toEqual(value);
  });

  it.each([
    '9007199254740991',
    '-9007199254740991',
    '0.12345678901234567890',
    '1234567890123456.5',
    '12345678901234567890e-10',
    '1e20',
    '{"a":"id: 1729592969712207008, \\" 1729592969712207008"}',
    '{"1729592969712207008":1}',
    '"\\\\"',
    '["\\\\", 12345678901234567.25, "1729592969712207008\\\\"]',
    '"1729592969712207008\\n"',
  ])('leaves %s as it is', (text) => {
    expect(parseExactJson(text)).toEqual(JSON.parse(text));
  });

  it.each([
    '',
    '{',
    '{"a":1729592969712207008',
    '01729592969712207008',
    '1729592969712207008 1',
    '"1729592969712207008',
    'NaN',
  ])('refuses %j', (text) => {
    expect(() => parseExactJson(text)).toThrow(SyntaxError);
  });

  it('does not run out of stack on a text with millions of escapes', () => {
    const long = JSON.stringify('\n"\\'.repeat(2_000_000));
    const parsed = parseExactJson(`{"a":${long},"id":1729592969712207008}`) as { a: string; id: unknown };
    expect(parsed.id).toBe('1729592969712207008');
    expect(parsed.a).toHaveLength(6_000_000);
  });

  it('reads whatever JSON says as JSON.parse does, unless an integer is too large', () => {
    fc.assert(
      fc.property(fc.json(), fc.bigInt({ min: 2n ** 53n, max: 2n ** 70n }), (text, large) => {
        const whole = `{"large":${large},"text":"${large}","rest":${text}}`;
        const rest = JSON.parse(text);
        const parsed = parseExactJson(whole) as { large: unknown; text: unknown; rest: unknown };
        expect(parsed.large).toBe(String(large));
        expect(parsed.text).toBe(String(large));
        if (!/\d{16}/.test(text)) expect(parsed.rest).toEqual(rest);
      }),
      { seed: 1 },
    );
  });
});
