import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { explain } from './explain.ts';
import { hashIdentity } from './hash-identity.ts';
import type { IdentityField } from './identity-field.ts';
import type { IdentitySettings } from './identity-settings.ts';
import { loadPhoneParser } from './load-phone-parser.ts';
import { normalizeIdentity } from './normalize-identity.ts';
import file from './vectors/hash-vectors.json' with { type: 'json' };

interface Vector {
  id: string;
  field: IdentityField;
  input: string;
  normalized: string;
  wire: string;
  outcome: string;
  settings?: IdentitySettings;
  needs?: string;
}
const vectors = file.vectors as Vector[];
const refusals = file.refusals as { id: string; field: IdentityField; input: string; refusal: string }[];
const phoneParser = await loadPhoneParser();

function settingsOf({ settings = {}, needs }: Vector): IdentitySettings {
  return needs === undefined ? settings : { ...settings, phoneParser };
}

describe('hash-vectors.json', () => {
  test('holds what it is meant to hold', () => {
    expect(vectors).toHaveLength(39);
    expect(refusals).toHaveLength(26);
    expect(new Set([...vectors, ...refusals].map(({ id }) => id)).size).toBe(65);
  });

  test.each(vectors)('$id', (vector) => {
    const settings = settingsOf(vector);
    expect(normalizeIdentity(vector.field, vector.input, settings)).toBe(vector.normalized);
    expect(hashIdentity(vector.field, vector.input, settings)).toBe(vector.wire);
    expect(explain(vector.field, vector.input, settings).outcome).toBe(vector.outcome);
  });

  test.each(vectors.filter(({ outcome }) => outcome === 'hashed'))(
    '$id has the digest of what it says',
    (vector) => {
      expect(createHash('sha256').update(vector.normalized, 'utf8').digest('hex')).toBe(vector.wire);
    },
  );

  test.each(refusals)('$id is refused', ({ field, input, refusal }) => {
    expect(explain(field, input).refusal).toBe(refusal);
    expect(() => hashIdentity(field, input)).toThrow(expect.objectContaining({ code: 'request.invalid' }));
    expect(() => normalizeIdentity(field, input)).toThrow(
      expect.objectContaining({ code: 'request.invalid' }),
    );
  });

  test.each(vectors.filter(({ field, needs }) => field === 'phone' && needs === undefined))(
    '$id is the same with libphonenumber-js',
    ({ id, input, wire }) => {
      expect({ id, wire: hashIdentity('phone', input, { phoneParser }) }).toEqual({ id, wire });
    },
  );
});

test('the digests published in the reference are reproduced', () => {
  expect(hashIdentity('email', ' ALICE_abc@gmail.com ')).toBe(
    '848a771458438fc2ec420560d769fb9b9b86851ee338ec56517baabd79d3bb4f',
  );
  expect(hashIdentity('phone', '(+1)2133734253')).toBe(
    '9f7ec22d72092cd3c0b58726ed9c2d91b92e51a3f29837508fb2948bb22dd2fd',
  );
  expect(hashIdentity('external_id', 'user_123')).toBe(
    '80fba0ae1c48e3978e43e4efc365e14e12ea0c830ba8ba5b9a2dafc7e3f2ab8b',
  );
});
