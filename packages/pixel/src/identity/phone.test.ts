import { describe, expect, test } from 'vitest';
import { hashIdentity } from './hash-identity.ts';
import { loadPhoneParser } from './load-phone-parser.ts';
import { normalizeIdentity } from './normalize-identity.ts';

describe('a national number', () => {
  test('without a country is refused, and the error says what to set and install', () => {
    expect(() => hashIdentity('phone', '2133734253')).toThrow(
      expect.objectContaining({
        name: 'RequestInvalidError',
        code: 'request.invalid',
        message: expect.stringMatching(/'defaultCountry'.*'libphonenumber-js'/),
        issues: [expect.objectContaining({ path: ['phone'] })],
      }),
    );
  });

  test('with a country and no parser is refused, and the error says what to run', () => {
    expect(() => hashIdentity('phone', '2133734253', { defaultCountry: 'US' })).toThrow(
      /npm install libphonenumber-js.*loadPhoneParser/,
    );
  });

  test('with a country and a parser becomes international', async () => {
    const phoneParser = await loadPhoneParser();
    expect(normalizeIdentity('phone', '020 7946 0958', { defaultCountry: 'GB', phoneParser })).toBe(
      '+442079460958',
    );
    expect(() => normalizeIdentity('phone', '12', { defaultCountry: 'GB', phoneParser })).toThrow(
      /cannot|E\.164/,
    );
  });

  test('a country that does not exist is refused', async () => {
    const phoneParser = await loadPhoneParser();
    expect(() => normalizeIdentity('phone', '020 7946 0958', { defaultCountry: 'gb', phoneParser })).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
  });
});

test('an international number does not take the default country', async () => {
  const phoneParser = await loadPhoneParser();
  expect(normalizeIdentity('phone', '+84 91 234 56 78', { defaultCountry: 'US', phoneParser })).toBe(
    '+84912345678',
  );
});

test('a parser is told the default country of national numbers only', () => {
  const asked: unknown[][] = [];
  const phoneParser = (...question: unknown[]) => {
    asked.push(question);
    return '+12133734253';
  };
  normalizeIdentity('phone', '213 373 4253', { defaultCountry: 'US', phoneParser });
  normalizeIdentity('phone', '(+1) 213 373 4253', { defaultCountry: 'GB', phoneParser });
  expect(asked).toEqual([
    ['213 373 4253', 'US'],
    ['(+1) 213 373 4253', undefined],
  ]);
});

test('a parser that gives something else than E.164 is not believed', () => {
  const phoneParser = () => '0000';
  expect(() => normalizeIdentity('phone', '+12133734253', { phoneParser })).toThrow(/E\.164/);
});
